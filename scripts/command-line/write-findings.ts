import type { Extraction } from '#schema';
import type { WriteReport } from '#store';
import type { SourceFindings } from './findings.ts';
import type { CommandStore } from './remote-store.ts';
import { addNotice, type Tally } from './tally.ts';

/** Articles that go to the database in one call. */
const BATCH = 50;

/** What writing changed, as far as it is told. */
export type Written = Pick<WriteReport, 'articles' | 'unchanged' | 'entities' | 'facts'>;

/** Writes findings in batches: while one is being written the next is read. */
export interface Writer {
  /** Takes findings; waits where a batch is full and the one before it is still being written. */
  add(findings: SourceFindings): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

/** Starts writing into a graph; notices go to the tally, changes are added to `written`. */
export function startWriter(store: CommandStore, tally: Tally, written: Written): Writer {
  let batch: Extraction[] = [];
  let fingerprints = new Map<string, string>();
  let writing: Promise<unknown> = Promise.resolve();
  const flush = async () => {
    await writing;
    const full = { batch, fingerprints };
    batch = [];
    fingerprints = new Map();
    writing = writeBatch(store, full, tally).then((report) => addReport(written, report));
    // Told where the next batch or the end waits for it.
    writing.catch(() => undefined);
  };
  return {
    async add({ file, extractions }) {
      // Two with one id never share a batch: each would bear the fingerprint of the last one.
      const ids = new Set(extractions.map(({ article }) => article.id));
      if (batch.some(({ article }) => ids.has(article.id))) await flush();
      const [only] = extractions;
      // A file of several articles may be written in part: it is read again.
      if (only && extractions.length === 1 && file.fingerprint) fingerprints.set(only.article.id, file.fingerprint);
      batch.push(...extractions);
      if (batch.length >= BATCH) await flush();
    },
    async end() {
      await flush();
      await writing;
    },
  };
}

function addReport(total: Written, report: Written): void {
  for (const key of ['articles', 'unchanged', 'entities', 'facts'] as const) total[key] += report[key];
}

const nothing: Written = { articles: 0, unchanged: 0, entities: 0, facts: 0 };

interface Batch {
  batch: readonly Extraction[];
  fingerprints: ReadonlyMap<string, string>;
}

/** Writes articles; where the database refuses one of them, the others go in and a notice names that one. */
async function writeBatch(store: CommandStore, { batch, fingerprints }: Batch, tally: Tally): Promise<Written> {
  const { writeExtractions } = await import('#ingest');
  const total: Written = { ...nothing };
  if (batch.length === 0) return total;
  try {
    return await writeExtractions(store, batch, fingerprints);
  } catch (error) {
    if (!isAboutOneArticle(error)) throw error;
    for (const extraction of batch) {
      const report = await writeExtractions(store, [extraction], fingerprints).catch((reason: unknown) => {
        if (!isAboutOneArticle(reason)) throw reason;
        const { id, title } = extraction.article;
        tally.failed += 1;
        addNotice(tally, { code: reason.code, message: reason.message, article: title || id });
        return nothing;
      });
      // Unchanged now are above all those that went in with the whole batch.
      addReport(total, { ...report, articles: report.articles + report.unchanged, unchanged: 0 });
    }
    return total;
  }
}

/** What an article itself is the cause of; a database that is gone refuses the rest too. */
function isAboutOneArticle(error: unknown): error is Error & { code: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'entity-kind-differs' || code === 'invalid-extraction' || code === 'body-too-large';
}
