import { describe, expect, it } from 'vitest';
import { shortenBody } from '../../ingest/5-resolve/merge-bodies.ts';
import { readZoneParts } from '../../ingest/5-resolve/merge-zones.ts';
import { readRows } from '../../ingest/lexicon/read-rows.ts';
import { walk } from './examples.ts';

function named(text: string, type: string): string[] {
  return walk(text)
    .resolution.entities.filter((each) => each.type === type)
    .map((each) => [each.name, ...each.aliases].join(' = '));
}

const idOf = (text: string, type: string, name: string) =>
  walk(text).resolution.entities.find((each) => each.type === type && [each.name, ...each.aliases].includes(name))?.id;

describe('zones', () => {
  it('are told apart by place, kind and own name, never by likeness', () => {
    expect(readZoneParts('杭州经开区')).toEqual(readZoneParts('杭州经济技术开发区'));
    expect(readZoneParts('杭州市经济技术开发区')).toEqual(readZoneParts('杭州经济技术开发区'));
    expect(readZoneParts('长兴经济技术开发区')).not.toEqual(readZoneParts('长沙经济技术开发区'));
    expect(readZoneParts('杭州高新区')).not.toEqual(readZoneParts('杭州经开区'));
  });

  it('of national rank are all told apart, and each known by its short form', () => {
    const names = readRows('zones.csv')
      .filter(([, level]) => level === '国家级')
      .map(([name = '']) => name);
    const key = (name: string) => Object.values(readZoneParts(name)).join(' ');
    const distinct = [...new Set(names)];
    expect(distinct.length).toBeGreaterThan(380);
    expect(new Set(distinct.map(key)).size).toBe(distinct.length);
    for (const name of distinct) {
      if (!/(?:经济|高新)技术(?:产业)?开发区$/.test(name)) continue;
      const short = name.replace('经济技术开发区', '经开区').replace('高新技术产业开发区', '高新区');
      expect(key(short)).toBe(key(name));
    }
  });

  it('have one node for their long and short names in an article', () => {
    expect(named('青石经济开发区举办培训班。青石经开区管委会主任李大江到会。', 'Zone')).toHaveLength(1);
  });

  it('are a class where several are named and one stands without a place', () => {
    const zones = named('杭州经开区和平湖经开区到会。李大江说：“经济开发区招商引资呈现新趋势。”', 'Zone').join();
    expect(zones).not.toMatch(/(?:^|= |,)经济开发区/);
  });
});

describe('bodies', () => {
  it('are completed from where the article is at home', () => {
    const bodies = named('8月3日，山西省太原市举办推介会。省商务厅副厅长李大江出席。', 'Institution');
    expect(bodies).toContain('山西省商务厅 = 省商务厅');
  });

  it('stay as they stand where the article names no place', () => {
    expect(named('省商务厅副厅长李大江出席推介会。', 'Institution')).toContain('省商务厅');
  });

  it('are not those of a place that is named as another', () => {
    const text = '省商务厅副厅长李大江到会。山西各地学员参加。浙江省商务厅处长王小川授课。';
    expect(idOf(text, 'Institution', '省商务厅')).not.toBe(idOf(text, 'Institution', '浙江省商务厅'));
  });

  it('are one where a short name leaves out words of the only longer one', () => {
    const text = '8月3日，中国民间文化遗产保护协会举办论坛。中国民间文化保护协会会长李大江致辞。';
    expect(named(text, 'Institution')).toEqual(['中国民间文化遗产保护协会 = 中国民间文化保护协会']);
    const court = '8月3日，杭州白河高新技术产业开发区人民法院举办培训班。白河法院院长王小川致辞。';
    expect(idOf(court, 'Institution', '白河法院')).toBe(
      idOf(court, 'Institution', '杭州白河高新技术产业开发区人民法院'),
    );
  });

  it('of a district bear the city before it where the article writes it', () => {
    const text = '北京市西城区委书记李大江，西城区副区长王小川会见来宾。';
    expect(named(text, 'Institution')).toContain('北京市西城区人民政府 = 西城区 = 西城区人民政府');
  });

  it('are two where the longer name is that of a place or a part within', () => {
    const text = '青山市总工会主席李大江到会。青山市白河区总工会主席王小川发言。';
    expect(idOf(text, 'Institution', '青山市总工会')).not.toBe(idOf(text, 'Institution', '青山市白河区总工会'));
    const society = '浙江省法学会会长李大江到会。浙江省法学会地方立法学会会长王小川发言。';
    expect(idOf(society, 'Institution', '浙江省法学会')).not.toBe(
      idOf(society, 'Institution', '浙江省法学会地方立法学会'),
    );
  });

  it('are the same in their long and short official forms', () => {
    expect(shortenBody('沈阳市工商业联合会')).toBe(shortenBody('沈阳市工商联'));
    expect(shortenBody('安徽省人民政府')).toBe(shortenBody('安徽省政府'));
    expect(shortenBody('山西省商务厅')).not.toBe(shortenBody('陕西省商务厅'));
  });
});

