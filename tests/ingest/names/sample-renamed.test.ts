import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';

const article = readFileSync(
  new URL('../../../ingest/articles/quansheng-kaifaqu-peixunban.txt', import.meta.url),
  'utf8',
);

/** Other names for those of the article, of the same length and kind. */
const renamed: [string, string][] = [
  ['卢飞霞', '宋雅琴'],
  ['侯向军', '田国栋'],
  ['周开疆', '韩振宇'],
  ['叶加中', '汪志成'],
  ['梁志良', '崔永康'],
  ['张学宁', '董思远'],
  ['李文斌', '贺小龙'],
  ['谭步峰', '邹立新'],
  ['长兴经开区', '昆山经开区'],
  ['风陵渡', '郯城'],
];

/** Who holds which post, by name. */
function posts(text: string): string[] {
  const { resolution } = walk(text);
  const nameOf = new Map(resolution.entities.map((entity) => [entity.id, entity.name]));
  return resolution.relations
    .filter((relation) => relation.type === 'HOLDS_POST')
    .map(({ from, to, properties }) => `${nameOf.get(from)} ${properties.title} ${nameOf.get(to)} ${properties.former}`)
    .sort();
}

const rename = (text: string) => renamed.reduce((all, [old, next]) => all.replaceAll(old, next), text);

describe('the sample article', () => {
  it('has eight persons with nine posts, two of them former', () => {
    const found = posts(article);
    expect(found).toHaveLength(9);
    expect(found.filter((post) => post.endsWith('true'))).toHaveLength(2);
    expect(new Set(found.map((post) => post.split(' ')[0])).size).toBe(8);
  });

  it('gives the same posts under other names of persons and zones', () => {
    expect(posts(rename(article))).toEqual(posts(article).map(rename).sort());
  });
});
