import { expect, test } from 'vitest';
import { ApiProblem } from '../../../../web/client/fetch.ts';
import { speak } from '../../../../web/client/words/index.ts';
import { explain, problemWords } from '../../../../web/client/words/problems.ts';

const problem = { type: 'about:blank', title: 'x', status: 503, detail: 'in English alone', code: 'other' };
const inChinese = (change: Partial<ApiProblem['problem']>) =>
  explain(new ApiProblem({ ...problem, ...change }), speak(problemWords, 'zh'));

test.each([
  'not-reachable',
  'wrong-password',
  'wrong-database',
  'not-allowed',
  'file-locked',
  'file-damaged',
  'file-not-writable',
  'database-stopped',
  'entity-kind-differs',
  'write-conflict',
  'query-too-large',
  'query-timed-out',
])('a Chinese page says %s in Chinese', (code) => {
  expect(inChinese({ code })).toMatch(/^\p{Script=Han}|^Neo4j \p{Script=Han}/u);
});

test('what the server says in both languages goes before what its code says', () => {
  expect(inChinese({ code: 'file-locked', words: { zh: '自己的话', en: 'own words' } })).toBe('自己的话');
});

test('a problem that nobody has words for says its detail', () => {
  expect(inChinese({ code: 'constructor' })).toBe('in English alone');
});
