import { describe, expect, it } from 'vitest';
import { describeProgress } from '../../../scripts/command-line/progress.ts';
import { buildTable, fitWidth, measureWidth } from '../../../scripts/command-line/table.ts';
import { describeValue } from '../../../scripts/command-line/value.ts';
import { pickArticle } from '../../../scripts/commands/delete.ts';
import { claimName } from '../../../scripts/commands/extract.ts';
import { parseParameters } from '../../../scripts/commands/query.ts';

describe('a table', () => {
  it('aligns columns by the width of Chinese characters', () => {
    const table = buildTable(
      ['名', 'n'],
      [
        ['开发区', '1'],
        ['zone', '22'],
      ],
    );
    expect(table.split('\n')).toEqual(['名      n', '──────  ──', '开发区  1', 'zone    22']);
  });

  it('cuts what is too wide and says so, and lets no control character through', () => {
    expect(fitWidth('杭州经济技术开发区', 9)).toBe('杭州经济…');
    expect(buildTable(['a'], [['x\u001b[31m\ny']]).split('\n')).toHaveLength(3);
    expect(measureWidth('𠮷e\u0301，ａ')).toBe(7);
  });
});

describe('a value of a query', () => {
  it('is shown on one line: nodes by label and name, relationships by type', () => {
    const node = { $: 'node', id: 'p', labels: ['Entity', 'Person'], properties: { name: '孙斌' } } as const;
    const other = { $: 'node', id: 'z', labels: ['Entity', 'Zone'], properties: { name: '高新区' } } as const;
    const step = {
      $: 'relationship',
      id: 'r',
      type: 'HOLDS_POST',
      from: 'z',
      to: 'p',
      properties: { title: '主任' },
    } as const;
    expect(describeValue({ ...node, labels: [...node.labels] })).toBe('(:Person 孙斌)');
    const nodes = [node, other].map((each) => ({ ...each, labels: [...each.labels] }));
    expect(describeValue({ $: 'path', nodes, relationships: [step] })).toBe(
      '(:Person 孙斌)<-[:HOLDS_POST 主任]-(:Zone 高新区)',
    );
    expect(describeValue([null, 1, '字', { a: true }])).toBe('[, 1, 字, {a: true}]');
  });
});

describe('the words of the commands', () => {
  it('progress tells count, rate and time left', () => {
    expect(describeProgress('Reading', { done: 1_200, files: 1_200, share: 1 }, 9_000, 4_000)).toBe(
      'Reading 1,200 of 9,000 · 300/s · 26 s left',
    );
    expect(describeProgress('Reading', { done: 0, files: 0, share: 0 }, 9, 10)).toBe('Reading 0 of 9');
  });

  it('no two articles get one file name', () => {
    const taken = new Set<string>();
    const names = ['a/b.txt', 'a/b.md', 'a/b.txt', 'a/b.txt', '-'].map((name) => claimName(name, taken));
    expect(names).toEqual(['a/b.json', 'a/b.md.json', 'a/b.txt.json', 'a/b-2.json', 'stdin.json']);
  });

  it('parameters are JSON, else text', () => {
    expect(parseParameters(['n=3', 'at=杭州', 'list=["a"]', 'eq=a=b'])).toEqual({
      n: 3,
      at: '杭州',
      list: ['a'],
      eq: 'a=b',
    });
  });

  it('an article is picked by its id before its title, and never by guessing', () => {
    const make = (id: string, title: string) => ({ id, title, byline: [], length: 1, entities: 0, facts: 0 });
    const articles = [make('a1', '培训班开班'), make('a2', '培训班结业'), make('培训班', '别的')];
    expect(pickArticle(articles, '培训班').id).toBe('培训班');
    expect(pickArticle(articles, '结业').id).toBe('a2');
    expect(() => pickArticle(articles, '班')).toThrow(/may be 2 articles.*a1/s);
    expect(() => pickArticle(articles, '没有')).toThrow('There is no article');
  });
});
