import type { QueryValue } from '#schema';
import { QueryFailed } from './errors.ts';

/** Variables that a pattern binds: `(a:Zone)`, `(a)-`, `[r:ATTENDS]`; not the argument of a function, `count(a)`. */
const BOUND =
  /(?<![\p{L}\p{N}_`])\(\s*`?([\p{L}_][\p{L}\p{N}_]*)`?\s*[:){]|-\[\s*`?([\p{L}_][\p{L}\p{N}_]*)`?\s*[:\]{*]/gu;

/**
 * Refuses an answer that holds bare numbers where the query's own words make the column a node or a relationship: the
 * embedded database gives its inner numbers for `RETURN a, count(*)`. The guard refuses such queries beforehand; this is
 * the net below it.
 * @throws QueryFailed
 */
export function refuseBareNumbers(cypher: string, columns: readonly string[], rows: readonly QueryValue[][]): void {
  const bound = new Set([...cypher.matchAll(BOUND)].map((match) => match[1] ?? match[2] ?? ''));
  columns.forEach((column, index) => {
    const renamed = new RegExp(`\\bAS\\s+\`?${column.replace(/[^\p{L}\p{N}_]/gu, '')}\`?(?![\\p{L}\\p{N}_])`, 'iu');
    if (!bound.has(column) || renamed.test(cypher)) return;
    if (rows.some((row) => typeof row[index] === 'number')) {
      throw new QueryFailed(
        `the embedded database gave a bare number for “${column}”, which is a node or a relationship; give every column of RETURN a name: RETURN ${column} AS ${column}, count(*) AS n`,
      );
    }
  });
}
