import { describe, expect, it } from 'vitest';
import { readNames, readRelations } from './events/said.ts';
import { walk } from './examples.ts';

const policies = (text: string) => readNames(text, 'Policy');

describe('a policy', () => {
  it('is found by the verb that carries it out or issues it, without quotation marks', () => {
    expect(policies('青石经济开发区深入实施招商撮合对接行动。')).toEqual(['招商撮合对接行动']);
    expect(policies('青石市制定出台铁海联运“一单制”试点推进方案。')).toContain('铁海联运“一单制”试点推进方案');
    expect(policies('青石市探索实施技术入股、成果分红等制度。')).toEqual(['技术入股', '成果分红']);
  });

  it('takes the head behind a row of quotations', () => {
    expect(policies('青石区纪委开展“点穴式”“嵌入式”监督检查。')).toEqual(['“点穴式”监督检查', '“嵌入式”监督检查']);
    expect(policies('赵立新表示：“青石区持之以恒打造‘三无’‘三可’营商环境。”')).toEqual(['‘三无’‘三可’营商环境']);
  });

  it('keeps its name where 发展 stands before its head', () => {
    expect(policies('青石市落实“双轮驱动”发展战略。')).toEqual(['“双轮驱动”发展战略']);
    expect(policies('青石市落实“青石工匠”成果展。')).toEqual([]);
  });

  it('is one with its shorter and its higher form', () => {
    expect(policies('青石县推进国家卫生城市创建。青石县巩固卫生城市创建成果。')).toEqual(['国家卫生城市创建']);
  });

  it('is no figure of speech, no work of stone and no children’s event', () => {
    expect(policies('青石市打通“最后一公里”，实施“卡脖子”工程。')).toEqual([]);
    expect(policies('青石开发区实施污水管网改造工程。')).toEqual([]);
    expect(policies('孩子们参加爱国主题教育。')).toEqual([]);
    expect(policies('松岭村委会关爱“一老一小”。')).toEqual([]);
  });

  it('is what a meeting reads, one after another', () => {
    expect(policies('青石开发区召开党工委会议，传达学习省委全会精神和市委工作会议精神。')).toEqual([
      '省委全会精神',
      '市委工作会议精神',
    ]);
  });
});

describe('what is done with a policy', () => {
  it('is done by whom it belongs to, and ordered by the committee whose name it bears', () => {
    expect(readRelations('青石经济开发区“首席服务员”制度受到企业好评。')).toContain(
      '青石经济开发区 IMPLEMENTS “首席服务员”制度',
    );
    const ordered = readRelations('松岭县贯彻落实青石市委“双轮驱动”发展战略。');
    expect(ordered).toContain('青石市委 ISSUES “双轮驱动”发展战略');
    expect(ordered).not.toContain('青石市委 IMPLEMENTS “双轮驱动”发展战略');
  });

  it('is not done by whoever supports, guides or lists others that do it', () => {
    const found = readRelations('青石市商务局支持企业推行“园区事园区办”。');
    expect(found).not.toContain('青石市商务局 IMPLEMENTS 园区事园区办');
  });

  it('goes on where 将继续 says so, and is planned where 将 stands alone', () => {
    expect(readRelations('青石经济开发区将推行链长制。')).toContain('青石经济开发区 IMPLEMENTS 链长制 planned');
    expect(readRelations('青石经济开发区将继续推行链长制。')).toContain('青石经济开发区 IMPLEMENTS 链长制');
  });

  it('furthers the industry in its name', () => {
    expect(readRelations('青石市印发《青石市新能源汽车产业发展规划》。')).toContain(
      '《青石市新能源汽车产业发展规划》 PROMOTES 新能源汽车产业',
    );
  });

  it('is done by the place or body for which a speaker says 我们, without quotation marks too', () => {
    const told = readRelations(
      '8月3日，湖州与松岭集团签约。湖州市委书记赵立新对来宾表示欢迎。他说，近年来，我们抢抓乡村振兴机遇。松岭集团董事长李大江表示，我们落实链长制。',
    );
    expect(told).toContain('湖州 IMPLEMENTS 乡村振兴');
    expect(told).toContain('松岭集团 IMPLEMENTS 链长制');
    const wished = readRelations('青石市召开会议。青石市委书记赵立新说，我们要推行链长制。');
    expect(wished).not.toContain('青石市 IMPLEMENTS 链长制');
  });

  it('is done by the organiser whose purpose names others who ordered it', () => {
    const found = readRelations('为落实省委部署，助力乡村振兴，青石市商务局举办园区招商培训班。');
    expect(found).toContain('青石市商务局 IMPLEMENTS 乡村振兴');
  });

  it('is not done by who is helped', () => {
    const helped = readRelations('青石市商务局与青石市农业农村局结对帮扶。');
    expect(helped.filter((each) => each.startsWith('青石市农业农村局 IMPLEMENTS'))).toEqual([]);
    const both = readRelations('青石市商务局与青石市农业农村局开展结对帮扶。');
    expect(both).toContain('青石市商务局 IMPLEMENTS 结对帮扶');
    expect(both).not.toContain('青石市农业农村局 IMPLEMENTS 结对帮扶');
  });

  it('is to be done by whom a paper asks or supports by name', () => {
    const asked = readRelations('方案提出，支持青石经济开发区、松岭高新区联动开展数字人民币试点。');
    expect(asked).toContain('青石经济开发区 IMPLEMENTS 数字人民币试点 planned');
    expect(asked).toContain('松岭高新技术产业开发区 IMPLEMENTS 数字人民币试点 planned');
  });
});

describe('an event', () => {
  it('covers what was taught in the whole behind its opening', () => {
    const text = '青石市商务局举办商务干部培训班。商务干部培训班开班式后，赵立新讲授园区招商实务。';
    expect(readRelations(text)).toContain('商务干部培训班 COVERS 园区招商实务');
  });

  it('that is the only one of its article covers what a lesson before it taught, as a conclusion', () => {
    const { resolution } = walk('内容结合案例讲解如何加强企业消防安全管理。青石市消防救援大队举办消防培训会。');
    const covers = resolution.relations.filter(({ type }) => type === 'COVERS');
    expect(covers.map(({ inferred }) => inferred)).toContain(true);
  });

  it('teaches nothing where a host introduces himself to guests', () => {
    expect(readNames('赵立新一行赴云帆公司考察。座谈会上，李明详细介绍了公司的基本情况。', 'Topic')).toEqual([]);
  });
});
