import { z } from 'zod';
import { define } from '../database.ts';

/* Statements that find what a model has brought into the graph. One text for both databases. */

const articleId = z.object({ id: z.string() });

/** Which articles state something in the words of this origin? */
export const findStating = define(
  'MATCH (a:Article)-[:STATES]->(v:Evidence) WHERE v.rule = $origin RETURN DISTINCT a.id AS id',
  articleId,
);

/** In which articles stand entities that only this origin found there? */
export const findMentioning = define(
  'MATCH (:Entity)-[m:MENTIONED_IN]->(a:Article) WHERE m.origin = $origin RETURN DISTINCT a.id AS id',
  articleId,
);
