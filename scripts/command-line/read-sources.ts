import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { SourceFile } from './find-files.ts';
import { describeFailure, type SourceFindings } from './read-source.ts';

/** Below so many files a worker costs more than it saves. */
const FEW = 12;
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

async function readHere(file: SourceFile): Promise<SourceFindings> {
  const { readSource } = await import('./read-source.ts');
  return readSource(file);
}

function startReader(): Reader {
  let worker: Worker | undefined;
  return {
    read(file) {
      worker ??= new Worker(new URL('./read-worker.mjs', import.meta.url));
      const current = worker;
      return new Promise((resolve) => {
        const settle = (findings: SourceFindings) => {
          clearTimeout(timer);
          current.removeAllListeners();
          resolve(findings);
        };
        const giveUp = (error: Error) => {
          worker = undefined;
          void current.terminate();
          settle({ file, extractions: [], notices: [describeFailure(file, error)] });
        };
        const timer = setTimeout(() => giveUp(new Error(`it took longer than ${FILE_MS / 1000} s`)), FILE_MS);
        current.once('message', settle);
        current.once('error', giveUp);
        current.once('exit', () => giveUp(new Error('its worker stopped')));
        current.postMessage(file);
      });
    },
    close: async () => worker?.terminate(),
  };
}
