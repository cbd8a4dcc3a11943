import {
  type ArticleDetail,
  type ArticleSummary,
  type EntityDetail,
  type Fact,
  type GraphNode,
  type GraphSlice,
  kinds,
  type RelationName,
  relations,
  type StatementView,
} from '#schema';
import { overChunks } from './chunks.ts';
import type { Database } from './database.ts';
import { digest } from './digest.ts';
import { groupBy } from './grouping.ts';
import * as queries from './queries.ts';
import { findKind } from './rows.ts';
import { fromSmallerEnd } from './smaller-end.ts';
import type { FactRecord, GraphRequest, GraphStatus } from './store.ts';
import { isClaim } from './witness.ts';

/** So many statements and articles of one entity are shown. */
const SHOWN = 500;
/** So many facts of one entity are shown, those of most articles first. */
const FACTS_SHOWN = 5_000;
/** Facts that one statement may return: the embedded database cannot filter more than 65,535 rows at once. */
const FACTS_AT_ONCE = 20_000;

/** Short digest of the articles: equal data, equal version. */
export async function readVersion({ read }: Database): Promise<string> {
  const [sum] = await read(queries.sumMarks);
  return digest(sum?.articles ?? 0, sum?.marks ?? 0).slice(0, 7);
}

type Counts = GraphStatus['counts'];

/** Counts of the last version seen: equal version, equal counts, and counting 100,000 facts takes its time. */
const counted = new WeakMap<Database, { version: string; counts: Counts }>();

export async function readStatus(database: Database): Promise<GraphStatus> {
  const version = await readVersion(database);
  const known = counted.get(database);
  const counts = known?.version === version ? known.counts : await readCounts(database);
  // Counts of a graph that changed meanwhile are told, but not kept.
  if (counts !== known?.counts && (await readVersion(database)) === version) counted.set(database, { version, counts });
  return { database: database.description, version, counts };
}

async function readCounts({ read }: Database): Promise<Counts> {
  const labels = kinds.map(({ label }) => label);
  const [everything, byKind] = await Promise.all([read(queries.countEverything), read(queries.countKinds(labels))]);
  const all = new Map([...everything, ...byKind].map(({ name, n }) => [name, n]));
  const count = (name: string) => all.get(name) ?? 0;
  const types = relations.map(({ type }) => type);
  return {
    articles: count('Article'),
    entities: count('Entity'),
    facts: types.filter(isClaim).reduce((sum, type) => sum + count(type), 0),
    statements: count('Statement'),
    evidence: count('Evidence'),
    kinds: Object.fromEntries(labels.map((label) => [label, count(label)])),
    types: Object.fromEntries(types.map((type) => [type, count(type)])),
  };
}

export async function readGraph(database: Database, request: GraphRequest): Promise<GraphSlice> {
  if (request.article !== undefined) return readArticleGraph(database, request.article, request.limit);
  if (request.around !== undefined) return readSurroundings(database, request.around, request.limit);
  const nodes = await database.read(queries.findBestConnected, { limit: request.limit });
  return buildSlice(database, nodes, await readFactsAmong(database, nodes));
}

/** The entities of an article and the facts that it states. */
async function readArticleGraph(database: Database, article: string, limit: number): Promise<GraphSlice> {
  const over = overChunks(database.read);
  const [mentions, evidence] = await Promise.all([
    database.read(queries.findMentions, { id: article }),
    database.read(queries.findEvidence, { id: article }),
  ]);
  const found = await over(
    queries.findEntities,
    'ids',
    mentions.map(({ id }) => id),
  );
  const nodes = found.sort(byDegree).slice(0, limit);
  const shown = new Set(nodes.map(({ id }) => id));
  const claims = evidence.filter(({ type, from, to }) => isClaim(type) && shown.has(from) && shown.has(to));
  return buildSlice(database, nodes, await readFacts(database, claims, nodes));
}

