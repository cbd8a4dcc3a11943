import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAnnotation } from '../../../scripts/evaluate/annotation.ts';
import type { Called } from './swap-persons.ts';

/** A text with the persons in it, and its listed zones. */
export interface Material {
  name: string;
  text: string;
  persons: Called[];
  /** Official names of the zones of the lists that it calls by their place and kind. */
  zones: string[];
}

const annotated = fileURLToPath(new URL('../../articles/', import.meta.url));
const samples = fileURLToPath(new URL('../../../ingest/articles/', import.meta.url));

/** The annotated articles of the project, the sample among them. */
function readArticles(): Material[] {
  const files = new Set(readdirSync(annotated));
  return [...files]
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const name = file.slice(0, -5);
      const text = readFileSync(`${files.has(`${name}.txt`) ? annotated : samples}${name}.txt`, 'utf8');
      const { annotation } = parseAnnotation(readFileSync(annotated + file, 'utf8'));
      const persons = annotation.entities
        .filter(({ type }) => type === 'Person')
        .map((person) => ({ name: person.name, forms: person.aliases.filter((form) => text.includes(form)) }));
      return { name, text, persons, zones: [] };
    });
}

const person = (name: string, ...forms: string[]): Called => ({ name, forms });

/** Short texts that hold what the transformations change most: names beside verbs, short forms, listed zones, marks. */
const short: Material[] = [
  {
    name: 'short forms of persons',
    zones: ['太原经济技术开发区'],
    text: `太原经开区开展招商引资专题培训

8月8日，太原经济技术开发区管委会举办招商引资专题培训班。太原市商务局局长陈国栋出席开班仪式并讲话，培训由太原经开区管委会副主任刘雅琴主持。

浙江大学经济学院教授周远航以《产业链招商实务》为题为学员授课。周教授表示：“招商引资要懂产业，更要懂企业。”

陈局长强调，太原经开区要把学到的本领用到项目上去。`,
    persons: [person('陈国栋', '陈局长'), person('刘雅琴'), person('周远航', '周教授')],
  },
  {
    name: 'names before particles',
    zones: ['宁波经济技术开发区'],
    text: `宁波经开区代表团赴苏州工业园区考察

5月12日至14日，宁波经济技术开发区党工委书记韩立群率代表团赴苏州工业园区考察学习。苏州市副市长沈慧与韩立群就产业合作进行了交流，苏州工业园区管委会主任方志远向客人介绍了园区的发展情况。

韩立群说：“苏州工业园区的经验，值得我们好好学。”宁波市投资促进局局长任海燕、宁波经开区招商局局长罗敏和副局长邱建业参加考察。`,
    persons: [person('韩立群'), person('沈慧'), person('方志远'), person('任海燕'), person('罗敏'), person('邱建业')],
  },
  {
    name: 'names with a point and of four characters',
    zones: ['昆明高新技术产业开发区'],
    text: `昆明高新区与企业家座谈

2022年3月9日，昆明高新技术产业开发区召开企业座谈会。云南省工业和信息化厅副厅长买买提·艾山、昆明市委副书记欧阳雪松出席会议，昆明高新区管委会主任司马长青主持会议。

买买提·艾山指出，要支持企业（特别是中小企业）用好政策；要多听意见、多解难题。滇南制药有限公司董事长唐家骏，云岭电子集团总经理热依汗·托合提分别发言。

会上，昆明高新区管委会发布了《昆明高新区促进生物医药产业发展办法》。`,
    persons: [person('买买提·艾山'), person('欧阳雪松'), person('司马长青'), person('唐家骏'), person('热依汗·托合提')],
  },
  {
    name: 'marks, numbers and quotations',
    zones: ['漯河经济技术开发区'],
    text: `漯河经开区签下3个项目

10月16日至20日，漯河经济技术开发区在郑州举办“食品产业招商周”活动，共签约项目3个，总投资12.6亿元，预计2025年投产。

“从洽谈到签约，我们只用了18天。”漯河经开区管委会副主任贾文博告诉记者，“下一步要当好‘店小二’，让企业放心。”

中原味道食品有限公司总经理齐小曼介绍，公司将投资5亿元在漯河经开区建设预制菜生产基地；项目全部建成后，年产值可达8亿元。`,
    persons: [person('贾文博'), person('齐小曼')],
  },
];

export const materials: readonly Material[] = [...readArticles(), ...short];
