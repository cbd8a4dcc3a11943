import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { buildConstraints } from './constraints.ts';
import type { Database, Parameters, Run, Statement } from './database.ts';
import { type Child, ChildEnded, OUT_OF_MEMORY, startChild } from './embedded-child.ts';
import { toQueryValue } from './embedded-values.ts';
import { QueryFailed, QueryTimedOut, StoreError } from './errors.ts';

/** How often work is done again that met another writer or the end of the child. */
const TRIES = 5;
/** Two transactions that touched the same thing: `GRAFEO-T001`. */
const CONFLICT = /GRAFEO-T\d/;

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
    const started = startChild();
    try {
      await started.request('open', { path });
      return started;
    } catch (error) {
      await started.kill();
      throw explainOpening(path, error);
    }
  };
  /** The child; a new one where the last has ended. */
  const reach = async (): Promise<Child> => {
    if (closed) throw new StoreError('database-stopped', `the database ${path} has been closed`);
    if (child && !(await child.catch(() => undefined))?.isAlive()) child = undefined;
    child ??= start();
    return child;
  };
  const again = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        const passing = error instanceof ChildEnded || (error instanceof Error && CONFLICT.test(error.message));
        if (!passing || attempt === TRIES || closed) throw error;
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

  const { version } = z.object({ version: z.string() }).parse(await (await reach()).request('describe'));
  for (const cypher of buildConstraints('embedded')) await (await reach()).request('run', { cypher, parameters: {} });

  return {
    description: { kind: 'embedded', product: 'Grafeo', version, address: path },
    read: (statement, parameters) => again(async () => runIn(await reach(), undefined, statement, parameters)),
    write: (work) => {
      const turn = writing.then(() => again(() => inTransaction(work)));
      writing = turn.catch(() => undefined);
      return turn;
    },
    async query(cypher, parameters, { timeoutMs, maxRows }) {
      const holder = await reach();
      const begun = performance.now();
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        void holder.kill();
      }, timeoutMs);
      try {
        const answer = queryAnswer.parse(await holder.request('query', { cypher, parameters, rows: maxRows }));
        const rows = answer.rows.map((row) => row.map(toQueryValue));
        const truncated = answer.length > maxRows;
        return { columns: answer.columns, rows, truncated, maxRows, milliseconds: performance.now() - begun };
      } catch (error) {
        if (timedOut) throw new QueryTimedOut(timeoutMs);
        throw explainQuery(error);
      } finally {
        clearTimeout(timer);
        if (!holder.isAlive() && !closed) void reach().catch(() => undefined);
      }
    },
    async close() {
      if (closed) return;
      await writing;
      const holder = await child;
      closed = true;
      if (holder?.isAlive()) await holder.request('close').catch(() => undefined);
      await holder?.kill();
    },
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new StoreError(
      'file-not-writable',
      `the folder ${dirname(path)} for the graph cannot be made (${messageOf(error)}); set ZONE_GRAPH_DATA to a file that can be written`,
    );
  }
}

/** Says why the file did not open, and what to do. */
function explainOpening(path: string, error: unknown): StoreError {
  const message = messageOf(error);
  if (/cannot be locked|already open|locked/i.test(message)) {
    return new StoreError(
      'file-locked',
      `${path} is open in another process: the explorer holds it while it runs. Stop that process, or set ZONE_GRAPH_DATA to another file`,
    );
  }
  if (/denied|read-only|not permitted|os error (1|13|30)\b/i.test(message)) {
    return new StoreError(
      'file-not-writable',
      `${path} cannot be written (${message}); change its rights, or set ZONE_GRAPH_DATA to another file`,
    );
  }
  if (/magic|not a database|corrupt|checksum|damaged|Serialization|it is not/i.test(message)) {
    return new StoreError(
      'file-damaged',
      `${path} is damaged or no graph of this program (${message}); move it away, or set ZONE_GRAPH_DATA to another file`,
    );
  }
  if (/Cannot find native binding|Cannot find module|ERR_DLOPEN|invalid ELF|GLIBC/i.test(message)) {
    return new StoreError(
      'unsupported-platform',
      `the embedded database has no build for ${process.platform} ${process.arch}; use Neo4j: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD`,
    );
  }
  return new StoreError('file-damaged', `${path} did not open: ${message}`);
}

function explainQuery(error: unknown): Error {
  if (error instanceof ChildEnded) {
    return error.exitCode === OUT_OF_MEMORY
      ? new QueryFailed('the query needs too much memory; name a label, an id or a shorter path', 'query-too-large')
      : error;
  }
  if (error instanceof StoreError) return error;
  return new QueryFailed(messageOf(error).replace(/^(Database|Query) error: GRAFEO-\w+: /, ''));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