/** One entity, its neighbours, and the facts among all of them. */
async function readSurroundings(database: Database, around: string, limit: number): Promise<GraphSlice> {
  const over = overChunks(database.read);
  const [centre] = await over(queries.findEntities, 'ids', [around]);
  if (!centre) return buildSlice(database, [], []);
  const facts = await database.read(queries.findFactsAt, { id: around, limit: FACTS_SHOWN });
  const ends = new Set(facts.flatMap(({ from, to }) => [from, to]).filter((id) => id !== around));
  const neighbours = (await over(queries.findEntities, 'ids', [...ends])).sort(byDegree);
  const nodes = [centre, ...neighbours.slice(0, Math.max(0, limit - 1))];
  return buildSlice(database, nodes, await readFactsAmong(database, nodes));
}

/** Puts nodes and facts with the articles that they quote and the size of the whole. */
export async function buildSlice(database: Database, nodes: GraphNode[], facts: Fact[]): Promise<GraphSlice> {
  const over = overChunks(database.read);
  const [status, articles] = await Promise.all([
    readStatus(database),
    over(queries.findArticles, 'ids', [...new Set(facts.map(({ article }) => article))].sort()),
  ]);
  const { counts, version } = status;
  const total = { nodes: counts.entities, facts: counts.facts, articles: counts.articles };
  return { nodes, facts: [...facts].sort(byId), articles: articles.sort(byId), total, version };
}

/** The facts that have both ends among these entities. */
async function readFactsAmong({ read }: Database, nodes: readonly GraphNode[]): Promise<Fact[]> {
  const shown = new Set(nodes.map(({ id }) => id));
  const facts: Fact[] = [];
  let ids: string[] = [];
  let weight = 0;
  const flush = async () => {
    for (const fact of await read(queries.findFactsFrom, { ids })) if (shown.has(fact.to)) facts.push(fact);
    ids = [];
    weight = 0;
  };
  for (const { id, degree } of nodes) {
    if (degree === 0) continue;
    if (weight + degree > FACTS_AT_ONCE && ids.length > 0) await flush();
    ids.push(id);
    weight += degree;
  }
  if (ids.length > 0) await flush();
  return facts;
}

/** Facts whose ends are known. */
async function readFacts(
  { read }: Database,
  ends: readonly { fact: string; type: RelationName; from: string; to: string }[],
  nodes: readonly GraphNode[],
): Promise<Fact[]> {
  const sizes = new Map(nodes.map(({ id, degree }) => [id, degree]));
  const rows = new Map(ends.map(({ fact, type, from, to }) => [fact, { id: fact, type, from, to }]));
  const found: Fact[] = [];
  for (const [type, ofType] of groupBy(rows.values(), (row) => row.type)) {
    const sought = fromSmallerEnd(ofType, (id) => sizes.get(id) ?? 0);
    for (const fact of await overChunks(read)(queries.findFacts(type), 'rows', sought)) found.push(fact);
  }
  return found;
}

export async function readEntity(database: Database, id: string): Promise<EntityDetail | undefined> {
  const { read } = database;
  const over = overChunks(read);
  const [node] = await read(queries.findEntities, { ids: [id] });
  if (!node) return undefined;
  const [facts, saidBy, saidOf, articles, [spoken]] = await Promise.all([
    read(queries.findFactsAt, { id, limit: FACTS_SHOWN }),
    read(queries.findSaidBy, { id, limit: SHOWN }),
    read(queries.findSaidOf, { id, limit: SHOWN }),
    read(queries.findArticlesOf, { id, limit: SHOWN }),
    read(queries.countSaid, { id }),
  ]);
  const said = new Map([...saidBy, ...saidOf].map((row) => [row.id, row]));
  const subjects = await over(queries.findSubjects, 'ids', [...said.keys()]);
  const statements = [...said.values()].map(
    ({ manner, ...row }): StatementView => ({
      ...row,
      ...(manner ? { manner } : {}),
      about: subjects.flatMap(({ statement, entity }) => (statement === row.id ? [entity] : [])).sort(),
    }),
  );
  const ends = new Set([
    ...facts.flatMap(({ from, to }) => [from, to]),
    ...statements.flatMap(({ speaker, about }) => [speaker, ...about]),
  ]);
  ends.delete(id);
  const neighbours = await over(queries.findEntities, 'ids', [...ends].sort());
  const total = { facts: node.degree, statements: spoken?.n ?? 0, articles: node.articles };
  return { node, facts, neighbours: neighbours.sort(byDegree), statements, articles, total };
}

