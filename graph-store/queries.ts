import { z } from 'zod';
import { type Fact, type KindLabel, type RelationName, recordRelations, relations } from '#schema';
import { define, type Statement } from './database.ts';
import {
  articleColumns,
  articleRow,
  entityColumns,
  entityRow,
  evidenceColumns,
  evidenceRow,
  factColumns,
  factRow,
} from './rows.ts';

/*
 * Every statement that reads, with the question it answers: one text for both databases, its results held equal by the contract
 * suite. Lists go in as parameters and are looked up one by one through the index; nothing is expanded without bound.
 */

const text = z.string();
const offsets = z.array(z.number().int());

/** Types that state something of two entities: all but SAID and ABOUT, which hang on statements. */
const anyClaim = oneOf(relations.map(({ type }) => type).filter((type) => type !== 'SAID' && type !== 'ABOUT'));

/** A choice of relationship types as it stands inside the brackets of a pattern. */
function oneOf(types: readonly RelationName[]): string {
  return types.map((type) => `\`${type}\``).join('|');
}

/** How many nodes of each label and relationships of each type are there? Those that are not there are left out. */
export const countEverything = define(
  [
    ...['Article', 'Entity', 'Statement', 'Evidence'].map((label) => countNodes(label)),
    ...[...relations, ...recordRelations].map(
      ({ type }) => `MATCH ()-[r:\`${type}\`]->() RETURN '${type}' AS name, count(r) AS n`,
    ),
  ].join('\nUNION ALL '),
  z.object({ name: text, n: z.number().int() }),
);

/** How many entities of each kind are there? */
export function countKinds(kinds: readonly KindLabel[]): Statement<{ name: string; n: number }> {
  return define(kinds.map(countNodes).join('\nUNION ALL '), z.object({ name: text, n: z.number().int() }));
}

function countNodes(label: string): string {
  return `MATCH (n:\`${label}\`) RETURN '${label}' AS name, count(n) AS n`;
}

/** Do two databases hold the same articles with the same findings? The sum of their marks tells. */
export const sumMarks = define(
  'MATCH (a:Article) WHERE a.mark IS NOT NULL RETURN count(a) AS articles, coalesce(sum(a.mark), 0) AS marks',
  z.object({ articles: z.number().int(), marks: z.number() }),
);

/** Which articles are there? */
export const listArticles = define(
  `MATCH (a:Article) WHERE a.hash IS NOT NULL RETURN ${articleColumns} ORDER BY coalesce(a.date, '') DESC, a.id`,
  articleRow,
);

/** What are these articles? */
export const findArticles = define(
  `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.hash IS NOT NULL RETURN ${articleColumns}`,
  articleRow,
);

/** What is the text of these articles? */
export const findTexts = define(
  'UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.hash IS NOT NULL RETURN a.id AS id, a.text AS text',
  z.object({ id: text, text }),
);

/** Who and what stands where in this article? */
export const findMentions = define(
  `MATCH (a:Article {id: $id})<-[m:MENTIONED_IN]-(e)
RETURN e.id AS id, labels(e) AS labels, e.name AS name, m.starts AS starts, m.ends AS ends`,
  z.object({ id: text, labels: z.array(text), name: text, starts: offsets, ends: offsets }),
);

/** Where do these entities stand in these articles? */
export const findPlaces = define(
  `UNWIND $rows AS row MATCH (a:Article {id: row.article})<-[m:MENTIONED_IN]-(e:Entity {id: row.entity})
RETURN e.id AS entity, a.id AS article, m.starts AS starts, m.ends AS ends`,
  z.object({ entity: text, article: text, starts: offsets, ends: offsets }),
);

/** What does this article state? */
export const findEvidence = define(
  `MATCH (a:Article {id: $id})-[:STATES]->(v:Evidence) RETURN ${evidenceColumns}`,
  evidenceRow,
);

/** Which entities are the best connected? */
export const findBestConnected = define(
  `MATCH (e:Entity) WHERE e.tally IS NOT NULL WITH e ORDER BY e.degree DESC, e.articles DESC, e.id LIMIT $limit
RETURN ${entityColumns}`,
  entityRow,
);

