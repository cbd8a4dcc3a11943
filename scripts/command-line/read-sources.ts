import { availableParallelism } from 'node:os';
import type { SourceFindings } from './findings.ts';
import { openQueue } from './open-queue.ts';
import { type Reader, startReader } from './reader.ts';
import type { Source } from './source.ts';

/** Below so many sources a worker costs more than it saves. */
const FEW = 200;
/** Sources that are read ahead for each thread: enough to do while the findings of a batch are written. */
const AHEAD = 32;

/**
 * Reads the sources on several threads and gives what they hold, in their order; never more than a bounded number of
 * them at a time, whatever there is.
 * @param workers Threads; by default one for each processor, and none for the first few.
 */
export async function* readSources(
  sources: AsyncIterable<Source> | Iterable<Source>,
  { workers, signal }: { workers: number | undefined; signal: AbortSignal },
): AsyncGenerator<SourceFindings> {
  const count = workers ?? availableParallelism();
  let isOver = false;
  let isWhole = false;
  const readers: Reader[] = [];
  const free: Reader[] = [];
  const waiting: ((reader: Reader) => void)[] = [];
  const take = async (): Promise<Reader> => {
    if (free.length === 0 && readers.length < count) free.push(startReader());
    const reader = free.pop() ?? (await new Promise<Reader>((resolve) => waiting.push(resolve)));
    if (!readers.includes(reader)) readers.push(reader);
    return reader;
  };
  const give = (reader: Reader) => {
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
  };
  const read = async (source: Source, index: number): Promise<SourceFindings> => {
    if (source.knownAs !== undefined) return { file: source, extractions: [], notices: [] };
    if (count === 0 || (workers === undefined && index < FEW)) return readHere(source);
    const reader = await take();
    // What waited for a thread when the work ended must not start one anew: nobody would ever stop it.
    const findings = isOver ? { file: source, extractions: [], notices: [] } : await reader.read(source);
    give(reader);
    return findings;
  };
  const queue = openQueue<Promise<SourceFindings>>(Math.max(1, count * AHEAD));
  const fill = async () => {
    let index = 0;
    for await (const source of sources) {
      if (!(await queue.push(read(source, index)))) return;
      index += 1;
    }
  };
  const filled = fill().finally(() => queue.end());
  // What goes wrong with the sources is told where they are used up.
  filled.catch(() => undefined);
  signal.addEventListener('abort', queue.close);
  try {
    for await (const findings of queue.takeAll()) {
      const read = await findings;
      if (signal.aborted) return;
      yield read;
    }
    if (signal.aborted) return;
    await filled;
    isWhole = true;
  } finally {
    isOver = true;
    queue.close();
    // Whoever writes to us has nothing more to say.
    if (!isWhole) process.stdin.destroy();
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/** The extractor is loaded where it is needed: the other commands start at once. */
async function readHere(source: Source): Promise<SourceFindings> {
  const { readSource } = await import('./read-source.ts');
  return readSource(source);
}
