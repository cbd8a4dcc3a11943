import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';

describe('plans', () => {
  it('are what somebody will do or is told to do', async () => {
    for (const text of [
      '青石高新区将全面推行链长制。',
      '青石高新区拟推行链长制。',
      '未来三年，青石高新区推行链长制。',
      '青石高新区未来推行链长制。',
      '会议强调，青石高新区要全面推行链长制。',
    ])
      expect((await readFacts(text)).facts, text).toEqual(['青石高新技术产业开发区 IMPLEMENTS 链长制 planned']);
  });

  it('are not told by 将 before what is shortened, by 虚拟, or by 未来 as an aim', async () => {
    for (const text of [
      '青石高新区将审批时限压缩至3天，推行链长制。',
      '青石高新区利用虚拟仿真平台，推行链长制。',
      '面向未来，青石高新区推行链长制。',
    ])
      expect((await readFacts(text)).facts, text).toEqual(['青石高新技术产业开发区 IMPLEMENTS 链长制']);
  });
});

describe('words', () => {
  it('begin behind the comma of a demand, and stand once where one person goes on', async () => {
    const demand = await readFacts('青石市商务局局长李大江要求，各部门要加快项目建设。');
    expect(demand.words).toEqual(['李大江：各部门要加快项目建设。']);
    const twice = await readFacts('青石市商务局局长李大江说：“服务要做实。”李大江认为，项目要做强。');
    expect(twice.words).toEqual(['李大江：服务要做实。', '李大江：项目要做强。']);
  });
});
