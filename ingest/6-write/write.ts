import type { Extraction } from '#schema';
import type { GraphStore, WriteReport } from '#store';

/** Articles that go into one call of the store. */
const batchSize = 50;

/** Writes extractions into a graph, in batches, with the fingerprints of their articles; the report counts them all. */
export async function writeExtractions(
  store: Pick<GraphStore, 'write'>,
  extractions: readonly Extraction[],
  fingerprints: ReadonlyMap<string, string> = new Map(),
): Promise<WriteReport> {
  const total: WriteReport = { articles: 0, unchanged: 0, entities: 0, facts: 0, statements: 0 };
  for (let start = 0; start < extractions.length; start += batchSize) {
    const report = await store.write(extractions.slice(start, start + batchSize), fingerprints);
    total.articles += report.articles;
    total.unchanged += report.unchanged;
    total.entities += report.entities;
    total.facts += report.facts;
    total.statements += report.statements;
  }
  return total;
}