describe('enterprises', () => {
  it('are one with the short form of their registered name', () => {
    const text = '青山市政府与云帆再生资源开发集团有限公司签约。云帆再生资源集团董事长李大江出席。';
    expect(named(text, 'Company')).toEqual(['云帆再生资源开发集团有限公司 = 云帆再生资源集团']);
    const three = '市长李明与云帆能源集团有限公司签约。云帆能源集团董事长李大江到会。云帆能源总经理王小川发言。';
    expect(named(three, 'Company')).toHaveLength(1);
  });

  it('are banks by their short names, with branches over a zone', () => {
    const banks = named('建行合肥蜀山开发区支行开展反诈宣传。', 'Company').join();
    expect(banks).toContain('中国建设银行 = 建行');
    expect(banks).toContain('中国建设银行合肥蜀山开发区支行');
  });

  it('are not their branches and daughters', () => {
    const text = '云帆集团董事长李大江到会。松岭云帆食品有限公司总经理王小川发言。';
    expect(idOf(text, 'Company', '云帆集团')).not.toBe(idOf(text, 'Company', '松岭云帆食品有限公司'));
  });
});

describe('ids', () => {
  it('are equal in two articles that name one zone in two ways', () => {
    expect(idOf('杭州经开区举办培训班。', 'Zone', '杭州经济技术开发区')).toBe(
      idOf('考察团走进杭州经济技术开发区。', 'Zone', '杭州经济技术开发区'),
    );
  });

  it('keep persons of one name apart where their bodies differ', () => {
    expect(idOf('青石市商务局局长王磊出席会议。', 'Person', '王磊')).not.toBe(
      idOf('松岭市财政局局长王磊出席会议。', 'Person', '王磊'),
    );
  });

  it('are one for a leader of the state in every article, with a post or without', () => {
    expect(idOf('会议学习习近平总书记重要讲话精神。', 'Person', '习近平')).toBe(
      idOf('中共中央总书记、国家主席习近平在青石市考察。', 'Person', '习近平'),
    );
  });

  it('keep bodies without a place within their article', () => {
    expect(idOf('管委会主任李大江到会。', 'Institution', '管委会')).not.toBe(
      idOf('管委会主任王小川到会。', 'Institution', '管委会'),
    );
  });

  it('are equal for a person in two posts of one university', () => {
    expect(idOf('青山大学经济学院党委副书记王小川致辞。', 'Person', '王小川')).toBe(
      idOf('青山大学教授王小川授课。', 'Person', '王小川'),
    );
  });

  it('are equal for a university in two articles', () => {
    expect(idOf('浙江大学教授王小川授课。', 'Institution', '浙江大学')).toBe(
      idOf('考察团走进浙江大学，浙江大学教授李大江作报告。', 'Institution', '浙江大学'),
    );
  });

  it('are harmless for names that mean something to a program', () => {
    const { resolution } = walk('“__proto__”机制和《constructor》办法由青石市商务局局长李大江提出。');
    for (const entity of resolution.entities) expect(entity.id).toMatch(/^[a-z]+-[0-9a-f]{20}$/);
  });

  it('do not show the name', () => {
    const { resolution } = walk('杭州经开区举办培训班，青石市商务局局长李大江说：“要学。”');
    for (const entity of resolution.entities) expect(entity.id).toMatch(/^[a-z]+-[0-9a-f]{20}$/);
  });
});

