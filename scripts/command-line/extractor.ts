import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** What findings depend on besides the article: rules, word lists and the kinds that there are. */
const parts = ['ingest', 'graph-schema', 'package-lock.json'];
/** Below them, what no finding of the rules depends on. */
const others = /^ingest\/(?:articles|model|6-write)\//;

/**
 * A digest of all that decides what is found in an article. It is taken from the program itself: whoever changes a
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
