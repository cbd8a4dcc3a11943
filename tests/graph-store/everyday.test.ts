import { GrafeoDB } from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkReaderQuery } from '../../graph-store/read-only.ts';
import { dialectGraph } from './dialect-graph.ts';
import { everyday } from './everyday-queries.ts';

let database: GrafeoDB;

beforeAll(async () => {
  database = GrafeoDB.create();
  await database.executeCypher(dialectGraph);
});
afterAll(() => database.close());

/** A node as (id), a relationship as [id], a path as its members. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  if ('_labels' in value && 'id' in value) return `(${value.id})`;
  if ('_type' in value && 'id' in value) return `[${value.id}]`;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

/** Rows that no ORDER BY puts in order come in any. */
const inOrder = (query: string, rows: unknown[]) =>
  query.includes('ORDER BY') ? rows : rows.map((row) => JSON.stringify(row)).sort();

test.each(everyday)('The embedded database answers %s as Neo4j does', async (query, columns, rows) => {
  const answer = await database.executeCypher(await checkReaderQuery(query, 'embedded'));
  expect(answer.columns).toEqual(columns);
  expect(inOrder(query, shorten(answer.rows()) as unknown[])).toEqual(inOrder(query, rows));
});

test('A query is asked of Neo4j as it was typed', async () => {
  for (const [query] of everyday) expect(await checkReaderQuery(query, 'neo4j')).toBe(query);
});
