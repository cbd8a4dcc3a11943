import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extract } from '#ingest';
import type { QueryValue } from '#schema';
import type { Database } from '../../graph-store/database.ts';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { traps } from '../../graph-store/guard/dialect/index.ts';
import { openNeo4j } from '../../graph-store/neo4j.ts';
import type { GraphStore } from '../../graph-store/store.ts';
import { longTerm } from '../../scripts/neo4j/releases.ts';
import { exampleQuestions } from '../../web/client/panels/console/example-questions.ts';
import { dialectGraph } from './dialect-graph.ts';
import { disguises } from './disguises.ts';
import { dump } from './dump.ts';
import { startForTests } from './neo4j-for-tests.ts';

const limits = { timeoutMs: 30_000, maxRows: 1_000 };
const articles = fileURLToPath(new URL('../../ingest/articles/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'zone-graph-readers-'));
const server = await startForTests(longTerm);

/** The graph of the sample article on one database. */
interface Ground {
  database: Database;
  store: GraphStore;
}

async function begin(database: Database): Promise<Ground> {
  const store = createGraphStore(database);
  const files = readdirSync(articles);
  const found = await Promise.all(files.map((name) => extract(name, readFileSync(join(articles, name)))));
  await store.write(found.flatMap(({ extractions }) => extractions));
  return { database, store };
}

function openServer({ env }: NonNullable<typeof server>): Promise<Database> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = env;
  return openNeo4j({ uri, username, password, database });
}

const grounds = new Map<string, Ground>();

beforeAll(async () => {
  grounds.set('the embedded database', await begin(await openEmbedded(join(folder, 'graph'))));
  if (server) grounds.set('Neo4j', await begin(await openServer(server)));
});
afterAll(async () => {
  for (const { database } of grounds.values()) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

function groundOf(name: string): Ground {
  const ground = grounds.get(name);
  if (!ground) throw new Error(`${name} was not opened`);
  return ground;
}

/** Values in an order of their own, since labels and collected lists have none. */
function settle(value: QueryValue): QueryValue {
  if (Array.isArray(value)) return value.map(settle).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, settle(inner as QueryValue)]));
}

describe.each(['the embedded database', ...(server ? ['Neo4j'] : [])])('a reader on %s', (name) => {
  test('finds every disguise of a writing query refused and the graph as it was', async () => {
    const { database, store } = groundOf(name);
    const before = await dump(database);
    for (const [what, query, code] of disguises) {
      await expect(store.query(query, {}, limits), what).rejects.toMatchObject({ name: 'QueryRefused', code });
    }
    expect(await dump(database)).toEqual(before);
  });

  test.each(exampleQuestions)('gets an answer to $question.en, the same in both languages', async ({ cypher }) => {
    const { store } = groundOf(name);
    const { rows } = await store.query(cypher.zh, {}, limits);
    expect(rows.length).toBeGreaterThan(0);
    const english = await store.query(cypher.en, {}, limits);
    expect(settle(english.rows)).toEqual(settle(rows));
    expect(english.columns).toHaveLength(english.rows[0]?.length ?? english.columns.length);
  });
});

if (server) describeBoth(server);

function describeBoth(running: NonNullable<typeof server>): void {
  test.each(exampleQuestions)('Both databases answer $question.en with the same rows', async ({ cypher }) => {
    const [embedded, other] = await Promise.all(
      ['the embedded database', 'Neo4j'].map((name) => groundOf(name).store.query(cypher.zh, {}, limits)),
    );
    expect(settle(embedded?.rows ?? [])).toEqual(settle(other?.rows ?? []));
  });

  describe('the examples of the dialect on Neo4j', () => {
    const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = running.env;
    const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
      disableLosslessIntegers: true,
    });
    afterAll(() => driver.close());

    /** A node as (id), a relationship as [id], everything else as it is. */
    const shorten = (value: unknown): unknown => {
      if (neo4j.isNode(value)) return `(${value.properties.id})`;
      if (neo4j.isRelationship(value)) return `[${value.properties.id}]`;
      return Array.isArray(value) ? value.map(shorten) : value;
    };

    test('are answered as the traps say that Neo4j answers', async () => {
      const session = driver.session();
      const transaction = session.beginTransaction();
      await transaction.run('MATCH (n) DETACH DELETE n');
      await transaction.run(dialectGraph);
      for (const { query, neo4j: expected } of traps.flatMap(({ refused, passes }) => [...refused, ...passes])) {
        const { records } = await transaction.run(query);
        expect(
          records.map((record) => record.keys.map((key) => shorten(record.get(key)))),
          query,
        ).toEqual(expected);
      }
      await transaction.rollback();
      await session.close();
    });
  });
}
