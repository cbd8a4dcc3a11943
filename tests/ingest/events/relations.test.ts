import { describe, expect, it } from 'vitest';
import { readRelations } from './said.ts';

const held = '青石市商务局举办新能源产业推介会。';

describe('taking part', () => {
  it('spreads over every name of a list, unnamed members read over', () => {
    const said = readRelations(
      `${held}青石市市长李大江，青石市商务局局长赵立新，各部门主要负责人，松岭高新区管委会主任周敏等参加推介会。`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        '李大江 ATTENDS 新能源产业推介会',
        '赵立新 ATTENDS 新能源产业推介会',
        '周敏 ATTENDS 新能源产业推介会',
      ]),
    );
  });

  it('goes on in the next clause with the subject before it', () => {
    const said = readRelations(`${held}青石市市长李大江出席推介会，并作主旨讲话。`);
    expect(said).toEqual(
      expect.arrayContaining(['李大江 ATTENDS 新能源产业推介会', '李大江 SPEAKS_AT 新能源产业推介会']),
    );
  });

  it('is not said by hopes and invitations', () => {
    expect(readRelations(`${held}青石市市长李大江希望松岭银行参加推介会。`)).not.toContain(
      '松岭银行 ATTENDS 新能源产业推介会',
    );
  });

  it('is not at the meeting whose demands the event carries out', () => {
    const said = readRelations(
      '为落实青石市市长李大江在对口协作座谈会上的讲话要求，8月16日，山货展销活动启动。青石市商务局局长赵立新参加活动。',
    );
    expect(said.filter((line) => line.includes('赵立新 ATTENDS 对口协作座谈会'))).toEqual([]);
  });

  it('is not given to unnamed guests', () => {
    const said = readRelations(`${held}300余名代表参加推介会。`);
    expect(said.filter((line) => line.includes('ATTENDS'))).toEqual([]);
  });

  it('spreads over bodies with unknown ones among them, and follows 的嘉宾有', () => {
    const bodies = readRelations(
      `${held}松岭高新区管委会、云帆大市场、青石银行等相关负责人，各驻市高校科研处负责人参加推介会。`,
    );
    expect(bodies).toEqual(
      expect.arrayContaining(['松岭高新区管委会 ATTENDS 新能源产业推介会', '青石银行 ATTENDS 新能源产业推介会']),
    );
    const guests = readRelations(`${held}出席该推介会的嘉宾有青石市市长李大江、青石市商务局局长赵立新等。`);
    expect(guests).toEqual(
      expect.arrayContaining(['李大江 ATTENDS 新能源产业推介会', '赵立新 ATTENDS 新能源产业推介会']),
    );
  });

  it('is at the meeting, whether somebody speaks, presents or shares there', () => {
    const said = readRelations(
      `${held}推介会上，青石市市长李大江讲话，青石市商务局局长赵立新就园区基本情况进行了介绍。松岭银行董事长周敏在主题分享中说，园区前景很好。`,
    );
    expect(said).toEqual(
      expect.arrayContaining([
        '李大江 SPEAKS_AT 新能源产业推介会',
        '赵立新 SPEAKS_AT 新能源产业推介会',
        '周敏 LECTURES_AT 新能源产业推介会',
      ]),
    );
  });

  it('is in what is held, not in what a speaker only mentions', () => {
    const said = readRelations(`${held}会议强调，要贯彻全省园区工作会议精神，办好松岭文化旅游节。李大江出席。`);
    expect(said.filter((line) => line.includes('ATTENDS'))).toEqual(['李大江 ATTENDS 新能源产业推介会']);
  });
});

