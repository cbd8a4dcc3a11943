import type { Run, Statement } from './database.ts';

/** Rows that go into one statement: enough to spare round trips, few enough for either database. */
const ROWS = 1_000;

/** Runs a statement over a list of any length, given to it as `$ids` or `$rows`; not at all for an empty list. */
export type RunOver = <Row>(
  statement: Statement<Row>,
  parameter: 'ids' | 'rows',
  items: readonly unknown[],
) => Promise<Row[]>;

/** Makes a runner of single statements into one of long lists. */
export function overChunks(run: Run): RunOver {
  return async <Row>(statement: Statement<Row>, parameter: 'ids' | 'rows', items: readonly unknown[]) => {
    const found: Row[] = [];
    for (let start = 0; start < items.length; start += ROWS) {
      const rows = await run(statement, { [parameter]: items.slice(start, start + ROWS) });
      for (const row of rows) found.push(row);
    }
    return found;
  };
}
