import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';

const held = '青石市商务局举办新能源产业推介会。';

async function readTypes(text: string, types: RegExp): Promise<string[]> {
  const { facts } = await readFacts(text);
  return facts.filter((fact) => types.test(fact));
}

describe('what is denied, called off or only asked for', () => {
  it('is no fact', async () => {
    const types = /IMPLEMENTS|ORGANIZES|ATTENDS|COOPERATES_WITH|LEARNS_FROM|LOCATED_IN|INITIATES/;
    for (const text of [
      '青石经济开发区不推行链长制。',
      '青石经济开发区停止实施链长制。',
      '青石经济开发区讨论推行链长制。',
      '青石经济开发区因推行链长制不力被问责。',
      '青石市商务局取消举办新能源产业推介会。',
      '青石市商务局推迟举办新能源产业推介会。',
      '王海平因故不出席新能源产业推介会。',
      '青石市商务局与松岭银行解除已签署的战略合作协议。',
      '青石市商务局终止与松岭银行签署的战略合作协议。',
      '松岭高新区与青石大学开展的合作尚未开始。',
      '专家建议松岭高新区借鉴苏州工业园区经验。',
      '松岭高新区不学习借鉴苏州工业园区经验。',
      '青山高新区争取之江实验室落户青山高新区。',
      '“链长制”不是青石市商务局首创。',
      '希望云帆科技集团成为青山高新区重点企业。',
    ])
      expect(await readTypes(text, types), text).toEqual([]);
    expect(await readTypes('云帆科技集团不是新能源汽车产业的龙头企业。', /DEVELOPS/)).toEqual([]);
  });

  it('is a fact where it goes on, or where somebody else demanded it', async () => {
    for (const text of [
      '青石经济开发区不断推行链长制。',
      '青石经济开发区按照有关要求推行链长制。',
      '青石经济开发区按照省政府要求推行链长制。',
    ])
      expect(await readTypes(text, /IMPLEMENTS/), text).toEqual(['青石经济开发区 IMPLEMENTS 链长制']);
  });
});

describe('an event named before', () => {
  it('is not where somebody works, helps or accompanies his family', async () => {
    for (const text of [
      '青石市商务局局长王海平，1975年生，1998年8月参加工作。',
      '青石市商务局局长王海平参加志愿服务。',
      '青石市商务局局长王海平陪同家人参加马拉松。',
      '青石市商务局副局长王海平主持商务局全面工作。',
      '松岭银行支持小微企业发展，青石市财政局指导企业申报。',
    ])
      expect(await readTypes(held + text, /ATTENDS|SPEAKS_AT|松岭银行|财政局 ORG/), text).toEqual([]);
  });

  it('is where somebody takes part, guides and takes the chair', async () => {
    const text = `${held}青石市商务局局长王海平主持会议，松岭市商务局局长李大江参加。`;
    expect(await readTypes(text, /ATTENDS|SPEAKS_AT/)).toEqual([
      '李大江 ATTENDS 新能源产业推介会 参加',
      '王海平 SPEAKS_AT 新能源产业推介会',
    ]);
    expect(await readTypes('新能源产业推介会由青石市商务局主办、青石市财政局支持。', /ORGANIZES/)).toEqual([
      '青石市商务局 ORGANIZES 新能源产业推介会 主办',
      '青石市财政局 ORGANIZES 新能源产业推介会 支持',
    ]);
  });
});

describe('a lesson', () => {
  it('that was not given, was only meant, or was given by another, is taught by nobody', async () => {
    for (const text of [
      '青石学院教授赵立新没有围绕园区招商实务授课。',
      '希望青石学院教授赵立新围绕园区招商实务授课。',
      '青石学院教授赵立新拒绝以《园区招商新思路》为题授课。',
      '青石学院教授赵立新原定以《园区招商新思路》为题授课，后因故取消。',
      '由青石学院教授赵立新推荐的讲师以《园区招商新思路》为题授课。',
    ])
      expect(await readTypes(`青石市商务局举办商务干部培训班。${text}`, /TEACHES/), text).toEqual([]);
  });

  it('to come is planned', async () => {
    const text = '青石市商务局举办商务干部培训班。青石学院教授赵立新将围绕园区招商实务授课。';
    expect(await readTypes(text, /TEACHES/)).toEqual(['赵立新 TEACHES 园区招商实务 planned']);
  });
});

describe('who comes to a signing', () => {
  it('is nobody who stays away, is still to come, or comes to another gathering', async () => {
    for (const text of [
      '9月1日，青石市第一小学开学典礼举行，校长王小川出席。',
      '青石市市长李大江因故未出席。',
      '青石市市长李大江将出席。',
    ]) {
      const signed = `8月3日，青石市人民政府与松岭大学签署战略合作协议。${text}`;
      expect(
        (await readTypes(signed, /ATTENDS/)).filter((fact) => fact.includes('签署')),
        text,
      ).toEqual([]);
    }
  });

  it('is found behind any row of unnamed groups in no time', async () => {
    const row = `青石市市长李大江、青石学院教授赵立新${'、有关代表'.repeat(28)}，到“甲乙丙”园区一起为大家出席论坛。`;
    expect((await readFacts(`${held}${row}`)).things).toContain('Person 李大江');
  });
});
