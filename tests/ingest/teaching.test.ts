import { describe, expect, it } from 'vitest';
import { walk } from './examples.ts';

/** Who lectures on what, in names. */
function lectures(text: string): string[] {
  const { entities, relations } = walk(text).resolution;
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.name;
  return relations
    .filter(({ type }) => type === 'LECTURES_AT' || type === 'TEACHES')
    .map(({ from, type, to }) => `${nameOf(from)} ${type} ${nameOf(to)}`);
}

const opening = '青石市商务局举办商务干部培训班。市长郑明远出席。';

describe('a lecturer', () => {
  it('is the one who lectures, not the one about whom a lecture is', () => {
    expect(lectures(`${opening}讲师围绕学习明远先生爱国事迹讲授。`)).toEqual([]);
    expect(lectures(`${opening}学员们围绕学习郑明远爱国事迹设计教学内容。`)).toEqual([]);
    expect(lectures(`${opening}赵立新讲授园区招商实务。`)).toContain('赵立新 TEACHES 园区招商实务');
  });

  it('teaches nothing where only questions in general are named', () => {
    const found = lectures(`${opening}赵立新教授现场解答了问题疑惑。`);
    expect(found.filter((each) => each.includes('TEACHES'))).toEqual([]);
  });
});