export async function readFact(database: Database, id: string): Promise<FactRecord | undefined> {
  const over = overChunks(database.read);
  const witnesses = (await database.read(queries.findWitnesses, { ids: [id] })).filter(({ type }) => isClaim(type));
  const [first] = witnesses;
  if (!first) return undefined;
  const nodes = await database.read(queries.findEntities, { ids: [...new Set([first.from, first.to])] });
  const [fact] = await readFacts(database, [first], nodes);
  const from = nodes.find((node) => node.id === fact?.from);
  const to = nodes.find((node) => node.id === fact?.to);
  if (!fact || !from || !to) return undefined;
  const ids = [...new Set(witnesses.map(({ article }) => article))];
  const [articles, texts, places] = await Promise.all([
    over(queries.findArticles, 'ids', ids),
    over(queries.findTexts, 'ids', ids),
    over(
      queries.findPlaces,
      'rows',
      ids.flatMap((article) => [from.id, to.id].map((entity) => ({ entity, article }))),
    ),
  ]);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const textById = new Map(texts.map(({ id: article, text }) => [article, text]));
  const placesOf = (entity: string, article: string) =>
    places
      .filter((place) => place.entity === entity && place.article === article)
      .flatMap(({ starts, ends }) => pairUp(starts, ends));
  const evidence = witnesses.flatMap((witness) => {
    const article = articleById.get(witness.article);
    if (!article) return [];
    const { id: own, start, end, quote, rule, confidence, inferred, reportedBy } = witness;
    const [fromMentions, toMentions] = [placesOf(from.id, article.id), placesOf(to.id, article.id)];
    const text = textById.get(article.id) ?? '';
    return [
      {
        ...{ id: own, article, text, start, end, quote, rule, confidence },
        inferred,
        reportedBy,
        fromMentions,
        toMentions,
      },
    ];
  });
  return { fact, from, to, evidence };
}

export async function readArticle(database: Database, id: string): Promise<ArticleDetail | undefined> {
  const { read } = database;
  const [[summary], [body], mentions, evidence] = await Promise.all([
    read(queries.findArticles, { ids: [id] }),
    read(queries.findTexts, { ids: [id] }),
    read(queries.findMentions, { id }),
    read(queries.findEvidence, { id }),
  ]);
  if (!summary || !body) return undefined;
  const places = mentions.flatMap(({ id: entity, labels, name, starts, ends }) =>
    pairUp(starts, ends).map(([start, end]) => ({ entity, kind: findKind(labels), name, start, end })),
  );
  const claims = evidence.filter(({ type }) => isClaim(type));
  return {
    ...summary,
    text: body.text,
    mentions: places.sort(byPlace),
    evidence: claims.map(({ fact, type, start, end }) => ({ fact, type, start, end })).sort(byPlace),
  };
}

export async function readArticles({ read }: Database): Promise<ArticleSummary[]> {
  return read(queries.listArticles);
}

function pairUp(starts: readonly number[], ends: readonly number[]): [number, number][] {
  return starts.map((start, index) => [start, ends[index] ?? start]);
}

function byPlace(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}

/** The best connected first. */
export function byDegree(a: GraphNode, b: GraphNode): number {
  return b.degree - a.degree || b.articles - a.articles || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
