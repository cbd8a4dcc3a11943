import type { Database } from '../database.ts';
import * as queries from './judging-queries.ts';

/** So many articles of one entity are looked at. */
const MOST = 100_000;

/** One entity as one article found it, before anybody judged. */
export interface Original {
  id: string;
  article: { id: string; name: string };
  /** As the article's share stands now. */
  name: string;
  aliases: string[];
}

/** What an entity is made of: for each article the ids under which it was found there. */
export async function findOriginals({ read }: Database, id: string): Promise<Original[]> {
  const rows = await read(queries.findFormsOf, { id, limit: MOST });
  return rows.flatMap(({ judged, name, aliases, ...article }) => {
    const found = parseMoves(judged).flatMap(([from, to]) => (to === id ? [from] : []));
    const own = { article: { id: article.id, name: article.title }, name, aliases };
    return (found.length > 0 ? found : [id]).map((original) => ({ id: original, ...own }));
  });
}

/** Pairs of the id that was found in an article and the id that people made of it. */
export function parseMoves(judged: string | null | undefined): [string, string][] {
  return JSON.parse(judged ?? '[]') as [string, string][];
}
