import { describe, expect, it } from 'vitest';
import { readFacts, readThings } from './facts.ts';

async function readTypes(text: string, types: RegExp): Promise<string[]> {
  const { facts } = await readFacts(text);
  return facts.filter((fact) => types.test(fact));
}

describe('names', () => {
  it('of two well-known firms make no firm of one', async () => {
    expect(await readThings('京东和京东方参加推介会。', 'Company')).toEqual(['京东', '京东方']);
    expect(await readTypes('京东和京东方参加推介会。', /PART_OF/)).toEqual([]);
    expect(await readThings('奇瑞参加推介会。奇瑞汽车签约。', 'Company')).toEqual(['奇瑞汽车']);
  });

  it('of everyday words are no firms', async () => {
    expect(await readThings('列车奔驰而过，记者来到中兴路上，松下种着花。', 'Company')).toEqual([]);
  });

  it('of a province and its city are two places', async () => {
    const places = await readThings('吉林、辽宁两省商务部门代表在吉林市参加推介会。', 'Place');
    expect(places).toEqual(['吉林', '辽宁', '吉林市']);
    expect(await readThings('日本企业在苏州投资，美国客商来杭州考察。', 'Place')).toEqual([
      '日本',
      '苏州',
      '美国',
      '杭州',
    ]);
  });

  it('of industries begin behind what is done away with', async () => {
    const chains = await readThings('南昌高新区关停化工产业，压减钢铁产业。', 'IndustryChain');
    expect(chains).toEqual(['化工产业', '钢铁产业']);
  });
});

describe('a body that is built', () => {
  it('begins its name behind the verb', async () => {
    const bodies = await readThings('之江实验室在浙江大学建设之江研究院。', 'Institution');
    expect(bodies.toSorted()).toEqual(['之江实验室', '之江研究院', '浙江大学'].toSorted());
    expect(await readThings('浙江建设职业技术学院举办培训班。', 'Institution')).toEqual(['浙江建设职业技术学院']);
  });
});

describe('a signing', () => {
  it('joins nobody where citizens or unnamed firms sign, and nobody who only attends it', async () => {
    for (const text of [
      '南昌市和九江市居民签订家庭医生服务协议。',
      '安吉县和长兴县的12家企业现场签约。',
      '青石市商务局、青石市财政局、松岭银行参加签约活动。',
    ])
      expect(await readTypes(text, /COOPERATES_WITH/), text).toEqual([]);
    expect(await readTypes('青石市商务局与云帆光电有限公司等企业签约。', /COOPERATES_WITH/)).toEqual([
      '青石市商务局 COOPERATES_WITH 云帆光电有限公司',
    ]);
  });
});

describe('我会', () => {
  it('is what I shall do, and no association', async () => {
    const text = '园区招商培训班由青石市商务局举办。青石市商会会长李大江说：“我会参加园区招商培训班，争取学到本领。”';
    expect(await readTypes(text, /ATTENDS/)).toEqual(['李大江 ATTENDS 园区招商培训班 参加']);
  });
});

it('keeps apart two bodies or firms that act with each other, however alike their names', async () => {
  const bodies = await readThings('青石市志愿者联合会与青石市青年志愿者联合会共同举办活动。', 'Institution');
  expect(bodies).toEqual(['青石市志愿者联合会', '青石市青年志愿者联合会']);
  const firms = await readThings('中国建设集团与中国建筑设计建设集团有限公司签约。', 'Company');
  expect(firms).toEqual(['中国建设集团', '中国建筑设计建设集团有限公司']);
});

it('does not take a body for the inspectors who sit at it', async () => {
  const { facts } = await readFacts(
    '培训班邀请到省教育厅副厅长李大江、省纪委监委驻省教育厅纪检监察组副组长赵立新、省教育厅思政处处长王海平授课。',
  );
  expect(facts).toEqual(
    expect.arrayContaining(['李大江 HOLDS_POST 省教育厅 副厅长', '王海平 HOLDS_POST 省教育厅思政处 处长']),
  );
  expect(facts.join()).not.toMatch(/纪委监委 PART_OF/);
});
