import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Extraction } from '#schema';
import { openStore } from '#store';
import { extract, writeExtractions } from '../../ingest/ingest.ts';

const sample = 'quansheng-kaifaqu-peixunban.txt';

async function extractText(name: string, text: string): Promise<Extraction[]> {
  return (await extract(name, new TextEncoder().encode(text))).extractions;
}

it('writes more articles than go into one batch, and changes nothing the second time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zone-graph-write-'));
  const store = await openStore({ env: { ZONE_GRAPH_DATA: join(folder, 'graph') } });
  try {
    const text = readFileSync(new URL(`../../ingest/articles/${sample}`, import.meta.url), 'utf8');
    const short = Array.from({ length: 54 }, (_, index) =>
      extractText(`${index}.txt`, `青石市商务局局长李大江出席第${index + 1}届青石新能源产业推介会。`),
    );
    const extractions = (await Promise.all([extractText(sample, text), ...short])).flat();
    const first = await writeExtractions(store, extractions);
    expect(first).toMatchObject({ articles: 55, unchanged: 0 });
    const before = await store.status();
    expect(before.counts.articles).toBe(55);
    expect(before.counts.statements).toBe(4);
    const second = await writeExtractions(store, extractions);
    expect(second.unchanged).toBe(55);
    expect((await store.status()).version).toBe(before.version);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});
