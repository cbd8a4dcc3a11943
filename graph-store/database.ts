import type { z } from 'zod';
import type { QueryResult, QueryValue } from '#schema';
import type { DatabaseDescription, QueryLimits } from './store.ts';

/** One Cypher statement of ours, the same text for both databases, with the shape of its rows. */
export interface Statement<Row> {
  cypher: string;
  row: z.ZodType<Row>;
}

/** Puts a statement beside the shape of its rows. */
export function define<Row>(cypher: string, row: z.ZodType<Row>): Statement<Row> {
  return { cypher, row };
}

/** Values that go into a statement; `undefined` counts as absent. */
export type Parameters = Record<string, unknown>;

/** Runs a statement. */
export type Run = <Row>(statement: Statement<Row>, parameters?: Parameters) => Promise<Row[]>;

/** What the store asks of a database: this, once for each product, is an adapter. */
export interface Database {
  readonly description: DatabaseDescription;
  /** Runs one reading statement. */
  read: Run;
  /** Does the work in one transaction, all or nothing; work that met another writer or a restart is done again. */
  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result>;
  /**
   * Runs a reader's query without changing anything.
   * @throws QueryFailed, QueryTimedOut; the next query works.
   */
  query(cypher: string, parameters: Record<string, QueryValue>, limits: QueryLimits): Promise<QueryResult>;
  close(): Promise<void>;
}
