import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Message } from './prompt.ts';

/** What a model said, kept on disk as it came: one file an answer, so that nothing is lost and none is paid twice. */
export interface AnswerCache {
  read(key: string): Promise<string | undefined>;
  /** False where the folder cannot be written. */
  keep(key: string, content: string): Promise<boolean>;
}

const kept = z.object({ model: z.string(), content: z.string() });

/** Names an answer by all that it depends on: the model, the words of the question and the form asked for. */
export function nameAnswer(model: string, messages: readonly Message[], schema: object): string {
  return createHash('sha256')
    .update(JSON.stringify([model, messages, schema]))
    .digest('hex');
}

/** Opens the answers of a model in a folder, which need not be there yet. */
export function openAnswerCache(folder: string, model: string): AnswerCache {
  const place = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async read(key) {
      try {
        return kept.parse(JSON.parse(await readFile(place(key), 'utf8'))).content;
      } catch {
        return undefined; // not there, or cut off by a crash: it is asked again
      }
    },
    async keep(key, content) {
      const path = place(key);
      const draft = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(draft, JSON.stringify({ model, content }));
        await rename(draft, path);
        return true;
      } catch {
        return false;
      }
    },
  };
}
