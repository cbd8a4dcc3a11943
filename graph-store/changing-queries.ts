import { z } from 'zod';
import { type KindLabel, type RelationName, relationName } from '#schema';
import { define, type Statement } from './database.ts';
import { type DatedFact, datedFactRow } from './rows.ts';

/*
 * Every statement by which the graph changes: first the locks, then what stands, then what goes and what comes.
 * One text for both databases. A fact is sought from that end (`one`) which has fewer: no hub is expanded.
 */

const nothing = z.object({});
const text = z.string();

/** Keep other writers away from these articles until the end of the transaction (an empty node stands for a new one). */
export const lockArticles = define('UNWIND $ids AS id MERGE (a:Article {id: id}) SET a.lock = true', nothing);

/** Leave these articles as they are. */
export const unlockArticles = define('UNWIND $ids AS id MATCH (a:Article {id: id}) REMOVE a.lock', nothing);

/** Keep other writers away from these entities; every writer takes them in the order of ids. */
export const lockEntities = define('UNWIND $ids AS id MERGE (e:Entity {id: id}) SET e.lock = true', nothing);

/** What do these articles say of which entities? */
export const findShares = define(
  `UNWIND $ids AS id MATCH (a:Article {id: id})<-[m:MENTIONED_IN]-(e)
RETURN e.id AS id, labels(e) AS labels, m.name AS name, m.aliases AS aliases, m.properties AS properties`,
  z.object({ id: text, labels: z.array(text), name: text, aliases: z.array(text), properties: text }),
);

/** Which facts do these articles state? */
export const findStatedFacts = define(
  `UNWIND $ids AS id MATCH (a:Article {id: id})-[:STATES]->(v)
RETURN DISTINCT v.fact AS id, v.type AS type, v.from AS from, v.to AS to`,
  z.object({ id: text, type: relationName, from: text, to: text }),
);

/** What is counted of these entities? */
export const findTallies = define(
  `UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.tally IS NOT NULL
RETURN e.id AS id, labels(e) AS labels, e.tally AS tally, e.degree AS degree`,
  z.object({ id: text, labels: z.array(text), tally: text, degree: z.number().int() }),
);

/** How do these facts of one type stand now, and what is the date of the article that they quote? */
export function findFactStates(type: RelationName): Statement<DatedFact> {
  return define(
    `UNWIND $rows AS row ${matchFact(type)} MATCH (a:Article {id: r.article})
RETURN DISTINCT type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, r {.*} AS properties, a.date AS date`,
    datedFactRow,
  );
}

function matchFact(type: RelationName): string {
  return `MATCH (one:Entity {id: row.one})-[r:\`${type}\`]-(other:Entity {id: row.other}) WHERE r.id = row.id`;
}

/** Take away the evidence of these articles. */
export const deleteEvidence = define(
  'UNWIND $ids AS id MATCH (a:Article {id: id})-[:STATES]->(v) DETACH DELETE v',
  nothing,
);

/** Take away the utterances of these articles. */
export const deleteStatements = define('UNWIND $ids AS id MATCH (s:Statement {article: id}) DETACH DELETE s', nothing);

/** Take away the mentions in these articles. */
export const deleteMentions = define(
  'UNWIND $ids AS id MATCH (a:Article {id: id})<-[m:MENTIONED_IN]-() DELETE m',
  nothing,
);

/** Take away these facts of one type. */
export function deleteFacts(type: RelationName): Statement<object> {
  return define(`UNWIND $rows AS row ${matchFact(type)} WITH DISTINCT r AS r DELETE r`, nothing);
}

/** Take away these entities. */
export const deleteEntities = define('UNWIND $ids AS id MATCH (e:Entity {id: id}) DETACH DELETE e', nothing);

/** Take away these articles. */
export const deleteArticles = define('UNWIND $ids AS id MATCH (a:Article {id: id}) DETACH DELETE a', nothing);

/** Put the articles' own properties. */
export const writeArticles = define(
  'UNWIND $rows AS row MATCH (a:Article {id: row.id}) SET a = row.properties',
  nothing,
);

/** Put the fingerprints of articles that are as they were. */
export const markArticles = define(
  `UNWIND $rows AS row MATCH (a:Article {id: row.id}) WHERE a.hash = row.hash SET a.fingerprint = row.fingerprint`,
  nothing,
);

/** Put the entities of one kind as they are now. */
export function writeEntities(kind: KindLabel): Statement<object> {
  return define(`UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.properties SET e:\`${kind}\``, nothing);
}

/** Take one kind from these entities, which get another. */
export function dropKind(kind: KindLabel): Statement<object> {
  return define(`UNWIND $ids AS id MATCH (e:Entity {id: id}) REMOVE e:\`${kind}\``, nothing);
}

/** Put where entities stand in articles. */
export const writeMentions = define(
  `UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) MATCH (a:Article {id: row.article})
CREATE (e)-[m:MENTIONED_IN]->(a) SET m = row.properties`,
  nothing,
);

/** Put new facts of one type. */
export function createFacts(type: RelationName): Statement<object> {
  return define(
    `UNWIND $rows AS row MATCH (f:Entity {id: row.from}) MATCH (t:Entity {id: row.to})
CREATE (f)-[r:\`${type}\`]->(t) SET r = row.properties`,
    nothing,
  );
}

/** Put facts of one type that stand already as they are now. */
export function updateFacts(type: RelationName): Statement<object> {
  return define(`UNWIND $rows AS row ${matchFact(type)} SET r = row.properties`, nothing);
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
