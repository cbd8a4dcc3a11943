import { describe, expect, it } from 'vitest';
import { readFacts, readThings } from './facts.ts';

describe('lists', () => {
  it('spread what they say over each member before 以及 and 等', async () => {
    const { facts } = await readFacts(
      '2024年5月6日，临沂市商务局举办外贸企业汇率避险培训班。临沂经开区、高新区，以及河东区商务局等单位80余人参加培训班。',
    );
    expect(facts.filter((fact) => fact.includes(' ATTENDS '))).toEqual([
      '临沂经济技术开发区 ATTENDS 外贸企业汇率避险培训班 参加',
      '临沂高新技术产业开发区 ATTENDS 外贸企业汇率避险培训班 参加',
      '河东区商务局 ATTENDS 外贸企业汇率避险培训班 参加',
    ]);
  });

  it('share the place of the first, and none with a class of bodies', async () => {
    const named = await readThings('浙江省经信厅、发改委、商务厅以及部分企业有关负责人参加培训。', 'Institution');
    expect(named).toEqual(['浙江省经信厅', '浙江省发改委', '浙江省商务厅']);
    for (const text of ['全省各开发区管委会负责人参加会议。', '各地经开区管委会要抓好落实。'])
      expect(await readThings(text, 'Institution'), text).toEqual([]);
    const signed = await readFacts('赣江新区管委会与南昌大学、江铃汽车集团有限公司以及华东交通大学签署战略合作协议。');
    expect(signed.facts).toEqual(
      expect.arrayContaining([
        '赣江新区管委会 COOPERATES_WITH 南昌大学',
        '赣江新区管委会 COOPERATES_WITH 江铃汽车集团有限公司',
        '赣江新区管委会 COOPERATES_WITH 华东交通大学',
      ]),
    );
  });
});

describe('链 in its kinds', () => {
  it('names a chain, a system and a programme, and nothing where it only works', async () => {
    const master = await readFacts(
      '作为新能源装备产业链“链主”企业，东方电气集团带动上下游企业二十余家落户德阳经开区。',
    );
    expect(master.things).toEqual(
      expect.arrayContaining(['IndustryChain 新能源装备产业链', 'Company 东方电气集团', 'Zone 德阳经济技术开发区']),
    );
    expect(master.facts.join()).not.toContain('INVESTS_IN');
    const programme = await readFacts('泉州市聚焦纺织鞋服产业，实施建链补链强链行动，支持链主企业做大做强。');
    expect(programme.things).toContain('Policy 建链补链强链行动');
    const system = await readFacts('内江市全面推行链长制，由市领导担任电子信息产业链链长，围绕延链补链强链招商。');
    expect(system.facts.join()).toMatch(/内江市(?:人民政府)? IMPLEMENTS 链长制/);
    expect(system.things).toContain('IndustryChain 电子信息产业链');
    expect((await readFacts('链主企业要发挥带动作用，强链补链延链，形成集群。')).things).toEqual([]);
    expect(await readThings('绵阳高新区绘制电子信息产业链图谱。', 'IndustryChain')).toEqual(['电子信息产业链']);
  });
});

describe('slogans', () => {
  it('are no policies, subjects or events', async () => {
    for (const text of [
      '各级干部要打通服务群众“最后一公里”，跑出“加速度”，把实事办到群众心坎上。',
      '现场悬挂着“热烈欢迎各位客商”的横幅，大家表示要“撸起袖子加油干”。',
    ])
      expect((await readFacts(text)).things, text).toEqual([]);
    const contest = await readFacts('以“奋进新时代、建功新征程”为主题的演讲比赛在铜仁市举行。');
    expect(contest.things.filter((thing) => /^(?:Topic|Policy)/.test(thing))).toEqual([]);
    expect(contest.facts).toEqual(['演讲比赛 HELD_IN 铜仁市']);
    const polite = await readFacts('本溪市坚持“有事随叫随到、无事不打扰”，当好“店小二”。');
    expect(polite.things.filter((thing) => thing.startsWith('Policy'))).toEqual([]);
  });

  it('stand beside policies that one can adopt', async () => {
    const named = await readThings(
      '铜川市推行“拿地即开工”改革，出台《铜川市支持企业扩产十条措施》，当好“店小二”。',
      'Policy',
    );
    expect(named).toEqual(['“拿地即开工”改革', '《铜川市支持企业扩产十条措施》']);
  });
});

