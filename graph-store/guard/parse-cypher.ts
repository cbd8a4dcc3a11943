import { Worker } from 'node:worker_threads';
import { QueryRefused } from './refused.ts';
import type { ParsedStatement } from './syntax.ts';

/** Longer queries are not read. */
const maxLength = 20_000;
/** Neo4j's grammar takes time that grows fast with nesting: after so long the query counts as unreadable. */
const maxMilliseconds = 3_000;

interface Answer {
  ready?: boolean;
  id?: number;
  statements?: ParsedStatement[];
}

/** A thread of its own, because a query made for it could keep the parser busy for minutes. */
interface ParserThread {
  worker: Worker;
  ready: Promise<void>;
}

let thread: ParserThread | undefined;
let lastId = 0;
let queue: Promise<unknown> = Promise.resolve();

function startThread(): ParserThread {
  const worker = new Worker(new URL('./parse-worker.mjs', import.meta.url), { execArgv: [] });
  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
  // A waiting thread must not keep a command from ending.
  const started = { worker, ready: ready.finally(() => worker.unref()) };
  worker.once('exit', () => {
    if (thread === started) thread = undefined;
  });
  return started;
}

function tooDeep(): QueryRefused {
  return new QueryRefused('too-complex', {
    zh: '这条查询太长或嵌套太深，读不完，因此没有执行。请拆成几条较短的查询。',
    en: 'This query is too long or nested too deep to be read, so it was not run. Split it into shorter ones.',
  });
}

async function askThread(query: string): Promise<ParsedStatement[]> {
  thread ??= startThread();
  const { worker, ready } = thread;
  await ready;
  lastId += 1;
  const id = lastId;
  worker.ref();
  try {
    return await new Promise<ParsedStatement[]>((resolve, reject) => {
      const timer = setTimeout(() => {
        void worker.terminate();
        thread = undefined;
        finish(() => reject(tooDeep()));
      }, maxMilliseconds);
      const answer = (message: Answer) => {
        const { statements } = message;
        if (message.id === id) finish(() => (statements ? resolve(statements) : reject(tooDeep())));
      };
      const fail = (error: Error) => finish(() => reject(error));
      function finish(settle: () => void) {
        clearTimeout(timer);
        worker.off('message', answer);
        worker.off('error', fail);
        settle();
      }
      worker.on('message', answer);
      worker.on('error', fail);
      worker.postMessage({ id, query });
    });
  } finally {
    worker.unref();
  }
}

/**
 * Reads a query with Neo4j's own grammar, one at a time, in a thread of its own that is started on first use.
 * @throws QueryRefused where the query is longer than 20,000 characters or takes longer than 3 s to read.
 */
export async function parseCypher(query: string): Promise<ParsedStatement[]> {
  if (query.length > maxLength) throw tooDeep();
  const answer = queue.then(() => askThread(query));
  queue = answer.catch(() => undefined);
  return answer;
}
