import { expect, test } from 'vitest';
import { describe } from '../../../../web/client/panels/entity/describe.ts';
import { findTaught } from '../../../../web/client/panels/entity/taught.ts';
import { cutText } from '../../../../web/client/panels/fact/cut.ts';
import { buildRows, sortRows } from '../../../../web/client/panels/table/rows.ts';
import { entityWords } from '../../../../web/client/words/entity.ts';
import { speak } from '../../../../web/client/words/index.ts';
import { entity, fact } from '../slice.ts';

const words = speak(entityWords, 'zh');
const liang = entity('梁志良', 'Person');
const office = entity('浙江省商务厅开发区处', 'Institution');
const system = entity('“链长制”', 'Policy');
const post = fact('梁志良', 'HOLDS_POST', office.id, { properties: { title: '处长', former: true } });

test('a person is described by posts and by what the person began', () => {
  const detail = {
    node: liang,
    facts: [post, fact('梁志良', 'INITIATES', system.id)],
    neighbours: [office, system],
    statements: [],
    total: { facts: 0, statements: 0, articles: 0 },
    articles: [],
  };
  expect(describe(detail, words, '，')).toBe('浙江省商务厅开发区处原处长，“链长制”的发起人');
  expect(describe(detail, speak(entityWords, 'en'), '; ')).toBe('浙江省商务厅开发区处, former 处长; initiated 链长制');
});

test('a teacher reaches the zones of those who took part, and stands beside the other teachers', () => {
  const nodes = [
    liang,
    entity('叶加中', 'Person'),
    entity('培训班', 'Event'),
    entity('李文斌', 'Person'),
    entity('管委会', 'Institution'),
    entity('长兴经开区', 'Zone'),
  ];
  const facts = [
    fact('梁志良', 'LECTURES_AT', '培训班'),
    fact('叶加中', 'LECTURES_AT', '培训班'),
    fact('李文斌', 'ATTENDS', '培训班'),
    fact('李文斌', 'HOLDS_POST', '管委会', { properties: { title: '主任' } }),
    fact('管委会', 'ADMINISTERS', '长兴经开区'),
  ];
  const taught = findTaught({ nodes, facts }, '梁志良');
  expect(taught?.zones.map((zone) => zone.id)).toEqual(['长兴经开区']);
  expect(taught?.together.map((person) => person.id)).toEqual(['叶加中']);
  expect(taught?.hasSubjects).toBe(false);
  expect(findTaught({ nodes, facts }, '李文斌')).toBeUndefined();
});

test('a text is cut at its marks without losing a character', () => {
  const pieces = cutText('浙江大学经济学院党委', 10, [
    { start: 10, end: 14 },
    { start: 10, end: 18 },
    { start: 40, end: 50 },
  ]);
  expect(pieces.map((piece) => piece.text)).toEqual(['浙江大学', '经济学院', '党委']);
  expect(pieces.map((piece) => piece.marks.length)).toEqual([2, 1, 0]);
});

test('rows say former and planned in words and sort by sound', () => {
  const qualifiers = { planned: '拟', inferred: '推断', former: '原' };
  const rows = buildRows(
    [post, fact('安徽', 'ISSUES', '链长制', { planned: true })],
    [liang, office, entity('安徽', 'Place'), entity('链长制', 'Policy')],
    'zh',
    qualifiers,
  );
  expect(rows.map((row) => row.details)).toEqual(['原 处长', '拟']);
  expect(sortRows(rows, 'from', false).map((row) => row.from)).toEqual(['安徽', '梁志良']);
  expect(sortRows(rows, 'from', true).map((row) => row.from)).toEqual(['梁志良', '安徽']);
});
