import { QueryRefused } from './guard/refused.ts';

export { QueryRefused } from './guard/refused.ts';

/**
 * Passes a reader's query or refuses it, before the database sees it.
 * @throws QueryRefused where the query would write, reach out of the database, or be answered wrongly by the embedded one.
 */
export async function checkReaderQuery(cypher: string, database: 'neo4j' | 'embedded'): Promise<void> {
  if (cypher.trim() === '') {
    throw new QueryRefused('empty-query', {
      zh: `没有查询语句：请输入一条以 MATCH 或 RETURN 开头的 Cypher（${database}）。`,
      en: `There is no query: write one that begins with MATCH or RETURN (${database}).`,
    });
  }
}
