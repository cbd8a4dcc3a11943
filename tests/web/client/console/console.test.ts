import { expect, test } from 'vitest';
import type { QueryNode, QueryRelationship } from '#schema';
import { buildChoices, filterChoices, findSlot } from '../../../../web/client/panels/console/completion.ts';
import { explainFailure, findComplaint } from '../../../../web/client/panels/console/explain-failure.ts';
import { findGraph } from '../../../../web/client/panels/console/result-graph.ts';
import { writeCsv } from '../../../../web/client/panels/console/write-csv.ts';

test.each([
  ['MATCH (z:', 'label', ''],
  ['MATCH (z:Zo', 'label', 'Zo'],
  ['MATCH (开发区:开', 'label', '开'],
  ['MATCH (a)-[r:', 'type', ''],
  ['MATCH (a)-[:ATTENDS|LEC', 'type', 'LEC'],
  ['MATCH (a)-[:ATTENDS]->(b:', 'label', ''],
  ['RETURN 人物.na', 'key', 'na'],
  ['MAT', 'word', 'MAT'],
])('After %s the editor offers a %s', (before, slot, typed) => {
  expect(findSlot(before)).toEqual({ slot, typed });
});

test('A label is found by its name in Cypher first, then by its Chinese name', () => {
  const { label, type, key } = buildChoices('zh');
  expect(filterChoices(label, '开发区').map((choice) => choice.label)).toEqual(['Zone']);
  expect(filterChoices(label, 'p')[0]?.label).toBe('Person');
  expect(filterChoices(type, '任职')).toMatchObject([{ label: 'HOLDS_POST', detail: '任职' }]);
  expect(filterChoices(key, 'zonek')).toMatchObject([{ label: 'zoneKind', detail: '开发区类型' }]);
});

const person: QueryNode = { $: 'node', id: 'p', labels: ['Entity', 'Person'], properties: { id: 'p', name: '甲' } };
const zone: QueryNode = { $: 'node', id: 'z', labels: ['Entity', 'Zone'], properties: { id: 'z', name: '乙区' } };
const post: QueryRelationship = { $: 'relationship', id: 'f', type: 'HOLDS_POST', from: 'p', to: 'z', properties: {} };

test('CSV names nodes, quotes what needs it, and hands no formula to a spreadsheet', () => {
  const rows = [
    [person, post, ['a', 1], '说“好”,\n"再来"', null],
    ['=1+1', -2, true, '-x', { $: 'path', nodes: [person, zone], relationships: [post] }],
  ] as const;
  expect(writeCsv({ columns: ['谁', 'b', 'c', 'd', 'e'], rows: rows.map((row) => [...row]) as never })).toBe(
    ['谁,b,c,d,e', '甲,HOLDS_POST,a、1,"说“好”,\n""再来""",', "'=1+1,-2,true,'-x,甲 – 乙区"].join('\r\n'),
  );
});

test('The graph of a result holds every node once, and relationships only between nodes that are there', () => {
  const rows = [
    [person, [zone, post]],
    [{ who: person }, post],
  ];
  const { nodes, links, total } = findGraph({ rows });
  expect([nodes.map(({ id }) => id), links.map(({ id }) => id), total]).toEqual([['p', 'z'], ['f'], 2]);
  expect(findGraph({ rows: [[person, post]] }).links).toEqual([]);
});

test('What both databases complain of is said in the words of the page, and its place is found', () => {
  const grafeo = 'syntax error: [Cypher] Expected identifier\n  --> query:2:8\n   |\n 2 | RETURN ';
  expect(findComplaint(grafeo, 'MATCH (n:IN)\nRETURN 名称')).toEqual({ start: 20, end: 22 });
  expect(explainFailure(grafeo, 'zh')).toBe('Expected identifier');
  const neo4j = 'Variable `nobody` not defined (line 1, column 8 (offset: 7))\n"RETURN nobody AS n"';
  expect(findComplaint(neo4j, 'RETURN nobody AS n')).toEqual({ start: 7, end: 13 });
  expect(explainFailure(neo4j, 'zh')).toContain('变量“nobody”没有来历');
  expect(findComplaint("semantic error: Undefined variable 'q'", 'MATCH (qq)\nRETURN q.name')).toEqual({
    start: 18,
    end: 19,
  });
  expect(explainFailure("semantic error: Undefined variable 'nobody'", 'en')).toContain('"nobody"');
});
