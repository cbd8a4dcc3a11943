import { expect, test } from 'vitest';
import { findEntities, findNamesakes } from '../../../../web/client/graph/search.ts';
import { entity } from '../slice.ts';

const nodes = [
  entity('苏州工业园区', 'Zone', {
    aliases: ['苏州园区'],
    pinyin: ['suzhougongyeyuanqu'],
    initials: ['szgyyq'],
    degree: 9,
  }),
  entity('园区党委', 'Institution', { pinyin: ['yuanqudangwei'], initials: ['yqdw'] }),
  entity('单霁翔', 'Person', { pinyin: ['shanjixiang', 'danjixiang'], initials: ['sjx', 'djx'] }),
  entity('“链长制”', 'Policy', { pinyin: ['lianchangzhi'], initials: ['lcz'] }),
];
const found = (text: string) => findEntities(nodes, text, 10).map((node) => node.id);

test.each([
  ['工业园', '苏州工业园区'],
  ['苏州园区', '苏州工业园区'],
  ['gongye', '苏州工业园区'],
  ['SZGYYQ', '苏州工业园区'],
  ['ｓｚ', '苏州工业园区'],
  ['danjixiang', '单霁翔'],
  ['链长制', '“链长制”'],
])('%s finds %s', (text, id) => {
  expect(found(text)[0]).toBe(id);
});

test('what begins with the text goes before what only holds it', () => {
  expect(found('园区')).toEqual(['园区党委', '苏州工业园区']);
});

test('an alias that is typed whole goes before a name that begins with it', () => {
  const topic = entity('苏州园区企业创新做法', 'Topic', { degree: 20 });
  expect(findEntities([topic, ...nodes], '苏州园区', 10).map((node) => node.id)).toEqual([
    '苏州工业园区',
    '苏州园区企业创新做法',
  ]);
});

test('nothing and blanks find nothing', () => {
  expect(found('  ')).toEqual([]);
  expect(found('不存在')).toEqual([]);
});

test('namesakes are of one name and one kind', () => {
  const hits = [entity('a', 'Person'), entity('b', 'Person'), entity('c', 'Place'), entity('d', 'Person')];
  const named = hits.map((node) => ({ ...node, name: node.id === 'd' ? '王磊' : '高新' }));
  expect(findNamesakes(named)).toEqual(['a', 'b']);
});
