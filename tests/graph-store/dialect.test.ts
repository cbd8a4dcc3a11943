import { GrafeoDB } from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { absences } from '../../graph-store/guard/dialect/absent.ts';
import { traps } from '../../graph-store/guard/dialect/index.ts';
import { checkReaderQuery, QueryRefused } from '../../graph-store/read-only.ts';
import { dialectGraph } from './dialect-graph.ts';

let database: GrafeoDB;

beforeAll(async () => {
  database = GrafeoDB.create();
  await database.executeCypher(dialectGraph);
});
afterAll(() => database.close());

/** A node as (id), a relationship as [id], everything else as it is. */
function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if ('_labels' in value && 'id' in value) return `(${value.id})`;
  if ('_type' in value && 'id' in value) return `[${value.id}]`;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shorten(inner)]));
}

async function ask(query: string): Promise<unknown> {
  return shorten((await database.executeCypher(query)).rows());
}

async function refusalOf(query: string, on: 'neo4j' | 'embedded' = 'embedded'): Promise<QueryRefused | undefined> {
  try {
    await checkReaderQuery(query, on);
    return undefined;
  } catch (error) {
    if (error instanceof QueryRefused) return error;
    throw error;
  }
}

const refused = traps.flatMap((trap) =>
  trap.refused.map((example) => [trap.name, example.query, example, trap] as const),
);
const passing = traps.flatMap((trap) => trap.passes.map((example) => [trap.name, example.query, example] as const));

test.each(refused)(
  '%s: the embedded database would answer %s wrongly, so it is refused there',
  async (_, query, example, trap) => {
    expect(await ask(query)).not.toEqual(example.neo4j);
    const refusal = await refusalOf(query);
    expect(refusal?.code).toBe('wrong-on-embedded');
    expect(refusal?.reason.zh).toContain(trap.wrong.zh);
    expect(refusal?.reason.en).toContain(trap.instead.en);
    expect(refusal?.where).toBeDefined();
    expect(await refusalOf(query, 'neo4j')).toBeUndefined();
  },
);

test.each(passing)('%s: %s passes and is answered as in Neo4j', async (_, query, example) => {
  expect((await refusalOf(query))?.reason.zh).toBeUndefined();
  expect(await ask(query)).toEqual(example.neo4j);
});

const missing = absences.flatMap((absence) => absence.refused.map((query) => [query, absence] as const));

test.each(missing)(
  'The embedded database cannot read %s, and the refusal says what to write',
  async (query, absence) => {
    await expect(ask(query)).rejects.toThrow();
    const refusal = await refusalOf(query);
    expect(refusal?.code).toBe('missing-on-embedded');
    expect(refusal?.reason.zh).toContain(absence.instead.zh);
    expect(refusal?.reason.en).toContain(absence.instead.en);
    expect(await refusalOf(query, 'neo4j')).toBeUndefined();
  },
);

test('Every trap has an example that is refused and a neighbour that passes', () => {
  for (const trap of traps) {
    expect(trap.refused.length, trap.name).toBeGreaterThan(0);
    expect(trap.passes.length, trap.name).toBeGreaterThan(0);
  }
});
