import { parentPort } from 'node:worker_threads';
import type { SourceFile } from './find-files.ts';
import { readSource } from './read-source.ts';

parentPort?.on('message', async (file: SourceFile) => {
  parentPort?.postMessage(await readSource(file));
});
