import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { describeContract } from './contract.ts';

describeContract(
  'the embedded database',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zone-graph-store-'));
    const database = await openEmbedded(join(folder, 'graph.grafeo'));
    return {
      database,
      async end() {
        await database.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
  { orders: 24, entities: 20_000 },
);
