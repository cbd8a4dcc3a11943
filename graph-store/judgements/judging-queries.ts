import { z } from 'zod';
import { define } from '../database.ts';
import { evidenceColumns, evidenceRow } from '../rows.ts';

/*
 * Statements that find where judgements apply, and read back what an article says. One text for both databases.
 */

const text = z.string();
const offsets = z.array(z.number().int());

/** In which articles did somebody judge otherwise than was found? */
export const findJudged = define(
  'MATCH (a:Article) WHERE a.judged IS NOT NULL RETURN a.id AS id, a.judged AS judged ORDER BY id',
  z.object({ id: text, judged: text }),
);

/** Which articles speak of these entities, and how? */
export const findSharesOf = define(
  `UNWIND $ids AS id MATCH (e:Entity {id: id})-[m:MENTIONED_IN]->(a:Article)
RETURN a.id AS article, e.id AS id, m.name AS name, m.aliases AS aliases`,
  z.object({ article: text, id: text, name: text, aliases: z.array(text) }),
);

/** Where does one entity stand, and why are its forms one? The latest articles first. */
export const findFormsOf = define(
  `MATCH (e:Entity {id: $id})-[m:MENTIONED_IN]->(a:Article) RETURN a.id AS id, a.title AS title, a.date AS date,
  m.name AS name, m.aliases AS aliases, m.reasons AS reasons, a.judged AS judged
ORDER BY coalesce(a.date, '') DESC, id LIMIT $limit`,
  z.object({
    ...{ id: text, title: text, date: text.nullish(), name: text, aliases: z.array(text) },
    ...{ reasons: text.nullish(), judged: text.nullish() },
  }),
);

/** What is the whole of these articles' own record? */
export const findRecords = define(
  `UNWIND $ids AS id MATCH (a:Article {id: id}) WHERE a.hash IS NOT NULL
RETURN a.id AS id, a.title AS title, a.text AS text, a.date AS date, a.source AS source, a.byline AS byline,
  a.found AS found, a.hash AS hash`,
  z.object({
    ...{ id: text, title: text, text, date: text.nullish(), source: text.nullish(), byline: z.array(text) },
    ...{ found: text.nullish(), hash: text },
  }),
);

/** Who and what stands in these articles, with all that they say of it? */
export const findAllMentions = define(
  `UNWIND $ids AS article MATCH (a:Article {id: article})<-[m:MENTIONED_IN]-(e)
RETURN article, e.id AS id, labels(e) AS labels, m.name AS name, m.aliases AS aliases, m.properties AS properties,
  m.starts AS starts, m.ends AS ends, m.reasons AS reasons, m.origin AS origin`,
  z.object({
    ...{ article: text, id: text, labels: z.array(text), name: text, aliases: z.array(text), properties: text },
    ...{ starts: offsets, ends: offsets, reasons: text.nullish(), origin: text.nullish() },
  }),
);

/** What do these articles state? */
export const findStatedBy = define(
  `UNWIND $ids AS id MATCH (a:Article {id: id})-[:STATES]->(v:Evidence) RETURN ${evidenceColumns}`,
  evidenceRow,
);

/** What was said in these articles? */
export const findUtterances = define(
  `UNWIND $ids AS article MATCH (s:Statement {article: article})
RETURN article, s.id AS id, s.text AS text, s.manner AS manner, s.start AS start, s.end AS end`,
  z.object({
    ...{ article: text, id: text, text, manner: text.nullish() },
    ...{ start: z.number().int(), end: z.number().int() },
  }),
);

/** Which entities, of which kind, bear just this name? The best connected come first. */
export const findByName = define(
  `MATCH (e:Entity) WHERE e.tally IS NOT NULL AND (e.name = $name OR $name IN e.aliases)
RETURN e.id AS id, labels(e) AS labels, e.name AS name ORDER BY e.degree DESC, id LIMIT 20`,
  z.object({ id: text, labels: z.array(text), name: text }),
);

/** Which articles have just this title? */
export const findByTitle = define(
  'MATCH (a:Article) WHERE a.hash IS NOT NULL AND a.title = $title RETURN a.id AS id, a.title AS title ORDER BY id LIMIT 20',
  z.object({ id: text, title: text }),
);
