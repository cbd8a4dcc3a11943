import { parentPort } from 'node:worker_threads';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

parentPort?.on('message', async (source: Source) => {
  parentPort?.postMessage(await readSource(source));
});
