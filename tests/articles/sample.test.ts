import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Extraction, parseExtraction, type Relation } from '#schema';
import { extract } from '../../ingest/ingest.ts';

const name = 'quansheng-kaifaqu-peixunban';
const bytes = readFileSync(new URL(`../../ingest/articles/${name}.txt`, import.meta.url));
const [extraction] = (await extract(`${name}.txt`, bytes)).extractions as [Extraction];
const course = '全省开发区建设管理能力提升培训班';

function idOf(type: string, form: string): string {
  const entity = extraction.entities.find((each) => each.type === type && [each.name, ...each.aliases].includes(form));
  if (!entity) throw new Error(`the sample article has no ${type} ${form}`);
  return entity.id;
}

function namesOf(type: string): string[] {
  return extraction.entities.filter((each) => each.type === type).map((each) => each.name);
}

function facts(type: string): { from: string; to: string; properties: Relation['properties'] }[] {
  const byId = new Map(extraction.entities.map((each) => [each.id, each.name]));
  return extraction.relations
    .filter((each) => each.type === type)
    .map((each) => ({ from: byId.get(each.from) ?? '', to: byId.get(each.to) ?? '', properties: each.properties }));
}

describe('the sample article', () => {
  it('is a valid extraction with its text as it came', () => {
    expect(parseExtraction(extraction)).toEqual(extraction);
    expect(extraction.article.text).toBe(bytes.toString('utf8'));
  });

  it('has its headline as title and 王波 as by-line, not as a person', () => {
    expect(extraction.article.title).toBe('借鉴他山之石 谋取发展良策——全省开发区建设管理能力提升培训班侧记');
    expect(extraction.article.byline).toEqual(['王波']);
    expect(namesOf('Person')).not.toContain('王波');
  });

  it('names eight persons', () => {
    expect(namesOf('Person').toSorted()).toEqual(
      ['卢飞霞', '侯向军', '周开疆', '叶加中', '梁志良', '张学宁', '李文斌', '谭步峰'].toSorted(),
    );
  });

  it('gives them nine posts, two of them former', () => {
    const posts = facts('HOLDS_POST').map(({ from, properties }) => `${from} ${properties.title}`);
    expect(posts.toSorted()).toEqual(
      [
        '卢飞霞 副书记',
        '侯向军 副厅长',
        '周开疆 首席经济学家',
        '叶加中 副院长',
        '梁志良 处长',
        '张学宁 副主任',
        '李文斌 主任',
        '谭步峰 主任助理',
        '谭步峰 部长',
      ].toSorted(),
    );
    const former = facts('HOLDS_POST').filter(({ properties }) => properties.former === true);
    expect(former.map(({ from }) => from).toSorted()).toEqual(['张学宁', '梁志良']);
  });

  it('takes 省商务厅 for that of 山西, although 浙江省商务厅 stands in the text', () => {
    expect(idOf('Institution', '省商务厅')).toBe(idOf('Institution', '山西省商务厅'));
    expect(idOf('Institution', '省商务厅')).not.toBe(idOf('Institution', '浙江省商务厅'));
  });

  it('knows four zones by their long and short names', () => {
    expect(namesOf('Zone').toSorted()).toEqual(
      ['山西风陵渡经济开发区', '平湖经济技术开发区', '杭州经济技术开发区', '长兴经济技术开发区'].toSorted(),
    );
    expect(idOf('Zone', '风陵渡经开区')).toBe(idOf('Zone', '山西风陵渡经济开发区'));
  });

  it('names both initiators of 链长制 and the year', () => {
    const initiators = facts('INITIATES').filter(({ to }) => to === '链长制');
    expect(initiators.map(({ from }) => from).toSorted()).toEqual(['梁志良', '浙江省商务厅'].toSorted());
    const [office] = initiators.filter(({ from }) => from === '浙江省商务厅');
    expect(String(office?.properties.date)).toMatch(/^2019/);
  });

  it('names four lecturers of the course', () => {
    const lecturers = facts('LECTURES_AT').filter(({ to }) => to === course);
    expect(lecturers.map(({ from }) => from).toSorted()).toEqual(['周开疆', '叶加中', '梁志良', '张学宁'].toSorted());
  });

  it('names the subjects of the course', () => {
    const covered = facts('COVERS')
      .filter(({ from }) => from === course)
      .map(({ to }) => to);
    for (const subject of [
      '当前经济形势与国际时事热点分析',
      '开发区园区建设与产业运营',
      '如何创新招商引资方式',
      '体制机制改革',
      '人才建设',
      '管运分离',
      '国际合作',
      '链长制',
    ]) {
      expect(covered).toContain(subject);
    }
  });

  it('tells who of which zone took part', () => {
    const trainees = facts('ATTENDS')
      .filter(({ to }) => to === course)
      .map(({ from }) => from);
    expect(trainees).toEqual(expect.arrayContaining(['李文斌', '谭步峰']));
    const runs = facts('ADMINISTERS').map(({ to }) => to);
    expect(runs).toEqual(expect.arrayContaining(['长兴经济技术开发区', '山西风陵渡经济开发区', '杭州经济技术开发区']));
  });

  it('leaves what people say of themselves to them', () => {
    for (const trainee of ['李文斌', '谭步峰']) {
      const taken = facts('ATTENDS').filter(({ from, to }) => from === trainee && to === course);
      expect(taken.map(({ properties }) => properties.reportedBy)).toEqual([idOf('Person', trainee)]);
    }
  });

  it('tells who said what, over breaks in the text', () => {
    const said = extraction.statements.map((each) => {
      const speaker = extraction.entities.find((entity) => entity.id === each.speaker)?.name;
      return `${speaker}：${each.text.slice(0, 9)}…${each.text.slice(-6)}`;
    });
    expect(said).toEqual([
      '侯向军：一是坚持提高站位,…,珍惜机会。',
      '李文斌：此次培训的老师不仅…高质量发展。',
      '侯向军：各市商务局及开发区…核多做贡献。',
      '谭步峰：杭州经开区做为与风…建设升级版。',
    ]);
  });
});
