import { expect, test } from 'vitest';
import { checkReaderQuery, QueryRefused } from '../../graph-store/read-only.ts';
import { disguises, harmless } from './disguises.ts';

async function refusalOf(query: string, database: 'neo4j' | 'embedded' = 'neo4j'): Promise<QueryRefused | undefined> {
  try {
    await checkReaderQuery(query, database);
    return undefined;
  } catch (error) {
    if (error instanceof QueryRefused) return error;
    throw error;
  }
}

test.each(disguises)('A reader’s query with %s is refused on both databases', async (_name, query, code) => {
  expect((await refusalOf(query))?.code).toBe(code);
  expect((await refusalOf(query, 'embedded'))?.code).toBe(code);
});

test.each(harmless)('A reader’s query with %s passes on Neo4j', async (_name, query) => {
  expect((await refusalOf(query))?.reason.zh).toBeUndefined();
});

test('A refusal names the clause and its place in both languages and says what to do', async () => {
  const refusal = await refusalOf('MATCH (n)\n  SET n.name = "x"');
  expect(refusal?.reason.zh).toMatch(/^第 2 行第 3 列：SET。.*MATCH … RETURN/);
  expect(refusal?.reason.en).toMatch(/^line 2, column 3: SET\. .*MATCH … RETURN/);
  expect(refusal?.where).toEqual({ start: 12, end: 28 });
});

test('Places behind rare characters are given in UTF-16 units', async () => {
  const query = 'MATCH (n {name: "𠮷𠮷"}) DELETE n';
  const { start, end } = (await refusalOf(query))?.where ?? { start: 0, end: 0 };
  expect(query.slice(start, end)).toBe('DELETE n');
});

test('A query that is no Cypher is refused with the word that does not fit', async () => {
  const refusal = await refusalOf('MATCH (n)\nRETRUN n');
  expect(refusal?.code).toBe('syntax-error');
  expect(refusal?.reason.zh).toContain('第 2 行第 1 列的“RETRUN”');
});

test.each([
  'MATCH （p:Person） RETURN p',
  'MATCH (p：Person) RETURN p',
  'MATCH (p:Person) RETURN p.name，p.id',
  'MATCH (p:Person) WHERE p.name = “侯向军” RETURN p',
])('The full-width signs in %s are named as such', async (query) => {
  expect((await refusalOf(query))?.reason.zh).toContain('全角标点');
});

test('An unfinished query is refused with the place where it ends', async () => {
  expect((await refusalOf('MATCH (n) RETURN n.'))?.reason.zh).toContain('没有写完');
});

test('An empty query and a query of comments only are refused as empty', async () => {
  expect((await refusalOf('  \n'))?.code).toBe('empty-query');
  expect((await refusalOf('// nothing'))?.code).toBe('empty-query');
});

test('A query made to keep the parser busy is given up after three seconds, and the next one is read', async () => {
  const nested = `MATCH (n) WHERE ${'NOT ('.repeat(400)}true${')'.repeat(400)} RETURN n`;
  const began = performance.now();
  const [slow, next] = await Promise.all([refusalOf(nested), refusalOf('MATCH (n) DELETE n')]);
  expect(slow?.code).toBe('too-complex');
  expect(next?.code).toBe('write-clause');
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('A query of more than 20,000 characters is refused unread', async () => {
  expect((await refusalOf(`RETURN "${'x'.repeat(20_000)}"`))?.code).toBe('too-complex');
});
