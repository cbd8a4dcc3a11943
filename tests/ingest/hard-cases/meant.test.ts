import { describe, expect, it } from 'vitest';
import { readFacts } from './facts.ts';

describe('出席会议 and 参加活动', () => {
  it('mean the ceremony that was just told of', async () => {
    const { facts } = await readFacts(
      '7月3日，2023年青石市园区干部培训班开班仪式举行。青石市商务局局长赵立新出席会议并作动员讲话。',
    );
    expect(facts).toContain('赵立新 ATTENDS 2023年青石市园区干部培训班开班仪式 出席');
  });

  it('mean no meeting that is only decided on, prepared or part of the background', async () => {
    const { facts } = await readFacts(
      '青石市政协第八次主席会议7月3日在青石召开。会议决定8月20日在青石召开青石市政协第五次常委会会议。青石市政协副主席李大江、周敏出席会议。',
    );
    expect(facts).toContain('李大江 ATTENDS 青石市政协第八次主席会议 出席');
    const forum = await readFacts(
      '7月3日，青石工匠创新论坛在会展中心举办。本次论坛是第二届松岭工匠交流大会7场分论坛之一。青石市总工会主席李大江、青石市科协副主席周敏出席论坛。',
    );
    expect(forum.facts).toContain('周敏 ATTENDS 青石工匠创新论坛 出席');
  });

  it('mean what was told before rather than an activity named later', async () => {
    const { facts } = await readFacts(
      '7月3日，青石市党纪法规知识竞赛决赛在青石剧院举行。青石市委书记李大江出席活动并致辞。现场还为参加廉洁节目展播活动的作品颁奖。',
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        '李大江 ATTENDS 青石市党纪法规知识竞赛决赛 出席',
        '青石市党纪法规知识竞赛决赛 PART_OF 青石市党纪法规知识竞赛',
      ]),
    );
  });
});

describe('talks and signings', () => {
  it('are events of both sides, watched by who sat down and closed by a list without an object', async () => {
    const { facts } = await readFacts(
      '7月25日，青石市人民政府与松岭电力集团有限公司签署战略合作协议。青石市委书记李大江，青石市市长赵立新与松岭电力集团董事长周敏，总经理陈建国一行座谈并见证签约。松岭电力集团副总经理孙伟、青石市副市长何芳参加。',
    );
    const talks = '李大江、赵立新与周敏、陈建国一行座谈';
    const deed = '青石市人民政府与松岭电力集团有限公司签署战略合作协议';
    for (const person of ['李大江', '赵立新', '周敏', '陈建国'])
      expect(facts, person).toEqual(
        expect.arrayContaining([
          expect.stringContaining(`${person} ATTENDS ${talks}`),
          `${person} ATTENDS ${deed} 见证`,
        ]),
      );
    expect(facts).toEqual(expect.arrayContaining([`孙伟 ATTENDS ${talks} 参加`, `何芳 ATTENDS ${deed} 参加`]));
    expect(facts).toContain('青石市人民政府 COOPERATES_WITH 松岭电力集团有限公司');
  });

  it('are not made of the background, nor of a ceremony with a name', async () => {
    const past = await readFacts('青石市人民政府与松岭大学早在2019年初即签署战略合作协议，共建实验室。');
    expect(past.things.join()).not.toContain('Event');
    const named = await readFacts(
      '7月25日，青石市人民政府与松岭大学战略合作协议签约仪式举行。青石市人民政府与松岭大学签署战略合作协议。',
    );
    expect(named.things.filter((thing) => thing.startsWith('Event'))).toEqual([
      'Event 青石市人民政府与松岭大学战略合作协议签约仪式',
    ]);
  });
});

describe('long names of events', () => {
  it('are cut at 之 into the series and what is held in it', async () => {
    const { facts } = await readFacts(
      '8月4日，由青石市总工会主办、松岭银行承办的青石市职工关爱系列活动之外卖送餐员驿站揭牌仪式举行。',
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        '外卖送餐员驿站揭牌仪式 PART_OF 青石市职工关爱系列活动',
        '松岭银行 ORGANIZES 外卖送餐员驿站揭牌仪式 承办',
      ]),
    );
  });

  it('are whole with verbs, joints and anniversaries inside', async () => {
    for (const name of [
      '2023青石经贸文化交流会暨地方合作示范区设立三周年活动',
      '青石市教育局第二届书记、校长论坛',
      '第三届新能源材料与绿色催化研讨会',
    ]) {
      const { things } = await readFacts(`7月20日，${name}在松岭会展中心拉开帷幕。`);
      expect(things).toContain(`Event ${name}`);
    }
  });
});

