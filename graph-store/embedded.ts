import { resolve } from 'node:path';
import { z } from 'zod';
import type { QueryResult } from '#schema';
import { buildConstraints } from './constraints.ts';
import type { Database, Parameters, Run, Statement } from './database.ts';
import { type Child, ChildEnded, startChild, TOO_LARGE } from './embedded-child.ts';
import { refuseBareNumbers } from './embedded-entities.ts';
import { explainOpening, explainQuery, makeFolder } from './embedded-errors.ts';
import { toQueryValue } from './embedded-values.ts';
import { QueryTimedOut, StoreError, WriteConflict } from './errors.ts';
import type { QueryLimits } from './store.ts';

/** How often work is done again that met another writer or the end of the child. */
const TRIES = 5;
/** What a query that is asked again gets at least, in milliseconds. */
const SHORTEST_MS = 1_000;
/** Two transactions that touched the same thing: `GRAFEO-T001`. */
const CONFLICT = /GRAFEO-T\d/;
/** How long to wait for a process that is just ending to let go of the file. */
const LOCK_MS = 1_000;

const queryAnswer = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.unknown())), length: z.number() });

/**
 * Opens the embedded database in a process of its own; the file is made when there is none.
 * @throws StoreError where the file is held by another process, damaged, or cannot be written.
 */
export async function openEmbedded(file: string): Promise<Database> {
  const path = resolve(file);
  let child: Promise<Child> | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  let closed = false;

  const start = async (): Promise<Child> => {
    makeFolder(path);
    for (const deadline = Date.now() + LOCK_MS; ; ) {
      const started = startChild();
      try {
        await started.request('open', { path });
        return started;
      } catch (error) {
        await started.kill();
        const reason = explainOpening(path, error);
        if (reason.code !== 'file-locked' || Date.now() > deadline) throw reason;
      }
    }
  };
  /** The child; a new one where the last has ended. */
  const reach = async (): Promise<Child> => {
    if (closed) throw new StoreError('database-stopped', `the database ${path} has been closed`);
    const known = child;
    // Several may wait here: only the child that was looked at is replaced, or a new one would be lost and hold the file.
    if (known && !(await known.catch(() => undefined))?.isAlive() && child === known) child = undefined;
    child ??= start();
    return child;
  };
  const again = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let tries = TRIES; ; ) {
      try {
        return await work();
      } catch (error) {
        const isConflict = error instanceof Error && CONFLICT.test(error.message);
        // A query that takes the child down uses up nobody else's tries.
        const fromOutside = error instanceof ChildEnded && error.ending !== 'other';
        if (!fromOutside) tries -= 1;
        if (!(isConflict || error instanceof ChildEnded) || closed) throw error;
        if (tries === 0) throw isConflict ? new WriteConflict(error) : error;
      }
    }
  };
  const runIn = async <Row>(
    holder: Child,
    transaction: number | undefined,
    statement: Statement<Row>,
    parameters: Parameters = {},
  ): Promise<Row[]> => {
    const rows = await holder.request('run', { cypher: statement.cypher, parameters, transaction });
    return z.array(statement.row).parse(rows);
  };
  const inTransaction = async <Result>(work: (run: Run) => Promise<Result>): Promise<Result> => {
    const holder = await reach();
    const transaction = z.number().parse(await holder.request('begin'));
    try {
      const result = await work((statement, parameters) => runIn(holder, transaction, statement, parameters));
      await holder.request('commit', { transaction });
      return result;
    } catch (error) {
      if (holder.isAlive()) await holder.request('rollback', { transaction }).catch(() => undefined);
      throw error;
    }
  };

  /** A query that another one's timeout took down with the child is asked again, within what is left of its own time. */
  const queryWithin = async (
    asked: number,
    cypher: string,
    parameters: Parameters,
    { timeoutMs, maxRows }: QueryLimits,
  ): Promise<QueryResult> => {
    const holder = await reach();
    const begun = performance.now();
    let timedOut = false;
    const timer = setTimeout(
      () => {
        timedOut = true;
        void holder.kill();
      },
      Math.max(SHORTEST_MS, asked + timeoutMs - begun),
    );
    try {
      const answer = queryAnswer.parse(await holder.request('query', { cypher, parameters, rows: maxRows }));
      const rows = answer.rows.map((row) => row.map(toQueryValue));
      refuseBareNumbers(cypher, answer.columns, rows);
      const truncated = answer.length > maxRows;
      return { columns: answer.columns, rows, truncated, maxRows, milliseconds: performance.now() - begun };
    } catch (error) {
      if (timedOut) throw new QueryTimedOut(performance.now() - asked);
      // The query runs on and would take all memory.
      if (error instanceof Error && error.message === TOO_LARGE) await holder.kill();
      throw explainQuery(error);
    } finally {
      clearTimeout(timer);
      if (!holder.isAlive() && !closed) void reach().catch(() => undefined);
    }
  };

  const { version } = z.object({ version: z.string() }).parse(await (await reach()).request('describe'));
  for (const { cypher } of buildConstraints('embedded'))
    await (await reach()).request('run', { cypher, parameters: {} });

  return {
    description: { kind: 'embedded', product: 'Grafeo', version, address: path },
    read: (statement, parameters) => again(async () => runIn(await reach(), undefined, statement, parameters)),
    write: (work) => {
      const turn = writing.then(() => again(() => inTransaction(work)));
      writing = turn.catch(() => undefined);
      return turn;
    },
    query: (cypher, parameters, limits) => {
      const asked = performance.now();
      return again(() => queryWithin(asked, cypher, parameters, limits));
    },
    async close() {
      if (closed) return;
      await writing;
      closed = true;
      // Why the last start failed has been told to those who asked for it.
      const holder = await child?.catch(() => undefined);
      if (holder?.isAlive()) await holder.request('close').catch(() => undefined);
      await holder?.kill();
    },
  };
}
