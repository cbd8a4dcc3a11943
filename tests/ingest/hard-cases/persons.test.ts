import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';

function people(text: string): string[] {
  return walk(text)
    .resolution.entities.filter((entity) => entity.type === 'Person')
    .map((entity) => entity.name);
}

describe('persons in hard cases', () => {
  it('have names of minorities and from abroad, with and without a dot', () => {
    expect(people('青山县政协副主席阿依古丽·买买提致辞。')).toEqual(['阿依古丽·买买提']);
    expect(people('白河县县长扎西多吉、副县长丹增卓玛出席。')).toEqual(['扎西多吉', '丹增卓玛']);
    expect(people('世界卫生组织助理总干事玛丽亚·科斯塔表示欢迎。')).toEqual(['玛丽亚·科斯塔']);
  });

  it('stand between two others of a list without more to show them', () => {
    expect(people('青山市政协副主席李大江、巴特尔、周立新、鄂尔敦出席。')).toContain('巴特尔');
  });

  it('have four characters', () => {
    expect(people('青山市市长欧阳文静、司马子健出席。')).toEqual(['欧阳文静', '司马子健']);
  });

  it('have two characters that are a word where a post says so, else none', () => {
    expect(people('青山市商务局局长高峰出席会议。')).toEqual(['高峰']);
    expect(people('用电高峰来临，各地安全生产平稳。')).toEqual([]);
  });

  it('end before 与, 和, 向, 就, 说, the date and 的', () => {
    const behind = ['与客商座谈', '和客商座谈', '向客商介绍', '就此说明', '说。', '7月3日介绍，形势很好', '的讲话很好'];
    for (const words of behind) expect(people(`青山市商务局局长林晓明${words}。`), words).toEqual(['林晓明']);
  });

  it('are not read into 主礼嘉宾', () => {
    expect(people('青山商会会长李大江等作为主礼嘉宾出席活动。')).toEqual(['李大江']);
  });

  it('are known by their surname alone', () => {
    expect(people('民警将王某、李某某抓获，张某交代了经过。')).toEqual(['王某', '李某某', '张某']);
    expect(people('在某地，与某企业签约，由某单位负责。')).toEqual([]);
  });

  it('stand in long rows that nothing else shows', () => {
    const names = ['王立新', '李德忠', '冯小敏', '朱美芳', '孙建平', '张兆安'];
    expect(people(`论坛以“共探发展之路”为主题，${names.join('、')}等专家建言。`)).toEqual(names);
  });

  it('are no cities and no forums', () => {
    expect(people('7月11日，在苏州吴江召开的洽谈会上，代表们热议。目前，卫辉回波增强。')).toEqual([]);
    expect(people('全国中学校长高峰论坛举行。')).toEqual([]);
  });

  it('are introduced by what they are a member of', () => {
    expect(people('授课老师是青山市美协会员周素。')).toEqual(['周素']);
  });

  it('stand in a list with their number behind', () => {
    expect(people('在李宇清、罗民杨、谢雪三位健身老师的带领下，家长体验了活动。')).toEqual([
      '李宇清',
      '罗民杨',
      '谢雪',
    ]);
    expect(people('语文、数学、英语三位老师到会。')).toEqual([]);
  });

  it('have long foreign names without a point', () => {
    expect(people('格鲁吉亚外交部部长达尔恰什维利、副部长赫夫蒂西亚什维利出席。')).toEqual([
      '达尔恰什维利',
      '赫夫蒂西亚什维利',
    ]);
  });

  it('bear two surnames', () => {
    expect(people('香港特区政府公务员事务局局长杨何蓓茵出席活动。')).toEqual(['杨何蓓茵']);
  });
});
