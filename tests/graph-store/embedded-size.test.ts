import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { buildMany } from './material.ts';

/** Ends a write that takes the square of its size, not one on a slow or busy machine. */
const PATIENCE_MS = 240_000;

test(
  'the embedded database takes 100,000 entities with a fact each at one hub, and lets 500 of them go again',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zone-graph-size-'));
    const store = createGraphStore(await openEmbedded(join(folder, 'graph.grafeo')));
    await store.write(buildMany(200, 500));
    const counts = { articles: 200, entities: 100_001, facts: 100_000, evidence: 100_000 };
    expect((await store.status()).counts).toMatchObject(counts);
    expect((await store.entity('m-hub'))?.total).toEqual({ facts: 100_000, statements: 0, articles: 200 });
    await store.deleteArticle('many-7');
    expect((await store.status()).counts).toMatchObject({ articles: 199, entities: 99_501, facts: 99_500 });
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  },
  PATIENCE_MS,
);
