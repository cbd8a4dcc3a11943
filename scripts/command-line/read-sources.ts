import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from './find-files.ts';
import { describeFailure, type SourceFindings } from './findings.ts';

/** Below so many files a worker costs more than it saves. */
const FEW = 200;
/** A file that takes longer has met a fault of ours: it is left out, and the work goes on. */
const FILE_MS = 120_000;

/** A thread that reads one file after the other. */
interface Reader {
  read(file: SourceFile): Promise<SourceFindings>;
  close(): Promise<unknown>;
}

/**
 * Reads the files on several threads and gives what they hold, in the order of the files.
 * @param workers Threads; by default one for each processor, and none for a few files.
 */
export async function* readSources(
  files: readonly SourceFile[],
  { workers, signal }: { workers: number | undefined; signal: AbortSignal },
): AsyncGenerator<SourceFindings> {
  const count = workers ?? (files.length < FEW ? 0 : availableParallelism());
  const readers = Array.from({ length: Math.min(count, files.length) }, startReader);
  const free = [...readers];
  const waiting: ((reader: Reader) => void)[] = [];
  const read = async (file: SourceFile): Promise<SourceFindings> => {
    // Standard input belongs to the main thread.
    if (readers.length === 0 || file.path === '-') return readHere(file);
    const reader = free.pop() ?? (await new Promise<Reader>((resolve) => waiting.push(resolve)));
    const findings = await reader.read(file);
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
    return findings;
  };
  const ahead = Math.max(1, readers.length * 4);
  const pending: Promise<SourceFindings>[] = [];
  try {
    for (const file of files) {
      if (signal.aborted) return;
      pending.push(read(file));
      const first = pending.length >= ahead ? pending.shift() : undefined;
      if (first) yield await first;
    }
    for (const rest of pending) {
      if (signal.aborted) return;
      yield await rest;
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/** The extractor is loaded where it is needed: the other commands start at once. */
async function readHere(file: SourceFile): Promise<SourceFindings> {
  const { readSource } = await import('./read-source.ts');
  return readSource(file);
}

function startReader(): Reader {
  let worker: Worker | undefined;
  let settle: (outcome: SourceFindings | Error) => void = () => undefined;
  const start = () => {
    const started = new Worker(new URL('./read-worker.mjs', import.meta.url));
    // The last words of a worker that was given up are not about the file of its successor.
    const tell = (outcome: SourceFindings | Error) => started === worker && settle(outcome);
    started.on('message', tell);
    started.on('error', tell);
    started.on('exit', () => tell(new Error('its worker stopped')));
    return started;
  };
  return {
    read(file) {
      worker ??= start();
      worker.postMessage(file);
      return new Promise((resolve) => {
        const late = new Error(`it took longer than ${FILE_MS / 1000} s`);
        const timer = setTimeout(() => settle(late), FILE_MS);
        settle = (outcome) => {
          settle = () => undefined;
          clearTimeout(timer);
          if (!(outcome instanceof Error)) return resolve(outcome);
          void worker?.terminate();
          worker = undefined;
          resolve({ file, extractions: [], notices: [describeFailure(file, outcome)] });
        };
      });
    },
    close: async () => worker?.terminate(),
  };
}
