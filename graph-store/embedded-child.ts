import { type ChildProcess, fork } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { StoreError } from './errors.ts';

const program = fileURLToPath(new URL('./embedded-process.mjs', import.meta.url));
/** How much of the child's last words is kept. */
const LAST_WORDS = 2_000;
/** What the child answers when it gives up a query for its memory; it must then be killed. */
export const TOO_LARGE = 'too large';

/** A process that holds the embedded database, and the requests that it has not answered. */
export interface Child {
  request(operation: string, input?: Record<string, unknown>): Promise<unknown>;
  /** Ends the process at once; its requests fail. */
  kill(): Promise<void>;
  isAlive(): boolean;
}

interface Answer {
  request: number;
  value?: unknown;
  error?: string;
}

/** Why a child ended: we killed it, it broke down with a query under way, or something else. */
type Ending = 'killed' | 'in-query' | 'other';

/** The child ended with requests unanswered. */
export class ChildEnded extends StoreError {
  readonly ending: Ending;
  /** The child had this very request in hand. */
  readonly underWay: boolean;

  constructor(lastWords: string, ending: Ending, underWay: boolean) {
    const reason = lastWords.trim().split('\n').at(-1) ?? '';
    super('database-stopped', `the embedded database stopped in the middle of its work${reason && `: ${reason}`}`);
    this.name = 'ChildEnded';
    this.ending = ending;
    this.underWay = underWay;
  }
}

/** Starts a process for the embedded database. It does not keep this process alive, and ends with it. */
export function startChild(): Child {
  const child = fork(program, [], {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const waiting = new Map<number, { operation: string; resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  let lastWords = '';
  let alive = true;
  let ending: Ending = 'other';
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      alive = false;
      const requests = [...waiting.values()];
      if (ending !== 'killed' && requests.some(({ operation }) => operation === 'query')) ending = 'in-query';
      for (const { reject } of requests) reject(new ChildEnded(lastWords, ending, true));
      waiting.clear();
      resolve();
    });
  });
  child.on('error', () => {});
  child.stderr?.on('data', (data: Buffer) => {
    lastWords = (lastWords + data.toString()).slice(-LAST_WORDS);
  });
  child.on('message', ({ request, value, error }: Answer) => {
    const asker = waiting.get(request);
    waiting.delete(request);
    if (error === undefined) asker?.resolve(value);
    else asker?.reject(new Error(error));
    if (waiting.size === 0) hold(child, false);
  });
  const kill = async () => {
    if (!alive) return;
    hold(child, true);
    ending = 'killed';
    child.kill('SIGKILL');
    await ended;
  };
  hold(child, false);
  return {
    request(operation, input = {}) {
      if (!alive) return Promise.reject(new ChildEnded(lastWords, ending, false));
      last += 1;
      const request = last;
      hold(child, true);
      return new Promise((resolve, reject) => {
        waiting.set(request, { operation, resolve, reject });
        child.send({ request, operation, ...input }, (error) => {
          // It is about to end; who asks again must find it ended.
          if (error && waiting.delete(request))
            void kill().then(() => reject(new ChildEnded(lastWords, ending, false)));
        });
      });
    },
    kill,
    isAlive: () => alive,
  };
}

/** Keeps this process alive for the child, or lets it end while the child idles. */
function hold(child: ChildProcess, held: boolean): void {
  const handles = [child, child.channel, child.stderr as (Readable & { ref?(): void; unref?(): void }) | null];
  for (const handle of handles) {
    if (held) handle?.ref?.();
    else handle?.unref?.();
  }
}
