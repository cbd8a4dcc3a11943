import { expect, test } from 'vitest';
import { checkReaderQuery, QueryRefused } from '../../graph-store/read-only.ts';

async function refusalOf(query: string, database: 'neo4j' | 'embedded' = 'neo4j'): Promise<QueryRefused | undefined> {
  try {
    await checkReaderQuery(query, database);
    return undefined;
  } catch (error) {
    if (error instanceof QueryRefused) return error;
    throw error;
  }
}

const escaped = (word: string) =>
  [...word].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const disguises: [name: string, query: string, code: string][] = [
  ['CREATE', 'CREATE (n:Person {name: "x"}) RETURN n', 'write-clause'],
  ['mixed case', 'cReAtE (n) ReTuRn n', 'write-clause'],
  ['a comment before the keyword', '/* MATCH */ CREATE (n)', 'write-clause'],
  ['a comment after the keyword', 'CREATE/**/(n)', 'write-clause'],
  ['a line comment that ends', '// MATCH (n) RETURN n\nCREATE (n)', 'write-clause'],
  ['a line comment that ends with a carriage return', '// RETURN 1\rCREATE (n)', 'write-clause'],
  ['an ideographic space', 'MATCH (n)　SET　n.name = "x"', 'write-clause'],
  ['a no-break space', 'MATCH (n)\u00a0DELETE\u00a0n', 'write-clause'],
  ['full-width letters', 'ＣＲＥＡＴＥ (n) RETURN n', 'syntax-error'],
  ['Cyrillic letters', 'СREATE (n)', 'syntax-error'],
  ['a zero-width space', 'CRE\u200bATE (n)', 'syntax-error'],
  ['one escaped letter', '\\u0043REATE (n)', 'syntax-error'],
  ['a wholly escaped keyword', `MATCH (n) ${escaped('DELETE')} n`, 'syntax-error'],
  ['an escaped quote that ends a string early', "RETURN '\\u0027 AS x CREATE (n) //'", 'write-clause'],
  ['an escaped quote behind a backslash', "RETURN '\\\\\\u0027 AS x CREATE (n) //'", 'write-clause'],
  ['an escaped line end that ends a comment early', 'RETURN 1 AS x //\\u000aMATCH (n) DELETE n', 'write-clause'],
  ['MERGE', 'MERGE (n:Zone {id: "1"})', 'write-clause'],
  ['SET behind MATCH', 'MATCH (n) SET n.name = "x"', 'write-clause'],
  ['SET of a label', 'MATCH (n) SET n:Zone', 'write-clause'],
  ['REMOVE', 'MATCH (n) REMOVE n.name', 'write-clause'],
  ['DETACH DELETE', 'MATCH (n) DETACH DELETE n', 'write-clause'],
  ['DETACH and DELETE torn apart', 'MATCH (n) DETACH /* */\n DELETE n', 'write-clause'],
  ['INSERT', 'INSERT (n:Zone)', 'write-clause'],
  ['FOREACH', 'MATCH (n) FOREACH (x IN [1] | SET n.name = "x")', 'write-clause'],
  ['a subquery that writes', 'CALL { CREATE (n) RETURN n } RETURN n', 'write-clause'],
  ['a subquery in a subquery', 'CALL { CALL { MERGE (n) RETURN n } RETURN n } RETURN n', 'write-clause'],
  ['a subquery in transactions', 'MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x', 'write-clause'],
  ['writing in the second half of UNION', 'MATCH (n) RETURN n UNION CREATE (n) RETURN n', 'write-clause'],
  ['writing in EXISTS', 'MATCH (n) WHERE EXISTS { CREATE (m) RETURN m } RETURN n', 'write-clause'],
  ['writing in COUNT', 'RETURN COUNT { MATCH (n) DELETE n }', 'write-clause'],
  ['writing in COLLECT', 'RETURN COLLECT { MATCH (n) SET n.x = 1 RETURN n }', 'write-clause'],
  ['writing behind NEXT', 'MATCH (n) RETURN n NEXT DELETE n', 'write-clause'],
  ['writing in WHEN', 'WHEN true THEN CREATE (n)', 'write-clause'],
  ['writing in an interpolated string', 'RETURN $"{COUNT { CREATE (n) }}"', 'syntax-error'],
  ['a second statement', 'MATCH (n) RETURN n; MATCH (n) DETACH DELETE n', 'several-statements'],
  ['a second statement behind a comment', 'RETURN 1; /* ; */ CREATE (n);', 'several-statements'],
  ['EXPLAIN of a write', 'EXPLAIN CREATE (n)', 'not-supported'],
  ['PROFILE of a write', 'PROFILE MATCH (n) SET n.x = 1', 'not-supported'],
  ['options before a write', 'CYPHER runtime=slotted CREATE (n)', 'not-supported'],
  ['a version before a write', 'CYPHER 25 CREATE (n)', 'write-clause'],
  ['LOAD CSV', 'LOAD CSV FROM "file:///etc/passwd" AS line RETURN line', 'outside-access'],
  ['LOAD CSV in a subquery', 'CALL { LOAD CSV FROM "https://example.com" AS l RETURN l } RETURN l', 'outside-access'],
  ['apoc.load.json', 'CALL apoc.load.json("https://example.com") YIELD value RETURN value', 'procedure'],
  ['a procedure in backticks', 'CALL `apoc`.`cypher`.`doIt`("CREATE (n)", {}) YIELD value RETURN value', 'procedure'],
  ['a procedure whose dots are in backticks', 'CALL `apoc.load.json`("https://example.com")', 'procedure'],
  ['a procedure with blanks', 'CALL apoc . load . json ("https://example.com")', 'procedure'],
  ['db.createLabel', 'CALL db.createLabel("X")', 'procedure'],
  ['dbms.listConfig', 'CALL dbms.listConfig()', 'procedure'],
  ['a function of an extension', 'RETURN apoc.util.sleep(1000)', 'function'],
  ['a function of an extension in backticks', 'RETURN `apoc.load.json`("x")', 'function'],
  ['file()', 'RETURN file()', 'function'],
  ['graph.byName', 'USE graph.byName("system") MATCH (n) RETURN n', 'other-database'],
  ['USE', 'USE system SHOW USERS', 'schema-command'],
  ['USE around a query', 'USE other { MATCH (n) RETURN n }', 'other-database'],
  ['a local procedure', 'DEFINE PROCEDURE f() { CREATE (n) } CALL f()', 'not-supported'],
  ['CREATE INDEX', 'CREATE INDEX FOR (n:Zone) ON (n.name)', 'schema-command'],
  ['DROP CONSTRAINT', 'DROP CONSTRAINT zone_id', 'schema-command'],
  ['CREATE USER', 'CREATE USER eve SET PASSWORD "x"', 'schema-command'],
  ['ALTER', 'ALTER CURRENT USER SET PASSWORD FROM "a" TO "b"', 'schema-command'],
  ['GRANT', 'GRANT ROLE admin TO eve', 'schema-command'],
  ['SHOW USERS', 'SHOW USERS', 'schema-command'],
  ['SHOW SETTINGS', 'SHOW SETTINGS', 'schema-command'],
  ['TERMINATE TRANSACTIONS', 'TERMINATE TRANSACTIONS "neo4j-transaction-1"', 'schema-command'],
  ['a command of a client', ':clear', 'not-supported'],
  ['a transaction', 'BEGIN', 'syntax-error'],
];

