import { z } from 'zod';
import { type KindLabel, type RelationName, recordRelations, relations } from '#schema';
import type { Statement } from './database.ts';
import {
  articleColumns,
  articleRow,
  datedFactRow,
  entityColumns,
  entityRow,
  evidenceColumns,
  evidenceRow,
  factColumns,
  factRow,
} from './rows.ts';

/*
 * Every statement with the question it answers: one text for both databases, its results held equal by the contract
 * suite. Lists go in as parameters and are looked up one by one through the index; nothing is expanded without bound.
 */

const nothing = z.object({});
const text = z.string();
const offsets = z.array(z.number().int());

/** Types that state something of two entities: all but SAID and ABOUT, which hang on statements. */
const claims = relations.map(({ type }) => type).filter((type) => type !== 'SAID' && type !== 'ABOUT');
const anyClaim = claims.map((type) => `\`${type}\``).join('|');

function define<Row>(cypher: string, row: z.ZodType<Row>): Statement<Row> {
  return { cypher, row };
}

// ── Writing: first the locks, then what is there, then the new state ──

/** Keep other writers away from these articles until the end of the transaction (an empty node stands for a new one). */
export const lockArticles = define('UNWIND $ids AS id MERGE (a:Article {id: id}) SET a.lock = true', nothing);

/** Keep other writers away from these entities; every writer takes them in the order of ids. */
export const lockEntities = define('UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e.lock = true', nothing);

/** Which of these articles are there, and with which findings? */
export const findHashes = define(
  'UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.hash IS NOT NULL RETURN a.id AS id, a.hash AS hash',
  z.object({ id: text, hash: text }),
);

/** What do these articles say of which entities? */
export const findShares = define(
  `UNWIND $ids AS id MATCH (e:Entity)-[m:MENTIONED_IN]->(a:Article {id: id})
RETURN e.id AS id, labels(e) AS labels, m.name AS name, m.aliases AS aliases, m.properties AS properties`,
  z.object({ id: text, labels: z.array(text), name: text, aliases: z.array(text), properties: text }),
);

/** Which facts do these articles state? */
export const findStatedFacts = define(
  'UNWIND $ids AS id MATCH (a:Article {id: id})-[:STATES]->(v:Evidence) RETURN DISTINCT v.fact AS id, v.type AS type, v.from AS from, v.to AS to',
  z.object({ id: text, type: z.enum(relations.map(({ type }) => type)), from: text, to: text }),
);

/** What is counted of these entities? */
export const findTallies = define(
  'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.tally IS NOT NULL RETURN e.id AS id, labels(e) AS labels, e.tally AS tally, e.degree AS degree',
  z.object({ id: text, labels: z.array(text), tally: text, degree: z.number().int() }),
);

/** How do these facts stand now, and what is the date of the article that they quote? */
export const findFactStates = define(
  `UNWIND $rows AS row MATCH (one:Entity {id: row.from})-[r]-(other:Entity {id: row.to}) WHERE r.id = row.id
MATCH (a:Article {id: r.article})
RETURN DISTINCT type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r {.*} AS properties, a.date AS date`,
  datedFactRow,
);

/** Which witnesses are left for these facts? */
export const findWitnesses = define(
  `UNWIND $ids AS id MATCH (v:Evidence {fact: id})<-[:STATES]-(a:Article) RETURN ${evidenceColumns}`,
  evidenceRow,
);

/** Take away the evidence of these articles. */
export const deleteEvidence = define(
  'UNWIND $ids AS id MATCH (:Article {id: id})-[:STATES]->(v:Evidence) DETACH DELETE v',
  nothing,
);

/** Take away the utterances of these articles. */
export const deleteStatements = define('UNWIND $ids AS id MATCH (s:Statement {article: id}) DETACH DELETE s', nothing);

/** Take away the mentions in these articles. */
export const deleteMentions = define(
  'UNWIND $ids AS id MATCH (:Entity)-[m:MENTIONED_IN]->(:Article {id: id}) DELETE m',
  nothing,
);

