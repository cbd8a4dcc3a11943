import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4jDriver, { type Driver, Neo4jError, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Extraction } from '#schema';
import type { Database, Parameters } from '../../graph-store/database.ts';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { openNeo4j } from '../../graph-store/neo4j.ts';
import { toParameter } from '../../graph-store/neo4j-values.ts';
import { findSomeJava } from '../../scripts/neo4j/find-java.ts';
import { longTerm, newest } from '../../scripts/neo4j/releases.ts';
import { type RunningNeo4j, startNeo4j } from '../../scripts/neo4j/start-neo4j.ts';
import { describeContract } from './contract.ts';
import { clear, dump } from './dump.ts';
import { buildEveryType, buildHub, buildMany, buildShared, overlapping } from './material.ts';
import { startForTests } from './neo4j-for-tests.ts';
import { findDamage, startWriter } from './run-writer.ts';
import { type Asked, asked } from './statements.ts';

const server = await startForTests(longTerm);
if (server) describeNeo4j(server);
// The newest release asks for a newer Java than the rest of the tests; where there is none only the other is tried.
if (server && findSomeJava(newest.java)) describeNewest();

function describeNeo4j({ version, env }: RunningNeo4j): void {
  const address = {
    ...{ uri: env.NEO4J_URI, username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD, database: env.NEO4J_DATABASE },
  };

  describeContract(
    `Neo4j ${version}`,
    async () => {
      const database = await openNeo4j(address);
      return { database, end: () => database.close() };
    },
    { orders: 8, entities: 10_000 },
  );

  describe('Neo4j and the embedded database', () => {
    const articles = [...overlapping, ...buildEveryType(), buildHub(20, 30)];
    const folder = mkdtempSync(join(tmpdir(), 'zone-graph-both-'));
    let neo4j: Database;
    let embedded: Database;

    beforeAll(async () => {
      neo4j = await openNeo4j(address);
      embedded = await openEmbedded(join(folder, 'graph.grafeo'));
      await clear(neo4j);
      for (const database of [neo4j, embedded]) await createGraphStore(database).write(articles);
    });
    afterAll(async () => {
      await clear(neo4j);
      await neo4j.close();
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('hold the same nodes and relationships, property by property', async () => {
      expect(await dump(neo4j)).toEqual(await dump(embedded));
    });

    test('answer every statement of ours alike', async () => {
      let rows = 0;
      for (const [name, questions] of Object.entries<Asked[]>(asked)) {
        for (const { statement, parameters, ordered } of questions) {
          const [there, here] = await Promise.all(
            [neo4j, embedded].map(async ({ read }) => {
              const found = (await read<unknown>(statement, parameters)).map((row) => JSON.stringify(sortKeys(row)));
              return ordered ? found : found.sort();
            }),
          );
          expect(there, `${name} ${JSON.stringify(parameters)}`).toEqual(here);
          rows += there?.length ?? 0;
        }
      }
      expect(rows).toBeGreaterThan(500);
    });
  });

  describe('on Neo4j', () => {
    let database: Database;
    beforeAll(async () => {
      database = await openNeo4j(address);
    });
    afterAll(() => database.close());

    test('several processes at once on the same entities, one of which deletes, end in the graph of one writer', async () => {
      await clear(database);
      await createGraphStore(database).write(buildShared('lasting', 100));
      const expected = await dump(database);
      await clear(database);
      const writers = [
        startWriter(env, 'lasting', 'forwards'),
        startWriter(env, 'lasting', 'backwards'),
        startWriter(env, 'passing'),
      ];
      await Promise.all(writers.map(({ ready }) => ready));
      for (const { start } of writers) start();
      expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
      expect(writers.map(({ written }) => written.length)).toEqual([100, 100, 100]);
      expect(await dump(database)).toEqual(expected);
    });

    test('opening and looking makes nothing; the first write makes what is missing', async () => {
      const driver = driverOf(env);
      const names = async () => {
        const found = await Promise.all(
          ['SHOW CONSTRAINTS', 'SHOW INDEXES'].map((show) => driver.executeQuery(`${show} YIELD name RETURN name`)),
        );
        return found.flatMap(({ records }) => records.map((record) => String(record.get('name')))).sort();
      };
      const all = await names();
      await driver.executeQuery('DROP CONSTRAINT entity_id');
      await driver.executeQuery('DROP INDEX entity_search_index');
      const fewer = await names();
      const opened = await openNeo4j(address);
      const store = createGraphStore(opened);
      await store.status();
      await store.search('王明', 5);
      await store.query('MATCH (n) RETURN count(n) AS n', {}, { timeoutMs: 5_000, maxRows: 10 });
      expect(await names()).toEqual(fewer);
      await store.write(overlapping);
      expect(await names()).toEqual(all);
      await opened.close();
      await driver.close();
    });

    test('several writers that find a Neo4j without anything all make it ready and write', async () => {
      const driver = driverOf(env);
      const drop = async (kind: 'CONSTRAINT' | 'INDEX') => {
        const own = kind === 'INDEX' ? "WHERE owningConstraint IS NULL AND type <> 'LOOKUP'" : '';
        const { records } = await driver.executeQuery(`SHOW ${kind} YIELD * ${own}`);
        for (const record of records) await driver.executeQuery(`DROP ${kind} \`${record.get('name')}\``);
      };
      await clear(database);
      await drop('CONSTRAINT');
      await drop('INDEX');
      const writers = await Promise.all(Array.from({ length: 6 }, () => openNeo4j(address)));
      await Promise.all(writers.map((writer) => createGraphStore(writer).write(overlapping)));
      expect((await createGraphStore(database).status()).counts.articles).toBe(overlapping.length);
      await Promise.all(writers.map((writer) => writer.close()));
      await driver.close();
    });

    test('a write that meets other writers again and again says so', async () => {
      const meet = vi.fn(async () => {
        throw new Neo4jError('gone', 'Neo.ClientError.Statement.EntityNotFound', '', '');
      });
      await expect(database.write(meet)).rejects.toMatchObject({ code: 'write-conflict' });
      expect(meet).toHaveBeenCalledTimes(5);
    });

    test('writing one more article does not touch more of the graph when that has grown', async () => {
      const driver = driverOf(env);
      const store = createGraphStore(database);
      const small = buildMany(12, 20);
      /** What the database itself looks up for an article: its statements once more, profiled and taken back. */
      const countHits = async (article: Extraction) => {
        const asked: { cypher: string; parameters: Parameters }[] = [];
        const watched: Database = {
          ...database,
          write: (work) =>
            database.write((run) =>
              work((statement, parameters = {}) => {
                asked.push({ cypher: statement.cypher, parameters });
                return run(statement, parameters);
              }),
            ),
        };
        await createGraphStore(watched).write([article]);
        await store.deleteArticle(article.article.id);
        const session = driver.session();
        const transaction = session.beginTransaction();
        let hits = 0;
        for (const { cypher, parameters } of asked) {
          const { summary } = await transaction.run(`PROFILE ${cypher}`, toParameter(parameters));
          hits += sumHits(summary.profile);
        }
        await transaction.rollback();
        await session.close();
        return hits;
      };
      const [first, second] = small.slice(10) as [Extraction, Extraction];
      await clear(database);
      await store.write(buildMany(1, 200));
      const before = await countHits(first);
      await store.write(buildMany(10, 500));
      expect(before).toBeGreaterThan(100);
      expect(await countHits(second)).toBeLessThan(2 * before);
      await driver.close();
    });

    test('a process killed in mid-write loses nothing that it was told is written and leaves nothing half-written', async () => {
      await clear(database);
      const writer = startWriter(env, 'many');
      writer.start();
      await writer.reached(20);
      writer.process.kill('SIGKILL');
      await writer.ended;
      expect(writer.written.length).toBeGreaterThanOrEqual(20);
      expect(writer.written.length).toBeLessThan(300);
      expect(await findDamage(database, writer.written, buildMany(300, 20))).toEqual({ lost: [], unexplained: [] });
    });
  });

  describe('a Neo4j that cannot be used says why and what to do', () => {
    const opening = (changed: Partial<typeof address>) => openNeo4j({ ...address, ...changed });

    test('a wrong password', async () => {
      await expect(opening({ password: 'wrong' })).rejects.toMatchObject({
        code: 'wrong-password',
        message: expect.stringContaining('NEO4J_PASSWORD'),
      });
    });

    test('a database that is not there', async () => {
      await expect(opening({ database: 'elsewhere' })).rejects.toMatchObject({
        code: 'wrong-database',
        message: expect.stringContaining('“elsewhere”'),
      });
    });

    test('an address where nobody answers', async () => {
      await expect(opening({ uri: 'bolt://127.0.0.1:1' })).rejects.toMatchObject({ code: 'not-reachable' });
      await expect(opening({ uri: 'neo4j://127.0.0.1:1' })).rejects.toMatchObject({ code: 'not-reachable' });
    });

    test('an address that is none', async () => {
      for (const uri of ['localhost:7687', 'http://localhost:7474', 'neo4j://', '%%%']) {
        await expect(opening({ uri })).rejects.toMatchObject({
          code: 'bad-address',
          message: expect.stringContaining('NEO4J_URI'),
        });
      }
    });

    test('a server that speaks only protocols of old', async () => {
      // Four zero bytes: the server's answer to a handshake that offers no protocol that it knows.
      const old = createServer((socket) => socket.once('data', () => socket.write(Buffer.alloc(4))));
      await new Promise<void>((resolve) => old.listen(0, '127.0.0.1', resolve));
      const place = old.address();
      const port = typeof place === 'object' && place ? place.port : 0;
      await expect(opening({ uri: `bolt://127.0.0.1:${port}` })).rejects.toMatchObject({ code: 'server-too-old' });
      old.close();
    });
  });
}

function describeNewest(): void {
  describeContract(
    `Neo4j ${newest.version}`,
    async () => {
      const { env, stop } = await startNeo4j(newest);
      const database = await openNeo4j({
        ...{ uri: env.NEO4J_URI, username: env.NEO4J_USERNAME, password: env.NEO4J_PASSWORD, database: undefined },
      });
      return { database, end: () => database.close().then(stop) };
    },
    { orders: 4, entities: 4_000 },
  );
}

function sumHits(profile: ProfiledPlan | false): number {
  if (!profile) return 0;
  return Number(profile.dbHits) + profile.children.reduce((sum, child) => sum + sumHits(child), 0);
}

function driverOf({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD }: RunningNeo4j['env']): Driver {
  return neo4jDriver.driver(NEO4J_URI, neo4jDriver.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
}

/** The same value with keys and labels in order: neither database promises one. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, key === 'labels' && Array.isArray(inner) ? inner.toSorted() : sortKeys(inner)]),
  );
}