describe('decisions', () => {
  it('say for every completion which form was taken for what, and why', () => {
    const { resolution } = walk('8月3日，山西省太原市举办推介会。省商务厅副厅长李大江出席。');
    expect(resolution.decisions).toContainEqual({
      form: '省商务厅',
      kind: 'Institution',
      name: '山西省商务厅',
      reason: 'home-of-the-article',
    });
  });
});

describe('relations', () => {
  it('hold the evidence of every place that states them', () => {
    const { resolution } = walk('青石市商务局局长李大江到会。会后，青石市商务局局长李大江答问。');
    const posts = resolution.relations.filter((each) => each.type === 'HOLDS_POST');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.evidence).toHaveLength(2);
  });
});

describe('bodies and industries of like names', () => {
  it('stay apart where one belongs to the party and one to the league or the congress', () => {
    const text = '松岭区委书记王海平出席，共青团松岭区委书记李明参加。';
    expect(named(text, 'Institution')).toEqual(expect.arrayContaining(['松岭区委', '共青团松岭区委']));
    const street = '云溪街道党工委书记王海平出席，人大云溪街道工委主任李明参加。';
    expect(named(street, 'Institution')).toEqual(expect.arrayContaining(['人大云溪街道工委']));
  });

  it('are not named by government in general', () => {
    const text = '青石市推行‘政府+链主企业+产业园’模式，青石市人民政府副市长王海平出席。';
    expect(named(text, 'Institution')).toEqual(['青石市人民政府']);
  });

  it('stay apart where a list names both', () => {
    const text = '青石市发展数字经济、数字经济产业集群、新材料等产业。';
    expect(named(text, 'IndustryChain')).toEqual(['数字经济', '数字经济产业集群', '新材料']);
  });

  it('are not meant by training in general, but by this training', () => {
    const text = '青石市商务局举办商务干部培训班。要按需培训，培训就会见效，培训活动很多。赵立新参加此次培训。';
    const { resolution } = walk(text);
    const [event] = resolution.entities.filter((each) => each.type === 'Event');
    expect(event?.mentions.map(({ start }) => start)).toEqual([text.indexOf('商务干部'), text.lastIndexOf('培训')]);
  });
});

describe('zones of which nothing says where they are', () => {
  it('are none: a title of honour, a base without a name, a kind that nothing completes', () => {
    for (const text of [
      '青石市侨青联爱国主义教育示范基地揭牌。',
      '项目建成大型制造基地，培育创新创业基地。',
      '我们学习经开区的做法。',
    ])
      expect(named(text, 'Zone'), text).toEqual([]);
  });

  it('are not taken for a listed one of another city', () => {
    const found = named('合肥市滨湖新区招商。滨湖新区管委会主任王海平出席。', 'Zone');
    expect(found).toHaveLength(1);
    expect(found.join()).not.toContain('衡水');
  });
});

describe('companies', () => {
  it('are not named by what they are to another: 旗下子公司', () => {
    const found = named('青石集团旗下子公司海云科技有限公司落户。', 'Company');
    expect(found).toEqual(['青石集团', '海云科技有限公司']);
  });

  it('are no bureau that is called as a company is: 招商局', () => {
    expect(named('临江高新区招商局局长王磊出席会议。', 'Company')).toEqual([]);
  });

  it('are none where the characters of two words meet: 振兴中华为己任', () => {
    expect(named('青年要以振兴中华为己任。', 'Company')).toEqual([]);
    expect(named('华为公司在青石市举办开发者大会。', 'Company')[0]).toContain('华为');
  });

  it('begin behind the words that rank them', () => {
    expect(named('世界500强企业云海集团有限公司签约。', 'Company')).toEqual(['云海集团有限公司']);
  });
});
