import { describe, expect, it } from 'vitest';
import { readFacts, readThings } from './facts.ts';

const people = (text: string) => readThings(text, 'Person');

describe('names with a point', () => {
  it('are whole, also where a rarer character stands in them', async () => {
    expect(
      await people('出席启动仪式的有和田地区行署副专员买买提艾力·吐尔逊、墨玉县县长阿不都热合曼·麦提如则。'),
    ).toEqual(['买买提艾力·吐尔逊', '阿不都热合曼·麦提如则']);
    expect(
      await people('乌兹别克斯坦驻华大使法尔霍德·阿尔济耶夫、德国弗劳恩霍夫协会专家马库斯·冯·贝格分别发言。'),
    ).toEqual(['法尔霍德·阿尔济耶夫', '马库斯·冯·贝格']);
    expect(await people('行署副专员艾尼瓦尔·吐尔洪主持会议。')).toEqual(['艾尼瓦尔·吐尔洪']);
    expect(await people('墨玉县副县长阿不都·热西提说，形势很好。')).toEqual(['阿不都·热西提']);
  });

  it('end before the word behind them', async () => {
    expect(await people('墨玉县县长玉苏甫·艾买提村民代表都来了。')).toEqual(['玉苏甫·艾买提']);
    expect(await people('墨玉县县长玉苏甫·艾买提率队赴青岛考察。')).toEqual(['玉苏甫·艾买提']);
  });
});

describe('names of four characters and of two that are words', () => {
  it('are found behind a post', async () => {
    const text = '海西州副州长才让太、格尔木市市长索南旺杰出席，都兰县委书记尼玛卓玛主持。';
    expect(await people(text)).toEqual(['才让太', '索南旺杰', '尼玛卓玛']);
    expect(
      await people(
        '日照市水利局局长江河、五莲县副县长高原、莒县商务局局长平安参加活动，滨州市商务局局长和平介绍情况。',
      ),
    ).toEqual(['江河', '高原', '平安', '和平']);
    expect(await people('芜湖市市长宁波和德国企业代表共同揭牌。')).toEqual(['宁波']);
  });

  it('are no names where they are words', async () => {
    expect(await people('江河奔流，高原辽阔，平安建设扎实推进，祝福送到千家万户。')).toEqual([]);
    expect(await people('局长安全感受深刻。校长高度重视。局长和平台负责人座谈。')).toEqual([]);
  });
});

describe('names before 与, 和, 向, 就', () => {
  it('end there', async () => {
    expect(await people('淮安市工信局局长许峰与来访的台商代表亲切交谈，并就智改数转向企业负责人答疑。')).toEqual([
      '许峰',
    ]);
    expect(await people('记者从萍乡市市长黄志刚和客商的对话中了解到，园区将扩容。')).toEqual(['黄志刚']);
    expect(await people('克拉玛依市副市长石岩向考察团一行介绍了油田服务产业的发展情况。')).toEqual(['石岩']);
    expect(await people('宝鸡市委书记杨广亭就渭河治理接受采访。')).toEqual(['杨广亭']);
  });

  it('begin with these characters now and then', async () => {
    expect(await people('保山市副市长向红兵与客商代表座谈，怒江州副州长和丽军和大家交流。')).toEqual([
      '向红兵',
      '和丽军',
    ]);
  });
});

describe('bodies in bodies', () => {
  it('are each a part of the next', async () => {
    const { facts } = await readFacts(
      '复旦大学经济学院产业经济研究所所长寇宗、中国科学院大连化学物理研究所副所长刘中民分别作报告。',
    );
    expect(facts).toEqual(
      expect.arrayContaining([
        '复旦大学经济学院产业经济研究所 PART_OF 复旦大学经济学院',
        '复旦大学经济学院 PART_OF 复旦大学',
        '中国科学院大连化学物理研究所 PART_OF 中国科学院',
      ]),
    );
    const tax = await readFacts('来自国家税务总局厦门市税务局第三稽查局的业务骨干林燕授课。');
    expect(tax.facts).toContain('国家税务总局厦门市税务局第三稽查局 PART_OF 国家税务总局厦门市税务局');
    const clinic = await readFacts('西安交通大学第一附属医院神经外科主任王茂德出席论坛。');
    expect(clinic.facts).toContain('西安交通大学第一附属医院 PART_OF 西安交通大学');
    expect(clinic.facts).not.toContain('王茂德 HOLDS_POST 西安交通大学 主任');
    const school = await readFacts('中共湖南省委党校经济学教研部主任罗先进为学员授课。');
    expect(school.facts).toContain('罗先进 HOLDS_POST 中共湖南省委党校经济学教研部 主任');
  });
});

describe('bodies whose place is left out', () => {
  it('take it from the school or office before them', async () => {
    const { facts } = await readFacts(
      '湖北工业大学举办中层干部培训班。校党委副书记彭育园作动员讲话。本次培训班为期三天。',
    );
    expect(facts).toContain('彭育园 HOLDS_POST 湖北工业大学党委 副书记');
    expect(facts).toContain('彭育园 SPEAKS_AT 中层干部培训班');
    const city = await readFacts('连云港市近日出台新规。市商务局副局长孙明作了解读。');
    expect(city.facts).toContain('孙明 HOLDS_POST 连云港市商务局 副局长');
  });

  it('are not guessed where two cities stand side by side, or none', async () => {
    const two = await readFacts('重庆市璧山区、四川省遂宁市签约共建园区。市商务局局长刘大明出席。');
    expect(two.facts).toContain('刘大明 HOLDS_POST 市商务局 局长');
    const none = await readFacts('会上，市商务局局长陈功介绍，我市将出台新办法。');
    expect(none.facts).toEqual(['陈功 HOLDS_POST 市商务局 局长']);
  });
});
