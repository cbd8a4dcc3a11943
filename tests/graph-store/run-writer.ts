import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '#schema';
import type { Database } from '../../graph-store/database.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { clear, dump } from './dump.ts';

const program = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** A writing process and the ids that it has said are written. */
export interface Writer {
  process: ChildProcess;
  /** Resolves when it waits for the start. */
  ready: Promise<void>;
  /** Lets it begin. */
  start(): void;
  written: string[];
  /** Resolves with its exit code when it has ended. */
  ended: Promise<number | null>;
  /** Resolves when it has written so many articles. */
  reached(count: number): Promise<void>;
}

/**
 * Starts a process that will write into the graph that the environment names: many articles of their own entities, or
 * articles on the same few entities, which last or are deleted one by one.
 */
export function startWriter(env: Record<string, string>, what: 'many' | 'lasting' | 'passing', direction = ''): Writer {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, what, direction], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const written: string[] = [];
  let isReady = () => {};
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
  });
  createInterface(child.stdout).on('line', (line) => {
    if (line === 'ready') isReady();
    else written.push(line);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const reached = async (count: number) => {
    while (written.length < count && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { process: child, ready, start: () => child.stdin.write('start\n'), written, ended, reached };
}

/**
 * What is wrong with a graph after its writer was killed: articles lost that were said to be written, or anything that
 * is not just what the articles in it say.
 */
export async function findDamage(
  database: Database,
  written: readonly string[],
  articles: readonly Extraction[],
): Promise<{ lost: string[]; unexplained: string[] }> {
  const store = createGraphStore(database);
  const present = new Set((await store.articles()).map(({ id }) => id));
  const found = await dump(database);
  await clear(database);
  await store.write(articles.filter(({ article }) => present.has(article.id)));
  const expected = new Set(await dump(database));
  const wrong = found.filter((line) => !expected.has(line));
  const missing = found.length === expected.size ? [] : [`${found.length} lines instead of ${expected.size}`];
  return { lost: written.filter((id) => !present.has(id)), unexplained: [...wrong, ...missing] };
}
