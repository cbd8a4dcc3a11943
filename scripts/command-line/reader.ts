import { Worker } from 'node:worker_threads';
import { describeFailure, type SourceFindings } from './findings.ts';
import type { Source } from './source.ts';

/** A source that takes longer has met a fault of ours: it is left out, and the work goes on. */
const SOURCE_MS = 120_000;

/** A thread that reads one source after the other. */
export interface Reader {
  read(source: Source): Promise<SourceFindings>;
  close(): Promise<unknown>;
}

/** Prepares a reader; its thread starts with its first source, and anew after one that it did not survive. */
export function startReader(): Reader {
  let worker: Worker | undefined;
  let settle: (outcome: SourceFindings | Error) => void = () => undefined;
  const start = () => {
    const started = new Worker(new URL('./read-worker.mjs', import.meta.url));
    // The last words of a worker that was given up are not about the source of its successor.
    const tell = (outcome: SourceFindings | Error) => started === worker && settle(outcome);
    started.on('message', tell);
    started.on('error', tell);
    started.on('exit', () => tell(new Error('its worker stopped')));
    return started;
  };
  return {
    read(source) {
      worker ??= start();
      worker.postMessage(source);
      return new Promise((resolve) => {
        const late = new Error(`it took longer than ${SOURCE_MS / 1000} s`);
        const timer = setTimeout(() => settle(late), SOURCE_MS);
        settle = (outcome) => {
          settle = () => undefined;
          clearTimeout(timer);
          if (!(outcome instanceof Error)) return resolve(outcome);
          void worker?.terminate();
          worker = undefined;
          const { bytes, ...file } = source;
          resolve({ file, extractions: [], notices: [describeFailure(file, outcome)] });
        };
      });
    },
    close: async () => worker?.terminate(),
  };
}
