import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SourceFindings } from './findings.ts';
import type { CommandStore } from './remote-store.ts';
import type { Source } from './source.ts';

/** Sources whose fingerprints are looked up in one go. */
const BATCH = 64;
/** Bytes of the largest file that is kept after its fingerprint was taken; a larger one is read again. */
const KEPT = 1_000_000;
/** Articles read last that are remembered: more than there can be between looking a source up and writing it. */
const RECENT = 20_000;

/**
 * Gives sources their fingerprints, and marks those that the graph knows: the same bytes, under whatever name, read by
 * the same rules. What an interrupted run has written is known, what it has not is not.
 */
export async function* skipKnown(
  sources: AsyncIterable<Source>,
  store: Pick<CommandStore, 'findKnown'>,
  extractor: string,
): AsyncGenerator<Source> {
  let batch: Source[] = [];
  const mark = async function* () {
    const marked = batch;
    batch = [];
    const wanted = marked.flatMap(({ fingerprint }) => fingerprint ?? []);
    const known = wanted.length > 0 ? await store.findKnown(wanted) : new Map<string, string>();
    for (const source of marked) {
      const knownAs = known.get(source.fingerprint ?? '');
      yield knownAs === undefined ? source : { ...source, knownAs };
    }
  };
  for await (const source of sources) {
    batch.push(await takeFingerprint(source, extractor));
    if (batch.length >= BATCH) yield* mark();
  }
  yield* mark();
}

/**
 * Reads what was passed over as known where an earlier source has just put another text into its article: of two with
 * one id the last one stands, at the first run and at every other.
 */
export async function* readReplaced(all: AsyncIterable<SourceFindings>): AsyncGenerator<SourceFindings> {
  const recent = new Set<string>();
  for await (const findings of all) {
    const { knownAs, ...source } = findings.file;
    const isReplaced = knownAs !== undefined && recent.has(knownAs);
    const now = isReplaced ? await (await import('./read-source.ts')).readSource(source) : findings;
    for (const { article } of now.extractions) recent.add(article.id);
    for (const id of recent) {
      if (recent.size <= RECENT) break;
      recent.delete(id);
    }
    yield now;
  }
}

/** What cannot be read has none; reading it says why. */
async function takeFingerprint(source: Source, extractor: string): Promise<Source> {
  try {
    if (source.isLoop || source.isTooLong || (!source.bytes && !(await isReadable(source.path)))) return source;
    const bytes = source.bytes ?? (await readFile(source.path));
    // The ending says how a file is read.
    const form = source.line === undefined ? extname(source.name).toLowerCase() : 'line';
    const fingerprint = createHash('sha256').update(extractor).update(form).update('\0').update(bytes).digest('hex');
    return { ...source, fingerprint, ...(bytes.length <= KEPT && { bytes }) };
  } catch {
    return source;
  }
}

async function isReadable(path: string): Promise<boolean> {
  const found = await stat(path);
  return found.isFile() && found.size <= 64_000_000;
}
