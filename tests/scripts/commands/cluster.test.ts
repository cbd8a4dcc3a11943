import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openNeo4j } from '../../../graph-store/neo4j.ts';
import { longTerm } from '../../../scripts/neo4j/releases.ts';
import type { RunningNeo4j } from '../../../scripts/neo4j/start-neo4j.ts';
import { clear, dump } from '../../graph-store/dump.ts';
import { startForTests } from '../../graph-store/neo4j-for-tests.ts';
import { buildLines } from './build-articles.ts';
import { finish, makeFolder, type Outcome } from './run.ts';

const launcher = fileURLToPath(new URL('../../../scripts/zone-graph.mjs', import.meta.url));
const server = await startForTests(longTerm);
if (server) describeCluster(server);

function describeCluster({ version, env }: RunningNeo4j): void {
  const ingest = (path: string): Promise<Outcome> => {
    const line = [launcher, 'ingest', path, '--workers', '0'];
    return finish(spawn(process.execPath, line, { env: { ...process.env, ...env } }));
  };

  describe(`four processes on one Neo4j ${version}`, () => {
    it('that ingest at once, with articles in common, end in the graph of one', async () => {
      const folder = makeFolder();
      const lines = buildLines(120);
      const write = (name: string, some: string[]): string => {
        const path = join(folder, name);
        writeFileSync(path, some.join(''));
        return path;
      };
      const database = await openNeo4j({
        ...{ uri: env.NEO4J_URI, username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD },
        database: env.NEO4J_DATABASE,
      });
      try {
        await clear(database);
        const alone = await ingest(write('all.jsonl', lines));
        expect(alone, alone.err).toMatchObject({ code: 0 });
        const expected = await dump(database);
        expect(expected.length).toBeGreaterThan(500);

        await clear(database);
        // Each has a quarter of its own, and all have the same forty; two go through them backwards.
        const shares = [0, 1, 2, 3].map((part) => {
          const own = lines.filter((_, index) => index < 40 || index % 4 === part);
          return write(`${part}.jsonl`, part % 2 === 0 ? own : own.toReversed());
        });
        for (const each of await Promise.all(shares.map(ingest))) expect(each, each.err).toMatchObject({ code: 0 });
        expect(await dump(database)).toEqual(expected);

        const again = await ingest(join(folder, 'all.jsonl'));
        expect(again.err).toMatch(/120 read before and passed over/);
      } finally {
        await database.close();
      }
    }, 240_000);
  });
}
