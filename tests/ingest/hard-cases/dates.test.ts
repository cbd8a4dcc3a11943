import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';

const days = async (text: string, date?: string) => (await readFacts(text, date)).days;

describe('the day of an event', () => {
  it('is read over both signs of a range, within a month and over its end', async () => {
    expect(await days('8月8日—9日，铜陵市商务局举办外贸政策培训班。', '2023-08-12')).toEqual([
      '外贸政策培训班 2023-08-08 2023-08-09',
    ]);
    expect(await days('10月16日至20日，钦州港片区管理委员会举办招商干部能力提升培训班。', '2024-10-22')).toEqual([
      '招商干部能力提升培训班 2024-10-16 2024-10-20',
    ]);
    expect(await days('11月30日至12月2日，旅游产业推介会在张家界市举行。', '2023-12-05')).toEqual([
      '旅游产业推介会 2023-11-30 2023-12-02',
    ]);
    expect(await days('2022年7月14-19日，阜新市科技局承办矿山装备创新论坛。')).toEqual([
      '矿山装备创新论坛 2022-07-14 2022-07-19',
    ]);
  });

  it('is in the year of the article, over the turn of the year in the one that the news can mean', async () => {
    const held = (day: string) => `${day}，漯河市商务局召开外资企业座谈会。`;
    expect(await days(held('9月12日上午'), '2023-09-13')).toEqual(['外资企业座谈会 2023-09-12']);
    expect(await days(held('12月30日'), '2024-01-03')).toEqual(['外资企业座谈会 2023-12-30']);
    expect(await days(held('12月28日至次年1月3日'), '2024-01-05')).toEqual(['外资企业座谈会 2023-12-28 2024-01-03']);
    expect(await days('1月8日，漯河市商务局将举办外资企业座谈会。', '2024-12-26')).toEqual([
      '外资企业座谈会 2025-01-08',
    ]);
    expect(await days('11月8日，漯河市商务局将举办外资企业座谈会。', '2024-03-26')).toEqual([
      '外资企业座谈会 2024-11-08',
    ]);
  });

  it('counts from the article where it is told by 昨日, 今天, 去年 and by the day alone', async () => {
    expect(await days('昨日，威海市科技局举办海洋生物产业对接会。', '2024-03-01')).toEqual([
      '海洋生物产业对接会 2024-02-29',
    ]);
    expect(await days('今天上午，景德镇陶瓷博览会开幕。', '2023-10-18')).toEqual(['景德镇陶瓷博览会 2023-10-18']);
    expect(await days('去年10月16日，焦作市工信局召开铝材企业座谈会。', '2024-01-03')).toEqual([
      '铝材企业座谈会 2023-10-16',
    ]);
    expect(await days('今年4月9日，焦作市工信局召开铝材企业座谈会。', '2024-04-30')).toEqual([
      '铝材企业座谈会 2024-04-09',
    ]);
    expect(await days('9日，焦作市工信局召开铝材企业座谈会。', '2024-01-11')).toEqual(['铝材企业座谈会 2024-01-09']);
  });

  it('is the same for what was held on 同日', async () => {
    const text = '3月1日，湘品出湘推介会在永州市举行。同日，永州市商务局召开外贸企业座谈会。';
    expect(await days(text, '2024-03-04')).toEqual(['湘品出湘推介会 2024-03-01', '外贸企业座谈会 2024-03-01']);
    const next = '2021年6月8日，渝东南物流论坛开幕。当天，黔江区交通局召开物流企业座谈会。';
    expect(await days(next)).toContain('物流企业座谈会 2021-06-08');
  });

  it('is not in a year that another sentence tells', async () => {
    const text = '园区2003年5月设立。9月12日，黄石市重大项目集中开工仪式举行。';
    expect(await days(text, '2023-09-13')).toEqual(['黄石市重大项目集中开工仪式 2023-09-12']);
    const two = '2023年8月8日，黄石市商务局召开外资企业座谈会。8月9日，黄石市商务局举办电商培训班。';
    expect(await days(two)).toEqual(['外资企业座谈会 2023-08-08', '电商培训班 2023-08-09']);
  });

  it('is not the day on which a body or a plan came to be', async () => {
    const held = async (text: string) => days(text, '2024-05-06');
    expect(await held('黄石市商务局自2019年8月成立以来，举办电商培训班。')).toEqual(['电商培训班']);
    expect(await held('根据2022年6月印发的方案，黄石市商务局举办电商培训班。')).toEqual(['电商培训班']);
    expect(await days('园区2003年5月设立。9月12日，黄石市商务局举办电商培训班。')).toEqual(['电商培训班']);
    expect(await days('2023年2月30日，黄石市商务局举办电商培训班。')).toEqual(['电商培训班']);
  });

  it('is none for 近日, 日前 and days whose year nobody tells', async () => {
    expect(await days('近日，商洛市商务局举办电商人才培训班。', '2024-05-06')).toEqual(['电商人才培训班']);
    expect(await days('日前，绥化市人社局召开技能人才座谈会。', '2024-05-06')).toEqual(['技能人才座谈会']);
    expect(await days('5月3日，绥化市人社局召开技能人才座谈会。')).toEqual(['技能人才座谈会']);
    expect(await days('6月中旬，绥化市人社局召开技能人才座谈会。')).toEqual(['技能人才座谈会']);
  });
});
