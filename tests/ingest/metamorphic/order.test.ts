import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openEmbedded } from '../../../graph-store/embedded.ts';
import { createGraphStore } from '../../../graph-store/graph-store.ts';
import { extract, writeExtractions } from '../../../ingest/ingest.ts';
import { clear, dump } from '../../graph-store/dump.ts';
import { drawNumbers, drawOrder } from './draw.ts';
import { compare } from './tell.ts';
import { materials } from './texts.ts';

it('articles in any order, one by one or all at once, give the same graph', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zone-graph-order-'));
  const database = await openEmbedded(join(folder, 'graph.grafeo'));
  const store = createGraphStore(database);
  const read = async (material: (typeof materials)[number]) =>
    (await extract(`${material.name}.txt`, Buffer.from(material.text))).extractions;
  try {
    for (const material of materials) await writeExtractions(store, await read(material));
    const expected = await dump(database);
    expect(expected.length).toBeGreaterThan(400);
    for (const seed of [1, 2, 3]) {
      await clear(database);
      const others = drawOrder(materials, drawNumbers(seed));
      if (seed === 1) await writeExtractions(store, (await Promise.all(others.map(read))).flat());
      else for (const material of others) await writeExtractions(store, await read(material));
      expect(compare(expected, await dump(database)), `seed ${seed}`).toEqual({ vanished: [], appeared: [] });
    }
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
