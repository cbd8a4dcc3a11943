import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What the graph holds of an article depends on: rules, word lists, the kinds that there are, and how it is kept. */
const parts = ['ingest', 'graph-schema', 'graph-store/contribution.ts', 'package-lock.json'];
/** Below them, what no finding of the rules depends on. */
const others = /^ingest\/(?:articles|model|6-write)\//;

/**
 * A digest of all that decides what the graph holds of an article. It is taken from the program itself: whoever changes a
 * rule or a word has every article read again without having to remember it.
 */
export async function identifyExtractor(): Promise<string> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const hash = createHash('sha256');
  for (const part of parts) {
    const names = part.includes('.')
      ? [part]
      : (await readdir(`${root}${part}`, { recursive: true })).map((name) => `${part}/${name}`);
    for (const name of names.map((each) => each.replaceAll('\\', '/')).sort()) {
      if (others.test(name) || !/\.(?:ts|csv|json)$/.test(name)) continue;
      hash
        .update(name)
        .update('\0')
        .update(await readFile(`${root}${name}`))
        .update('\0');
    }
  }
  return hash.digest('hex');
}