describe('events', () => {
  it('are named by quotation and by description, with their parts', async () => {
    const fair = await readFacts('2024年4月18日，“粤桂协作·云浮百色产业对接会”在百色市举行。', '2024-04-19');
    expect(fair.days).toEqual(['粤桂协作·云浮百色产业对接会 2024-04-18']);
    expect(fair.facts).toContain('粤桂协作·云浮百色产业对接会 HELD_IN 百色市');
    const course = await readFacts(
      '连云港市商务局举办的跨境电商业务能力提升培训班于2023年11月7日开班。开班仪式上，市商务局副局长孙明作动员讲话。',
    );
    expect(course.facts).toEqual(
      expect.arrayContaining([
        '连云港市商务局 ORGANIZES 跨境电商业务能力提升培训班 主办',
        '跨境电商业务能力提升培训班开班仪式 PART_OF 跨境电商业务能力提升培训班',
        '孙明 SPEAKS_AT 跨境电商业务能力提升培训班开班仪式',
      ]),
    );
    const expo = await readFacts(
      '第六届中国（宿迁）绿色家居产业博览会开幕。博览会期间，将举办设计师论坛和采购对接会。',
    );
    expect(expo.facts).toEqual(
      expect.arrayContaining([
        '设计师论坛 PART_OF 第六届中国（宿迁）绿色家居产业博览会',
        '采购对接会 PART_OF 第六届中国（宿迁）绿色家居产业博览会',
      ]),
    );
    const start = await readFacts('9月12日上午，黄石市重大项目集中开工仪式在黄石港工业园举行。', '2023-09-13');
    expect(start.facts).toContain('黄石市重大项目集中开工仪式 HELD_IN 黄石港工业园');
  });

  it('are visits with who goes where, and what is learned there', async () => {
    const trip = '刘建国率考察组赴合肥高新区、苏州工业园区学习考察';
    const { facts } = await readFacts(
      `2024年3月5日至8日，鄂州市葛店经开区党工委书记、管委会主任${trip}，借鉴产业招商经验。`,
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        `刘建国 ATTENDS ${trip}`,
        `${trip} HELD_IN 苏州工业园区`,
        '刘建国 LEARNS_FROM 合肥高新技术产业开发区',
      ]),
    );
    const led = await readFacts('河池市宜州区人大常委会副主任韦秀莲带队到柳州市柳东新区调研。');
    expect(led.facts).toContain('韦秀莲 ATTENDS 韦秀莲带队到柳州市柳东新区调研');
    expect(led.facts.join()).not.toContain('LEARNS_FROM');
    const sent = await readFacts('海东市党政代表团赴无锡市考察。无锡市委常委、副市长周文栋陪同考察。');
    expect(sent.facts).toEqual(
      expect.arrayContaining([
        '海东市党政代表团赴无锡市考察 HELD_IN 无锡市',
        '周文栋 ATTENDS 海东市党政代表团赴无锡市考察 陪同',
      ]),
    );
    const met = await readThings('牛晓艳一行到访中国海洋大学，校长张峻峰会见了来宾。', 'Event');
    expect(met.filter((name) => name.includes('峰会'))).toEqual([]);
  });
});

describe('signing and unveiling', () => {
  it('join the bodies that sign, and give the persons no more than is said', async () => {
    const { facts } = await readFacts(
      '活动现场，山西综改示范区管委会与中北大学签署校地合作协议，山西综改示范区管委会副主任白云飞、中北大学副校长曾建潮代表双方签字。',
    );
    expect(facts.filter((fact) => fact.includes('COOPERATES_WITH'))).toEqual([
      '山西综改示范区管委会 COOPERATES_WITH 中北大学',
    ]);
    const frame = await readFacts('保定国家高新区与雄安新区投资促进中心签订合作框架协议，共建成果转化基地。');
    expect(frame.facts).toContain('保定国家高新区 COOPERATES_WITH 雄安新区投资促进中心');
    const deal = await readFacts('8月20日，淮北市人民政府与安徽建工集团签约，双方将在新型建材领域开展合作。');
    expect(deal.facts).toContain('淮北市人民政府 COOPERATES_WITH 安徽建工集团');
    const sign = await readFacts('“中德智能制造产业园”在芜湖揭牌，芜湖市市长宁波和德国企业代表共同揭牌。');
    expect(sign.things).toEqual(expect.arrayContaining(['Zone 中德智能制造产业园', 'Person 宁波']));
    expect(sign.facts.join()).not.toContain('COOPERATES_WITH');
  });
});

describe('words', () => {
  it('run over sentences, hold other words, and stand in every kind of mark', async () => {
    const words = async (text: string) => (await readFacts(text)).words;
    expect(
      await words(
        '“产业园建成后，可以带动周边三个镇就业。”玉溪市江川区副区长马俊指着规划图说，“我们还要引进冷链企业。明年力争开工。”',
      ),
    ).toEqual(['马俊：产业园建成后，可以带动周边三个镇就业。', '马俊：我们还要引进冷链企业。明年力争开工。']);
    const nested = '企业反映‘审批慢’，我们就推行‘承诺即开工’。现在，拿地当天就能开工。以后还要更快！';
    expect(await words(`榆林高新区管委会主任折小利表示：“${nested}”`)).toEqual([`折小利：${nested}`]);
    expect(await words('钒钛产业专家杨柳坦言：「过去我们只卖原料。如今，要卖『含金量』高的产品。」')).toEqual([
      '杨柳：过去我们只卖原料。如今，要卖『含金量』高的产品。',
    ]);
    expect(await words('江门市新会区委书记文彦说:"营商环境没有最好，只有更好。我们会接着干。"')).toEqual([
      '文彦：营商环境没有最好，只有更好。我们会接着干。',
    ]);
    expect(
      await words('生态新城集团董事长廖小华认为，园区要算长远账；同时，还要守住底线。会后，大家实地察看了水厂。'),
    ).toEqual(['廖小华：园区要算长远账；同时，还要守住底线。']);
  });
});

describe('a dash in the name of an event', () => {
  it('keeps the name from its own first word on, and a numbered forum with its subject is one', async () => {
    const { things, facts } = await readFacts(
      '由南昌市科学技术协会主办，南昌市作物学会承办的第12期云帆科技论坛——优质稻育种技术论坛在南昌高新区举办。',
    );
    expect(things.filter((thing) => thing.startsWith('Event'))).toEqual([
      'Event 第12期云帆科技论坛——优质稻育种技术论坛',
    ]);
    expect(facts).toContain('南昌市科学技术协会 ORGANIZES 第12期云帆科技论坛——优质稻育种技术论坛 主办');
  });
});
