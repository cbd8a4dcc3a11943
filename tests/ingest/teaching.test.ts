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

describe('lecturers in a row', () => {
  it('teach one subject each, in order, where the text says that they spoke in turn', () => {
    const found = lectures(
      `${opening}青山大学教授赵立新，松岭学院院长王小川教授，云溪研究院林海平研究员分别围绕园区招商实务、产业基金运作、商业秘密保护作了专题讲座。`,
    );
    expect(found).toContain('赵立新 TEACHES 园区招商实务');
    expect(found).toContain('王小川 TEACHES 产业基金运作');
    expect(found).toContain('林海平 TEACHES 商业秘密保护');
    expect(found).not.toContain('赵立新 TEACHES 产业基金运作');
  });

  it('all teach the one subject that is named', () => {
    const found = lectures(`${opening}青山大学教授赵立新、松岭学院院长王小川分别就社情民意信息撰写作了专题讲座。`);
    expect(found).toContain('赵立新 TEACHES 社情民意信息撰写');
    expect(found).toContain('王小川 TEACHES 社情民意信息撰写');
  });
});