/** Who and what are these? */
export const findEntities = define(
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.tally IS NOT NULL RETURN ${entityColumns}`,
  entityRow,
);

/** Which facts lead from these entities? */
export const findFactsFrom = define(
  `UNWIND $ids AS id MATCH (f:Entity {id: id})-[r:${anyClaim}]->(t) RETURN ${factColumns}`,
  factRow,
);

/** Which facts does one entity take part in? Those of most articles come first. */
export const findFactsAt = define(
  `MATCH (e:Entity {id: $id})-[r:${anyClaim}]-() WITH DISTINCT r AS r ORDER BY r.sources DESC, r.id LIMIT $limit
WITH r AS r, startNode(r) AS f, endNode(r) AS t RETURN ${factColumns}`,
  factRow,
);

/** Which facts of these types lead from these entities? */
export function findTypedFactsFrom(types: readonly RelationName[]): Statement<Fact> {
  return define(`UNWIND $ids AS id MATCH (f:Entity {id: id})-[r:${oneOf(types)}]->(t) RETURN ${factColumns}`, factRow);
}

/** Which facts of these types lead to these entities? */
export function findTypedFactsTo(types: readonly RelationName[]): Statement<Fact> {
  return define(`UNWIND $ids AS id MATCH (t:Entity {id: id})<-[r:${oneOf(types)}]-(f) RETURN ${factColumns}`, factRow);
}

/** Which facts of this type are there? Those of most articles come first. */
export function findFactsOfType(type: RelationName): Statement<Fact> {
  return define(
    `MATCH (f)-[r:\`${type}\`]->(t) WITH f AS f, r AS r, t AS t ORDER BY r.sources DESC, r.id LIMIT $limit RETURN ${factColumns}`,
    factRow,
  );
}

/** Which entities does a fact of this type lead to? */
export function findEnds(type: RelationName): Statement<{ id: string }> {
  return define(`MATCH ()-[:\`${type}\`]->(t) RETURN DISTINCT t.id AS id`, z.object({ id: text }));
}

/** Which entities does a fact of this type lead from? */
export function findStarts(type: RelationName): Statement<{ id: string }> {
  return define(`MATCH (f)-[:\`${type}\`]->() RETURN DISTINCT f.id AS id`, z.object({ id: text }));
}

/** What do these facts of one type say? Sought from that end (`one`) which has fewer. */
export function findFacts(type: RelationName): Statement<Fact> {
  return define(
    `UNWIND $rows AS row MATCH (one:Entity {id: row.one})-[r:\`${type}\`]-(other:Entity {id: row.other}) WHERE r.id = row.id
WITH DISTINCT r AS r, startNode(r) AS f, endNode(r) AS t RETURN ${factColumns}`,
    factRow,
  );
}

/** Which articles mention this entity? */
export const findArticlesOf = define(
  `MATCH (e:Entity {id: $id})-[:MENTIONED_IN]->(a) RETURN ${articleColumns} ORDER BY coalesce(a.date, '') DESC, a.id LIMIT $limit`,
  articleRow,
);

const statementRow = z.object({
  id: text,
  text,
  manner: z.string().nullish(),
  article: text,
  start: z.number().int(),
  end: z.number().int(),
  speaker: text,
});

/** What did this person say? */
export const findSaidBy = define(
  `MATCH (p:Entity {id: $id})-[:SAID]->(s) RETURN s.id AS id, s.text AS text, s.manner AS manner, s.article AS article,
  s.start AS start, s.end AS end, p.id AS speaker ORDER BY article, start, id LIMIT $limit`,
  statementRow,
);

/** What was said of this entity? */
export const findSaidOf = define(
  `MATCH (e:Entity {id: $id})<-[:ABOUT]-(s) WITH s ORDER BY s.article, s.start, s.id LIMIT $limit
MATCH (p)-[:SAID]->(s) RETURN s.id AS id, s.text AS text, s.manner AS manner, s.article AS article, s.start AS start,
  s.end AS end, p.id AS speaker ORDER BY article, start, id`,
  statementRow,
);

/** How much did this person say, or was said of this entity? */
export const countSaid = define(
  'MATCH (e:Entity {id: $id})-[:SAID|ABOUT]-(s:Statement) RETURN count(DISTINCT s) AS n',
  z.object({ n: z.number().int() }),
);

/** Whom and what do these utterances name? */
export const findSubjects = define(
  'UNWIND $ids AS id MATCH (s:Statement {id: id})-[:ABOUT]->(e) RETURN s.id AS statement, e.id AS entity',
  z.object({ statement: text, entity: text }),
);

/** Which entities have this text in a name, in pinyin or in initials? The best connected come first. */
export const findByText = define(
  `MATCH (e:Entity) WHERE e.search CONTAINS $text WITH e ORDER BY e.degree DESC, e.id LIMIT $limit
RETURN ${entityColumns}`,
  entityRow,
);

/** Which of these articles are there, and with which findings? */
export const findHashes = define(
  `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.hash IS NOT NULL
RETURN a.id AS id, a.hash AS hash, a.fingerprint AS fingerprint`,
  z.object({ id: text, hash: text, fingerprint: text.nullish() }),
);

/** Which of these fingerprints do articles bear? */
export const findFingerprints = define(
  `UNWIND $ids AS fingerprint MATCH (a:Article {fingerprint: fingerprint}) WHERE a.hash IS NOT NULL
RETURN DISTINCT a.fingerprint AS fingerprint, a.id AS article`,
  z.object({ fingerprint: text, article: text }),
);

/** Which witnesses are left for these facts? */
export const findWitnesses = define(
  `UNWIND $ids AS id MATCH (v:Evidence {fact: id})<-[:STATES]-(a:Article) RETURN ${evidenceColumns}`,
  evidenceRow,
);