describe('holding', () => {
  it('is read from the passive, each body in its role', () => {
    const said = readRelations('新能源产业推介会在苏州举行，由青石市商务局主办、松岭高新区管委会承办。');
    expect(said).toEqual(
      expect.arrayContaining([
        '青石市商务局 ORGANIZES 新能源产业推介会',
        '松岭高新区管委会 ORGANIZES 新能源产业推介会',
        '新能源产业推介会 HELD_IN 苏州',
      ]),
    );
  });

  it('is read from a list that closes with the event, and one that names a body nobody knows', () => {
    const said = readRelations(
      '由青石市商务局主办，松岭高新区管委会、云帆大市场承办的新能源产业推介会启动仪式在苏州召开。',
    );
    expect(said).toEqual(
      expect.arrayContaining([
        '青石市商务局 ORGANIZES 新能源产业推介会启动仪式',
        '松岭高新区管委会 ORGANIZES 新能源产业推介会启动仪式',
      ]),
    );
  });

  it('is of the whole forum, not of the part named last', () => {
    const said = readRelations(
      '青石光电论坛在苏州举行。青石光电论坛聚焦创新。期间还举行了专利保护论坛。本届论坛由松岭光电协会主办。',
    );
    expect(said).toContain('松岭光电协会 ORGANIZES 青石光电论坛');
    expect(said).not.toContain('松岭光电协会 ORGANIZES 专利保护论坛');
  });

  it('is not done by the zone in which somebody else does it', () => {
    const said = readRelations('青石市生态环境局在云溪市松岭高新区举行环保主题宣传活动。');
    expect(said.filter((line) => line.startsWith('松岭'))).toEqual([]);
  });

  it('is shared by those who hold it together, who do not therefore cooperate', () => {
    const said = readRelations('青石市商务局联合松岭高新区管委会举办新能源产业推介会。');
    expect(said.filter((line) => line.includes('ORGANIZES'))).toHaveLength(2);
    expect(said.filter((line) => line.includes('COOPERATES_WITH'))).toEqual([]);
  });
});

describe('teaching', () => {
  it('is given to the one lecturer of a subject', () => {
    const said = readRelations('青石市举办园区干部培训班。青石大学教授赵立新以《园区招商新思路》为题授课。');
    expect(said).toEqual(
      expect.arrayContaining([
        '赵立新 TEACHES 园区招商新思路',
        '赵立新 LECTURES_AT 园区干部培训班',
        '园区干部培训班 COVERS 园区招商新思路',
      ]),
    );
  });

  it('stays with the event where several lecturers share the subjects', () => {
    const said = readRelations(
      '青石市举办园区干部培训班。青石大学教授赵立新、松岭大学教授周敏围绕园区招商、安全生产等内容授课。',
    );
    expect(said.filter((line) => line.includes('TEACHES'))).toEqual([]);
    expect(said).toContain('园区干部培训班 COVERS 园区招商');
  });

  it('is told apart where 分别 puts lecturers and titles in one order', () => {
    const said = readRelations(
      '青石市举办园区干部培训班。青石大学教授赵立新、松岭大学教授周敏分别以《园区招商新思路》《安全生产新规解读》为题作专题讲座。',
    );
    expect(said.filter((line) => line.includes('TEACHES'))).toEqual([
      '赵立新 TEACHES 园区招商新思路',
      '周敏 TEACHES 安全生产新规解读',
    ]);
  });
});

describe('policies and industries', () => {
  it('are carried out by the subject, later when it is announced', () => {
    expect(readRelations('青石经济开发区全面推行链长制。')).toContain('青石经济开发区 IMPLEMENTS 链长制');
    expect(readRelations('下一步，青石经济开发区将全面推行链长制。')).toContain(
      '青石经济开发区 IMPLEMENTS 链长制 planned',
    );
  });

  it('are not carried out where it is denied or wished for', () => {
    for (const text of ['青石经开区没有推行链长制。', '希望青石经开区推行链长制。']) {
      expect(readRelations(text).filter((line) => line.includes('IMPLEMENTS'))).toEqual([]);
    }
  });

  it('are set in front of who acts', () => {
    expect(readRelations('为推动链长制落地，青石市商务局举办新能源产业推介会。')).toContain(
      '青石市商务局 IMPLEMENTS 链长制',
    );
  });

  it('join one body with each of the others after 与', () => {
    const said = readRelations('青石市商务局与松岭银行、云溪银行签署战略合作协议。');
    expect(said.filter((line) => line.includes('COOPERATES_WITH'))).toEqual([
      '青石市商务局 COOPERATES_WITH 松岭银行',
      '青石市商务局 COOPERATES_WITH 云溪银行',
    ]);
  });

  it('a visit alone teaches nobody; 学习 does', () => {
    expect(readRelations('赵立新一行赴松岭高新区考察。').filter((line) => line.includes('LEARNS_FROM'))).toEqual([]);
    expect(readRelations('青石经开区借鉴松岭高新区的先进经验。').join()).toContain('LEARNS_FROM');
  });
});