test.each(disguises)('A reader’s query with %s is refused on both databases', async (_name, query, code) => {
  expect((await refusalOf(query))?.code).toBe(code);
  expect((await refusalOf(query, 'embedded'))?.code).toBe(code);
});

const harmless: [name: string, query: string][] = [
  ['a plain question', 'MATCH (p:Person)-[r:HOLDS_POST]->(z:Zone) RETURN p, r, z LIMIT 25'],
  ['a string that holds a clause', 'MATCH (n) WHERE n.name = "CREATE (n) DELETE n" RETURN n.name AS name'],
  ['a string with an escaped quote', "MATCH (n) WHERE n.name = 'it\\'s; DELETE n' RETURN n.name AS name"],
  ['a comment that holds a clause', 'MATCH (n) /* ; DELETE n */ RETURN n // SET n.x = 1'],
  ['labels and keys that look like clauses', 'MATCH (`delete`:`CREATE`) RETURN `delete`.`SET` AS `MERGE`'],
  ['Chinese names', 'MATCH (人物:Person) WHERE 人物.name CONTAINS "侯" RETURN 人物'],
  ['rare characters', 'MATCH (n {name: "𠮷"}) RETURN n.name AS 名'],
  ['a subquery that reads', 'MATCH (n:Zone) CALL (n) { MATCH (n)--(m) RETURN count(m) AS degree } RETURN n, degree'],
  ['UNION', 'MATCH (n:Zone) RETURN n.name AS name UNION MATCH (n:Person) RETURN n.name AS name'],
  ['WITH, ORDER BY, SKIP and LIMIT', 'MATCH (n) WITH n ORDER BY n.name SKIP 1 LIMIT 2 RETURN n'],
  ['UNWIND', 'UNWIND ["a", "b"] AS x RETURN x'],
  ['EXISTS and COUNT', 'MATCH (n) WHERE EXISTS { (n)--() } RETURN n, COUNT { (n)--() } AS degree'],
  ['shortestPath', 'MATCH p = shortestPath((a:Person)-[*..4]-(b:Zone)) RETURN p'],
  ['a pattern comprehension', 'MATCH (n:Person) RETURN [(n)--(m) | m.name] AS names'],
  ['built-in functions', 'MATCH (n) RETURN toLower(n.name) AS name, labels(n) AS labels, size(n.aliases) AS aliases'],
  ['functions in a namespace of Cypher', 'RETURN duration.between(date("2023-01-01"), date("2024-01-01")) AS d'],
  ['db.labels', 'CALL db.labels() YIELD label RETURN label'],
  ['db.labels in backticks', 'CALL `db`.`labels`() YIELD label RETURN label'],
  ['SHOW INDEXES', 'SHOW INDEXES'],
  ['one statement with a semicolon', 'MATCH (n) RETURN n;\n'],
  ['parameters', 'MATCH (n {name: $name}) RETURN n'],
];

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