/** Take away these facts. */
export const deleteFacts = define(
  'UNWIND $rows AS row MATCH (:Entity {id: row.from})-[r]->(:Entity {id: row.to}) WHERE r.id = row.id DELETE r',
  nothing,
);

/** Take away these entities. */
export const deleteEntities = define('UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e', nothing);

/** Take away these articles. */
export const deleteArticles = define('UNWIND $ids AS id MATCH (a:Article {id: id}) DETACH DELETE a', nothing);

/** Put the articles' own properties. */
export const writeArticles = define(
  'UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a = row.properties',
  nothing,
);

/** Put the entities of one kind as they are now. */
export function writeEntities(kind: KindLabel): Statement<object> {
  return define(`UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.properties SET e:\`${kind}\``, nothing);
}

/** Put where entities stand in articles. */
export const writeMentions = define(
  `UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (a:Article {id: row.article})
CREATE (e)-[m:MENTIONED_IN]->(a) SET m = row.properties`,
  nothing,
);

/** Put the facts of one type as they are now. */
export function writeFacts(type: RelationName): Statement<object> {
  return define(
    `UNWIND $rows AS row MATCH (f:Entity {id: row.from}) MATCH (t:Entity {id: row.to})
MERGE (f)-[r:\`${type}\` {id: row.id}]->(t) SET r = row.properties`,
    nothing,
  );
}

/** Put what articles state. */
export const writeEvidence = define(
  `UNWIND $rows AS row MATCH (a:Article {id: row.article})
CREATE (a)-[:STATES]->(v:Evidence {id: row.id}) SET v = row.properties`,
  nothing,
);

/** Put what was said, and by whom. */
export const writeStatements = define(
  `UNWIND $rows AS row MATCH (p:Entity {id: row.speaker})
CREATE (p)-[r:SAID]->(s:Statement {id: row.id}) SET s = row.properties SET r = row.said`,
  nothing,
);

/** Put what was spoken of. */
export const writeSubjects = define(
  `UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) MATCH (e:Entity {id: row.entity})
CREATE (s)-[r:ABOUT]->(e) SET r = row.properties`,
  nothing,
);

// ── Reading ──

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
  `MATCH (a:Article) WHERE a.hash IS NOT NULL RETURN ${articleColumns} ORDER BY a.date DESC, a.id`,
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
  `MATCH (e:Entity)-[m:MENTIONED_IN]->(a:Article {id: $id})
RETURN e.id AS id, labels(e) AS labels, e.name AS name, m.starts AS starts, m.ends AS ends`,
  z.object({ id: text, labels: z.array(text), name: text, starts: offsets, ends: offsets }),
);

/** Where do these entities stand in these articles? */
export const findPlaces = define(
  `UNWIND $rows AS row MATCH (e:Entity {id: row.entity})-[m:MENTIONED_IN]->(a:Article {id: row.article})
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

/** Which facts lead to these entities? */
export const findFactsTo = define(
  `UNWIND $ids AS id MATCH (t:Entity {id: id})<-[r:${anyClaim}]-(f) RETURN ${factColumns}`,
  factRow,
);

/** Where do these facts stand that join known ends? */
export const findFactsBetween = define(
  `UNWIND $rows AS row MATCH (f:Entity {id: row.from})-[r]->(t:Entity {id: row.to}) WHERE r.id = row.id
RETURN ${factColumns}`,
  factRow,
);

/** Which articles mention this entity? */
export const findArticlesOf = define(
  `MATCH (e:Entity {id: $id})-[:MENTIONED_IN]->(a) RETURN ${articleColumns} ORDER BY a.date DESC, a.id LIMIT $limit`,
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
  s.start AS start, s.end AS end, p.id AS speaker ORDER BY s.article, s.start, s.id LIMIT $limit`,
  statementRow,
);

/** What was said of this entity? */
export const findSaidOf = define(
  `MATCH (e:Entity {id: $id})<-[:ABOUT]-(s) MATCH (p)-[:SAID]->(s) RETURN s.id AS id, s.text AS text,
  s.manner AS manner, s.article AS article, s.start AS start, s.end AS end, p.id AS speaker
ORDER BY s.article, s.start, s.id LIMIT $limit`,
  statementRow,
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
