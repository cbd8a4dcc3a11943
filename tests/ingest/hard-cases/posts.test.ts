import { describe, expect, it } from 'vitest';
import { posts } from '../posts.ts';

describe('posts in hard cases', () => {
  it('run over several bodies and persons, with either comma', () => {
    expect(
      posts('青山市委常委、白河区委书记李大江，青山市商务局党组书记、局长周立新，白河区副区长林晓明参加。'),
    ).toEqual([
      '周立新 | 书记 | 青山市商务局党组',
      '周立新 | 局长 | 青山市商务局',
      '李大江 | 书记 | 白河区委',
      '李大江 | 常委 | 青山市委',
      '林晓明 | 副区长 | 白河区人民政府',
    ]);
    expect(posts('青山市商务局局长李大江、科技局副局长周立新、青山学院院长林晓明参加。')).toEqual([
      '周立新 | 副局长 | 青山市科技局',
      '李大江 | 局长 | 青山市商务局',
      '林晓明 | 院长 | 青山学院',
    ]);
  });

  it('stand behind the name', () => {
    expect(posts('浙江省商务厅李大江副厅长致辞。')).toEqual(['李大江 | 副厅长 | 浙江省商务厅']);
  });

  it('are former, planned or acting ones', () => {
    expect(posts('青山市商务局原局长李大江受审。')).toEqual(['李大江 | 局长 | 青山市商务局 | former']);
    expect(posts('周立新拟任杭州市商务局局长。')).toEqual(['周立新 | 局长 | 杭州市商务局 | planned']);
    expect(posts('青山市代市长李大江出席。')).toEqual(['李大江 | 代市长 | 青山市人民政府']);
  });

  it('are joined by 兼', () => {
    expect(posts('青山市作家协会副主席兼秘书长李大江发言。')).toEqual([
      '李大江 | 副主席 | 青山市作家协会',
      '李大江 | 秘书长 | 青山市作家协会',
    ]);
  });

  it('are written together with their department', () => {
    expect(posts('青山市委组织部长李大江、白河区区长周立新出席。')).toEqual([
      '周立新 | 区长 | 白河区人民政府',
      '李大江 | 部长 | 青山市委组织部',
    ]);
  });

  it('of Party and government of a zone are two', () => {
    expect(posts('青山高新区党工委书记、管委会主任李大江介绍情况。')).toEqual([
      '李大江 | 主任 | 青山高新区管委会',
      '李大江 | 书记 | 青山高新区党工委',
    ]);
  });

  it('of a committee stay at the committee', () => {
    expect(posts('青山州委书记李大江、秘书长周立新出席。')).toEqual([
      '周立新 | 秘书长 | 青山州委',
      '李大江 | 书记 | 青山州委',
    ]);
  });

  it('go on over an honour that names no body', () => {
    expect(posts('北京大学教授、长江学者特聘教授李大江发言。')).toEqual(['李大江 | 教授 | 北京大学']);
  });

  it('stand at the body that is called by the short name that the text gives', () => {
    expect(posts('青山市护理专业认证工作委员会（以下简称“认证委”）召开会议。认证委副主委李大江主持。')).toEqual([
      '李大江 | 副主委 | 青山市护理专业认证工作委员会',
    ]);
  });

  it('behind the name are ranks at the body of the posts before it', () => {
    expect(posts('会上，清华大学经济研究中心主任李大江教授作报告。')).toEqual([
      '李大江 | 主任 | 清华大学经济研究中心',
      '李大江 | 教授 | 清华大学经济研究中心',
    ]);
  });

  it('of a city are those of its committee or of what runs its zone', () => {
    expect(posts('烟台市常委李大江出席。')).toEqual(['李大江 | 常委 | 烟台市委']);
    expect(posts('北戴河经济技术开发区管委主任李大江出席。')).toEqual(['李大江 | 主任 | 北戴河经济技术开发区管委']);
  });

  it('stand at the unit that the title would swallow', () => {
    expect(posts('四川省委省直机关宣讲分队成员李大江宣讲。')).toEqual(['李大江 | 成员 | 四川省委省直机关宣讲分队']);
  });

  it('are never guessed: a committee behind a name that nobody knows is that one’s own', () => {
    const text =
      '云帆律师事务所党支部举行活动。云帆律师事务所党支部书记周立新主持。湖南警察学院法律系党支部书记李大江出席。';
    expect(posts(text)).not.toContain('李大江 | 书记 | 云帆律师事务所党支部');
  });

  it('of the other parties stand at the committee of that party', () => {
    expect(posts('民进青山区工委主委李大江、民盟青山市委副主委周立新出席。')).toEqual([
      '周立新 | 副主委 | 民盟青山市委',
      '李大江 | 主委 | 民进青山区工委',
    ]);
  });

  it('at offices of the centre that are no more', () => {
    expect(posts('原国家质检局副局长李大江、原国家旅游局局长周立新到会。')).toEqual([
      '周立新 | 局长 | 国家旅游局 | former',
      '李大江 | 副局长 | 国家质检局 | former',
    ]);
  });

  it('stand behind the name and a society of zones', () => {
    expect(posts('江苏省开发区协会李大江会长致辞。')).toEqual(['李大江 | 会长 | 江苏省开发区协会']);
    expect(posts('林建华作为江苏省开发区协会会长，介绍了经验。')).toEqual(['林建华 | 会长 | 江苏省开发区协会']);
    expect(posts('作为青山市商会主席，李大江表示，将支持园区。')).toEqual(['李大江 | 主席 | 青山市商会']);
  });

  it('are held by persons of Mongolian names, also with 和 inside', () => {
    expect(posts('内蒙古自治区商务厅副厅长呼和巴特尔和满洲里市副市长娜仁图雅为大会揭牌。')).toEqual([
      '呼和巴特尔 | 副厅长 | 内蒙古自治区商务厅',
      '娜仁图雅 | 副市长 | 满洲里市人民政府',
    ]);
  });

  it('are given to one whose name ends as a brand begins', () => {
    expect(posts('会议任命林建华为青山市商务局局长。')).toEqual(['林建华 | 局长 | 青山市商务局']);
    expect(posts('杭州市副市长李建华为企业颁奖。')).toEqual(['李建华 | 副市长 | 杭州市人民政府']);
  });

  it('without a body are at the one named before whose kind fits', () => {
    expect(posts('杭州市卫生局更名为杭州市卫生健康局，局长赵敏表示要创新。')).toEqual([
      '赵敏 | 局长 | 杭州市卫生健康局',
    ]);
    expect(posts('考察团走进青山中学，校长王小川介绍了办学情况。')).toEqual(['王小川 | 校长 | 青山中学']);
    expect(posts('考察团走进青山中学，局长王小川介绍了办学情况。')).toEqual([]);
  });

  it('of former heads keep the body over 原', () => {
    expect(posts('浙江大学原党委书记李大江，青山市商务局原局长周立新到会。')).toEqual([
      '周立新 | 局长 | 青山市商务局 | former',
      '李大江 | 书记 | 浙江大学党委 | former',
    ]);
  });

  it('at an office of a county are not at the organ of the committee before it', () => {
    expect(posts('芮城县委教育工委书记、教育局党组书记、局长李大江致辞。')).toEqual([
      '李大江 | 书记 | 芮城县委教育工委',
      '李大江 | 书记 | 芮城县教育局党组',
      '李大江 | 局长 | 芮城县教育局',
    ]);
  });

  it('at committees of the other parties share the party', () => {
    expect(posts('民进中央副主席、陕西省委会主委李大江作讲话。')).toEqual([
      '李大江 | 主委 | 民进陕西省委会',
      '李大江 | 副主席 | 民进中央',
    ]);
  });
});