describe('who hosts, sends and is sent', () => {
  it('are both heads of a place that sends its 党政代表团', async () => {
    const { facts } = await readFacts('7月24日，安吉县委书记李大江率安吉县党政代表团赴长兴县考察。');
    const trip = '李大江率安吉县党政代表团赴长兴县考察';
    expect(facts).toEqual(
      expect.arrayContaining([
        `李大江 ATTENDS ${trip}`,
        `安吉县委 ATTENDS ${trip}`,
        `安吉县人民政府 ATTENDS ${trip}`,
        `${trip} HELD_IN 长兴县`,
      ]),
    );
  });

  it('are the body that sends its people to learn', async () => {
    const { facts } = await readFacts('安吉县商务局组织重点企业负责人前往苏州工业园区对标学习。');
    expect(facts).toContain('安吉县商务局 LEARNS_FROM 苏州工业园区');
    const held = await readFacts('安吉县商务局组织重点企业负责人前往苏州工业园区开展对标学习活动。');
    expect(held.facts).toContain('对标学习活动 HELD_IN 苏州工业园区');
  });

  it('are the government of a county or town that hosts, and nobody where something is held in a place', async () => {
    const host = await readFacts('安吉县成功举办第三届白茶节。');
    expect(host.facts).toContain('安吉县人民政府 ORGANIZES 第三届白茶节 主办');
    const town = await readFacts('由安吉县主办、梅溪镇承办的乡村旅游节开幕。');
    expect(town.facts).toEqual(
      expect.arrayContaining(['安吉县人民政府 ORGANIZES 乡村旅游节 主办', '梅溪镇人民政府 ORGANIZES 乡村旅游节 承办']),
    );
    const place = await readFacts('第三届白茶节在安吉县成功举办。');
    expect(place.facts).toEqual(['第三届白茶节 HELD_IN 安吉县']);
  });

  it('are held within what 会议期间 means', async () => {
    const { facts } = await readFacts(
      '第六届长三角绿色博览会在合肥举行。会议期间，安吉县商务局举办了新能源产业对接会。',
    );
    expect(facts).toContain('新能源产业对接会 PART_OF 第六届长三角绿色博览会');
  });

  it('meet for the first time as the body that was just founded', async () => {
    const { facts } = await readFacts(
      '7月25日，青石市科普学会正式成立，并召开第一次会议。青石市政协主席李大江、副主席周敏出席会议。',
    );
    expect(facts).toContain('周敏 ATTENDS 青石市科普学会第一次会议 出席');
  });
});

describe('what only looks like an event', () => {
  it('is a society, a chairman or a division of a contest', async () => {
    for (const text of [
      '青石海外联谊会会长李大江介绍情况。',
      '中国青石协会王晓峰会长致辞。',
      '全市三大赛区掀起了热潮。',
    ])
      expect((await readFacts(text)).things.join(), text).not.toContain('Event');
    const meant = await readFacts(
      '7月3日，海外企业服务平台揭牌仪式举行。青石海外联谊会执行副会长李大江、青石市商务局局长赵立新出席活动。',
    );
    expect(meant.facts).toContain('李大江 ATTENDS 海外企业服务平台揭牌仪式 出席');
  });

  it('leaves the verb of another clause and the words of another headline outside', async () => {
    const planned = await readFacts('7月20日，青石电视台“法官解案”节目选题策划及培训会在松岭召开。');
    expect(planned.things).toContain('Event 青石电视台“法官解案”节目选题策划及培训会');
    const held = await readFacts(
      '专家会聚松岭研讨城市发展第二届青石城市发展论坛9日在松岭开幕。松岭市市长李大江出席论坛。',
    );
    expect(held.facts.join()).toMatch(/李大江 ATTENDS .*第二届青石城市发展论坛/);
    const ready = await readFacts('7月3日，青石市商务局开展好“情暖夏日”主题活动。');
    expect(ready.things).toContain('Event “情暖夏日”主题活动');
  });
});
