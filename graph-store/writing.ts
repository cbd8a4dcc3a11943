import type { PropertyValue } from '#schema';
import { planChange, type Standing } from './change.ts';
import * as changing from './changing-queries.ts';
import { overChunks, type RunOver } from './chunks.ts';
import type { Contribution, Utterance } from './contribution.ts';
import type { Run } from './database.ts';
import { canonicalJson } from './digest.ts';
import { groupBy } from './grouping.ts';
import { identifyWitness } from './identity.ts';
import * as queries from './queries.ts';
import { type DatedFact, findKind } from './rows.ts';
import { fromSmallerEnd } from './smaller-end.ts';
import { buildEvidence, buildRelationship, type FactState, isClaim } from './witness.ts';

/** What a change brought that was not there. */
export interface Growth {
  entities: number;
  facts: number;
  statements: number;
}

/**
 * Puts the contributions in the place of what their articles said before, and takes away the articles of `ids` that
 * have none. Everything that is read is read under a lock, so that writers at the same time end in the same graph.
 */
export async function changeArticles(
  run: Run,
  ids: readonly string[],
  contributions: readonly Contribution[],
): Promise<Growth> {
  const over = overChunks(run);
  await over(changing.lockArticles, 'ids', [...ids].sort());
  const present = (await over(queries.findHashes, 'ids', [...ids])).map(({ id }) => id);
  const standing = await readStanding(over, present, contributions);
  const change = planChange(standing, contributions);

  const sizeOf = (id: string) => standing.entities.get(id)?.degree ?? 0;
  for (const [type, rows] of change.goneFacts)
    await over(changing.deleteFacts(type), 'rows', fromSmallerEnd(rows, sizeOf));
  await over(changing.deleteEntities, 'ids', change.goneEntities);
  const written = new Set(contributions.map(({ article }) => article.id));
  await over(
    changing.deleteArticles,
    'ids',
    ids.filter((id) => !written.has(id)),
  );
  for (const [kind, own] of change.lostKinds) await over(changing.dropKind(kind), 'ids', own);
  for (const [kind, rows] of change.entities) await over(changing.writeEntities(kind), 'rows', rows);
  for (const [type, rows] of change.newFacts) await over(changing.createFacts(type), 'rows', rows);
  for (const [type, rows] of change.facts) await over(changing.updateFacts(type), 'rows', fromSmallerEnd(rows, sizeOf));
  await writeRecords(over, contributions);
  const statements = contributions.reduce((sum, { utterances }) => sum + utterances.length, 0);
  return { entities: change.entitiesAdded, facts: change.factsAdded, statements };
}

/** Locks what the change touches, takes away the records of the articles that are there, and reads what stands. */
async function readStanding(
  over: RunOver,
  present: string[],
  contributions: readonly Contribution[],
): Promise<Standing> {
  const shares = (await over(changing.findShares, 'ids', present)).map(({ labels, properties, ...share }) => ({
    ...share,
    kind: findKind(labels),
    properties: JSON.parse(properties) as Record<string, PropertyValue>,
  }));
  const stated = (await over(changing.findStatedFacts, 'ids', present)).filter(({ type }) => isClaim(type));
  const found = contributions.flatMap(({ entities }) => entities.map(({ id }) => id));
  const touched = [...new Set([...shares.map(({ id }) => id), ...found])].sort();
  await over(changing.lockEntities, 'ids', touched);
  await over(changing.deleteEvidence, 'ids', present);
  await over(changing.deleteStatements, 'ids', present);
  await over(changing.deleteMentions, 'ids', present);

  const tallies = await over(changing.findTallies, 'ids', touched);
  const entities = new Map(tallies.map(({ labels, ...row }) => [row.id, { ...row, kind: findKind(labels) }]));
  const doubted = new Set(stated.map(({ id }) => id));
  const remaining = await over(queries.findWitnesses, 'ids', [...doubted]);
  const added = contributions.flatMap(({ witnesses }) => witnesses.map(({ fact, ...ends }) => ({ ...ends, id: fact })));
  const sought = new Map([...stated, ...added].map((ends) => [ends.id, ends]));
  const known = [...sought.values()].filter(({ from, to }) => entities.has(from) && entities.has(to));
  const sizeOf = (id: string) => entities.get(id)?.degree ?? 0;
  const facts: FactState[] = [];
  for (const [type, rows] of groupBy(known, ({ type: own }) => own)) {
    for (const row of await over(changing.findFactStates(type), 'rows', fromSmallerEnd(rows, sizeOf)))
      facts.push(readFactState(row));
  }
  return { entities, shares, doubted, remaining, facts: new Map(facts.map((fact) => [fact.best.fact, fact])) };
}

async function writeRecords(over: RunOver, contributions: readonly Contribution[]): Promise<void> {
  const articles = contributions.map(({ article }) => ({ id: article.id, properties: article }));
  await over(changing.writeArticles, 'rows', articles);
  const mentions = contributions.flatMap(({ article, entities }) =>
    entities.map(({ id, name, aliases, properties, starts, ends, reasons, origin }) => ({
      ...{ entity: id, article: article.id },
      properties: {
        ...{ count: starts.length, starts, ends, name, aliases },
        ...{ properties: canonicalJson(properties), reasons: JSON.stringify(reasons) },
        ...(origin !== undefined && { origin }),
      },
    })),
  );
  await over(changing.writeMentions, 'rows', mentions);

  const utterances = contributions.flatMap(({ utterances: own }) => own);
  const witnesses = [
    ...contributions.flatMap((contribution) => contribution.witnesses),
    ...utterances.flatMap(({ said, about }) => [said, ...about]),
  ];
  const evidence = witnesses.map((witness) => ({
    ...{ id: witness.id, article: witness.article },
    properties: buildEvidence(witness),
  }));
  await over(changing.writeEvidence, 'rows', evidence);
  await over(changing.writeStatements, 'rows', utterances.map(buildStatementRow));
  const subjects = utterances.flatMap(({ id, about }) =>
    about.map((witness) => ({
      statement: id,
      entity: witness.to,
      properties: buildRelationship({ best: witness, sources: 1 }),
    })),
  );
  await over(changing.writeSubjects, 'rows', subjects);
}

function buildStatementRow({ id, text, manner, start, end, said }: Utterance) {
  const properties = { id, text, article: said.article, start, end, ...(manner === undefined ? {} : { manner }) };
  return { id, speaker: said.from, properties, said: buildRelationship({ best: said, sources: 1 }) };
}

/** A fact as its relationship shows it; the id of its best witness follows from the place that it quotes. */
function readFactState({ date, ...fact }: DatedFact): FactState {
  const { id, type, from, to, planned, article, start, end, quote, rule, confidence, inferred, reportedBy } = fact;
  const properties = planned === true ? { ...fact.properties, planned } : fact.properties;
  return {
    sources: fact.sources,
    best: {
      ...{ id: identifyWitness(id, article, start, end, rule), fact: id, type, from, to, properties },
      ...{ article, date, start, end, quote, rule, confidence, inferred, reportedBy },
    },
  };
}
