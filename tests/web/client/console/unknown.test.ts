import { expect, test } from 'vitest';
import { exampleQuestions } from '../../../../web/client/panels/console/example-questions.ts';
import { findUnknown, schemaNames } from '../../../../web/client/panels/console/find-unknown.ts';
import { isEmptyHanded } from '../../../../web/client/panels/console/Unknowns.tsx';

const tell = (query: string) =>
  findUnknown(query, schemaNames).map(({ sort, name, nearest }) => `${sort} ${name} ${nearest ?? '?'}`);

test.each([
  ['MATCH (n:Persn) RETURN n', ['label Persn Person']],
  ['MATCH (n:person) RETURN n', ['label person Person']],
  ['MATCH (n:开发区) RETURN n', ['label 开发区 Zone']],
  ['MATCH (n:Entity:Zoen) RETURN n', ['label Zoen Zone']],
  ['MATCH (n) WHERE n:Compny RETURN n', ['label Compny Company']],
  ['MATCH (n:`Spaceship`) RETURN n', ['label Spaceship ?']],
  ['MATCH (a)-[r:ATTEND]->(b) RETURN a', ['type ATTEND ATTENDS']],
  ['MATCH (a)-[:HOLDS|PARTOF*1..2]->(b) RETURN a', ['type HOLDS HOLDS_POST', 'type PARTOF PART_OF']],
  ['MATCH (a)-[:任职]->(b) RETURN a', ['type 任职 HOLDS_POST']],
  ['MATCH (z:Zone {zonekind: "高新区"}) RETURN z', ['key zonekind zoneKind']],
  ['MATCH (n:Person) WHERE n.nmae CONTAINS "张" RETURN n.nmae', ['key nmae name']],
  ['MATCH (n:Person) RETURN n {.alias}', ['key alias aliases']],
  ['MATCH (n:Person) RETURN count { (n)-[:ATENDS]->(:Evnt) }', ['type ATENDS ATTENDS', 'label Evnt Event']],
])('In %s the unknown names are told with the nearest known ones', (query, told) => {
  expect(tell(query)).toEqual(told);
});

test.each([
  'MATCH (n:Person {name: "a:Persn"}) // :Persn\nRETURN n.name, 1.5 AS x',
  "MATCH (n:Zone) WHERE n.name IN ['x.nmae'] RETURN [x IN n.aliases | x] AS names",
  'WITH 1 AS one WITH {anything: 1, other: one} AS m RETURN m.anything, m.other',
  'RETURN date.truncate("year", date()) AS d',
  'MATCH p = shortestPath((a:Person)-[*..4]-(b:Zone)) RETURN [n IN nodes(p) WHERE n:Event | n.name] AS x',
  'MATCH (a)-[r]->(b) WHERE type(r) IN $types RETURN CASE WHEN a:Person THEN a.name ELSE b.title END AS x',
  'MATCH (:Article)-[:STATES]->(e:Evidence) RETURN e.quote, e.fact',
])('In %s nothing is unknown', (query) => {
  expect(tell(query)).toEqual([]);
});

test('Every example of the console names only what the schema knows', () => {
  for (const { cypher } of exampleQuestions) expect([...tell(cypher.zh), ...tell(cypher.en)]).toEqual([]);
});

test('Only a result without anything in it is searched for unknown names', () => {
  expect(isEmptyHanded({ rows: [] })).toBe(true);
  expect(
    isEmptyHanded({
      rows: [
        [null, 0],
        [null, []],
      ],
    }),
  ).toBe(true);
  expect(isEmptyHanded({ rows: [[null, '甲']] })).toBe(false);
});
