import { clearIndustries, emptyIndustries, listedIndustries } from '../lexicon/industries.ts';
import { splitItems } from '../text/items.ts';
import { findMatches } from '../text/matches.ts';
import { findFirst, findWithin } from '../text/spans.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention, MentionRule, Span } from '../types.ts';
import { readNames } from './names.ts';

const confidence = 0.75;
const chainEnd = '(?:全?产业链条?|产业集群|集群|产业|行业)';
/** What an industry's name may go on with: 半导体设备零部件, 集成电路芯片设计. */
const parts = '(?:(?:核心|关键|专用)?(?:零部件|设备|装备|材料|芯片设计|器件)){0,2}';
const clear = new RegExp(
  `(?:${clearIndustries})${parts}(?:${chainEnd})?(?![园城带镇赛区]|示范区|集聚区|单项冠军|司机|法[》第》]|开发区|综合试验区|化(?![工学])|时代|芯片|体系)`,
  'g',
);
const listed = new RegExp(`^(?:${listedIndustries}|${clearIndustries})(?:${chainEnd}|业)?$`);
const weak = new RegExp(`(?:${listedIndustries})${chainEnd}(?![园城带镇赛])`, 'g');
/** 大数据 of 大数据、区块链、物联网: what stands beside an industry in a list. */
const besideAfter = new RegExp(`^、(?:${listedIndustries}|${clearIndustries})(?=[、，。；等和及])`);
const besideBefore = new RegExp(`(?:${listedIndustries}|${clearIndustries})、$`);
/** 新能源及 of 新能源及新型储能产业: two that are named as one, not the end of a list. */
const twin = new RegExp(
  `(?<=[^、，]{0,3}(?:[，。；：的了]|培育|发展|推动|推进|打造|成为|涵盖|聚焦|包括|围绕|^))(?<twin>(?:${listedIndustries}|${clearIndustries})[及和与])$`,
);
/** 光伏产业园, 种业基地: the industry that a park is named by. */
const inPark = new RegExp(
  `(?!科技|文化|教育|体育|农业|软件)(?<industry>${listedIndustries}|${clearIndustries})(?:产业|业)?(?=(?:化|工业|示范|制造|生产|研发)*(?:园区?|基地)$)(?<!物流|电子)`,
);
/** 锂电装备 of 汝南县锂电装备产业园: what is made there, up to the name of the place or company. */
const ofPark =
  /(?<industry>[^，。（）“”·的市县区省州镇乡村]{0,6}(?:材料|装备|器材|食品|设备|制造|能源|电池|化工|医药|信息|物流|储能|光伏|氢能|纺织|服装|机械|电子|家居|陶瓷|仪器|饮料|建材|石化|种业|芯片))(?=”?产业(?:园区?|基地)$)/;
const chain = /(?:产业链条?|产业集群|产业|行业)(?![园城带镇开化转基结布政工升链集规发供投引导招项融生平创赛领协])/g;
/** 等产业, 三大先导产业, 等多个技术领域: the end of a list of industries. */
const listEnd =
  /”?(?<more>等|三大|四大|五大|六大|两大|为主导?的?|为代表的?)?(?:多个|几大)?(?:新兴|前沿|重点|主导|技术|支柱|特色|优势|硬科技|相关|高新技术|先导|战略性新兴|[三四五六两]大)*(?<kind>产业链|产业集群|产业|领域|行业(?!代表|协会|专家|人士|精英)|新业态|板块|版块|赛道|为一体)/g;

/** Industries, chains and clusters: by their own name, before 产业, and in lists of industries. */
export const industryByName: MentionRule = {
  name: 'industry-by-name',
  words: {
    zh: '产业、产业链、产业集群的名称和产业清单',
    en: 'names of industries, chains and clusters, alone and in lists',
  },
  confidence,
  examples: {
    yes: [
      { text: '青石开发区聚焦新能源、新材料等产业。', finds: ['IndustryChain 新能源', 'IndustryChain 新材料'] },
      { text: '青石开发区节能环保装备产业链规模扩大。', finds: ['IndustryChain 节能环保装备产业链'] },
    ],
    no: ['青石开发区产业发展迅速，主导产业持续壮大。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const { tokens } = readNames(passage);
    const found: Mention[] = [];
    const heads = new Map(mentions.filter(({ kind }) => bodies.has(kind)).map((body) => [body.start, body.end]));
    const add = (from: number, end: number, sure: number): void => {
      // 安徽省新能源汽车: the place is no part of it
      const head = heads.get(from);
      const own = head !== undefined && head <= end - 2 ? head : from;
      const start = own - (twin.exec(text.slice(Math.max(0, own - 14), own))?.groups?.twin?.length ?? 0);
      const form = text.slice(start, end);
      found.push({ start, end, kind: 'IndustryChain', name: form, rule: 'industry-by-name', confidence: sure });
    };
    const bodyEnds = new Set(mentions.filter(({ kind }) => bodies.has(kind)).map(({ end }) => end));
    for (const match of findMatches(text, clear)) {
      if (match[0].startsWith('制造业') && text[match.index - 1] === '再') continue;
      add(match.index, match.index + match[0].length, confidence);
    }
    for (const { kind, start, end } of mentions) {
      if (kind !== 'Zone') continue;
      const name = text.slice(start, end);
      const made = ofPark.exec(name)?.groups?.industry;
      if (made !== undefined) {
        const from = Math.max(start + name.lastIndexOf(made), innerEnd(mentions, start, end));
        const to = start + name.lastIndexOf(made) + made.length;
        if (to - from >= 2) {
          found.push(named(from, to, text.slice(from, to), [`${text.slice(from, to)}产业`]));
          continue;
        }
      }
      const park = inPark.exec(name);
      if (!park || (park[0] === park.groups?.industry && !name.endsWith('基地'))) continue;
      add(start + park.index, start + park.index + park[0].length, 0.65);
    }
    for (const match of findMatches(text, weak)) add(match.index, match.index + match[0].length, 0.7);
    for (const match of findMatches(text, listEnd)) {
      for (const { start, end } of readList(text, match)) add(start, end, 0.65);
    }
    for (const match of findMatches(text, chain)) {
      const start = growChain(text, tokens, match.index, bodyEnds);
      const modifier = text.slice(start, match.index);
      const isAim = /(?:旨在|致力于)(?:推动|促进|提升)$/.test(text.slice(Math.max(0, start - 6), start));
      if (modifier.length < 2 || /^\d/.test(modifier) || (emptyIndustries.test(modifier) && !isAim)) continue;
      add(start, match.index + match[0].length, 0.6);
    }
    for (const { start, end } of [...found]) addBeside(text, start, end, add);
    return leaveCovered(uniteIndustries(text, dropTwins(found)), mentions);
  },
};

function named(start: number, end: number, name: string, aliases: string[]): Mention {
  return { start, end, kind: 'IndustryChain', name, aliases, rule: 'industry-by-name', confidence: 0.65 };
}

/** Where the name of a place or company with which a park's name begins ends. */
function innerEnd(mentions: readonly Mention[], start: number, end: number): number {
  return Math.max(
    start,
    ...findWithin(mentions, { start, end })
      .filter((inner) => bodies.has(inner.kind) && inner.end < end)
      .map((inner) => inner.end),
  );
}

const bodies = new Set(['Place', 'Zone', 'Institution', 'Company', 'Person']);
const border = /[\n，。；：！？、“”《》（）…]|[的了在为将把被对向从由是有等着与和及以该其这做里于]/;
const verb =
  /(?:关停|压减|淘汰|退出|去化|严控|限制|落后|发展|打造|培育|壮大|构建|形成|建设|引导|承接|做强|做大|做优|延伸|拓展|招引|聚焦|围绕|带动|助力|赋能|支持|加快|完善|强化|提升|投资|引进|布局|推动|推进|促进|振兴|现代|涉及|依托|成为|作为|参观|考察|瞄准|深耕|全国|全省|全市|我国|中国|本地|当地|吸引|保障|开拓|抢占|结合|发挥|增强|交流|做好|共促|共建|拉长|赋予|主营|引领|提振|面向|一批|一流|世界级|国内外|优质|两地|我市|我省|我区|区内|市内|省内|国内|符合|组织|若干|突破|加强|承担|催生|捕捉|升级|抓|省内外|国内外|新时代|聚集|集聚|领跑|攻坚|上下游|特色|龙头|[大条个批])$/;

/** The listed industries on both sides of an industry in a list. */
function addBeside(
  text: string,
  start: number,
  end: number,
  add: (start: number, end: number, sure: number) => void,
): void {
  for (let at = end; ; ) {
    const next = besideAfter.exec(text.slice(at, at + 14))?.[0];
    if (!next) break;
    add(at + 1, at + next.length, 0.65);
    at += next.length;
  }
  for (let at = start; ; ) {
    const before = besideBefore.exec(text.slice(Math.max(0, at - 14), at))?.[0];
    const isWhole = before && /[、，。；：\n“及和与在成展括为以焦]/.test(text[at - before.length - 1] ?? '\n');
    if (!before || !isWhole) break;
    at -= before.length;
    add(at, at + before.length - 1, 0.65);
  }
}

/** Where the name before 产业 begins; at the head itself where no border is near. */
function growChain(text: string, tokens: readonly Token[], head: number, bodyEnds: ReadonlySet<number>): number {
  for (let at = findFirst(tokens, head) - 1, start = head; at >= 0; at -= 1) {
    const token = tokens[at];
    if (!token || token.start < head - 11) return start < head && head - start <= 11 ? start : head;
    const isEnd = token.role === 'stop' || token.role === 'mark' || token.role === 'title' || token.role === 'place';
    if (isEnd || token.role === 'brand' || border.test(token.text) || bodyEnds.has(start)) return start;
    if (verb.test(text.slice(Math.max(0, start - 3), start))) return start;
    start = token.start;
  }
  return head;
}

const verbInside =
  /^.*(?:承担|吸引|导入|涉足|聚焦|关注|发展|布局|打造|推进|培育|壮大|做强|做优|围绕|主导产业为|产业为|涉及|涵盖|包括|带动|开拓|承接|引进|瞄准|深耕|建设|推动|构建|形成|成为|立足|依托|园区|主营|结合|加快|集|在|以|将|对|向|为|是|于|了|的|与|重点|大力|积极|主要|先后|其中|特别是|组织|按照|我国|全国)(?=.{2})/;
const unlike = /[“”《》在的了为\d]|我们|企业|项目|人才|地区|司机|骑手|[员人者家会局委]$|^(?:更|进行|随着|功能)/;

/** Aspects of work, and no industries: 设计、品牌、人才、运营四大板块. */
const aspects = /^(?:品牌|人才|产业|运营|投资|服务|管理|资本|资金|政策|平台|项目)$/;

/** The items of a list that ends in 等产业; without a known industry among them three are asked for, and 等. */
function readList(text: string, match: RegExpExecArray): Span[] {
  const end = match.index;
  let from = end;
  while (from > Math.max(0, end - 80) && !/[，。；：！？\n]/.test(text[from - 1] ?? '')) from -= 1;
  const opening = text.lastIndexOf('“', end);
  if (match[0].startsWith('”') && opening >= from) from = opening + 1;
  const [first, ...rest] = splitItems(text, from, end);
  if (!first) return [];
  const lead = verbInside.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  const items = [{ start: first.start + lead, end: first.end }, ...rest].map(({ start, end: last }) => {
    // 能源电子等新兴产业 of 数字经济、能源电子等新兴产业领域
    const etc = text.slice(start, last).indexOf('等');
    return { start, end: etc > 1 ? start + etc : last };
  });
  const forms = items.map((item) => text.slice(item.start, item.end));
  const known = forms.filter((form) => listed.test(form)).length;
  const isSure =
    match.groups?.more !== undefined &&
    match.groups.kind !== '领域' &&
    !forms.some((form) => aspects.test(form)) &&
    items.length > 2;
  if (items.length < 2 || (known === 0 && !isSure)) return [];
  const all = isSure || known * 2 >= items.length;
  return items.filter((_, index) => {
    const form = forms[index] ?? '';
    if (!all && !listed.test(form)) return false;
    return form.length >= 2 && form.length <= 12 && !emptyIndustries.test(form) && !unlike.test(form);
  });
}

function dropTwins(found: Mention[]): Mention[] {
  const seen = new Set<string>();
  return found.filter(({ start, end }) => {
    const key = `${start}-${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** 新能源 and 新能源产业 in one article are one industry. */
function uniteIndustries(text: string, found: Mention[]): Mention[] {
  const bare = (name: string): string => name.replace(/(?:全?产业链条?|产业集群|产业|行业)$/, '');
  const first = new Map<string, string>();
  // 数字经济、数字经济产业集群: listed side by side they are two
  const longest = new Map<number, string>();
  for (const { start, name } of found) if (name.length > (longest.get(start) ?? '').length) longest.set(start, name);
  const apart = new Set(
    found.flatMap(({ start, name, end }) => {
      const next = text[end] === '、' && longest.get(start) === name ? longest.get(end + 1) : undefined;
      return next !== undefined && next !== name && bare(next) === bare(name) ? [bare(name)] : [];
    }),
  );
  for (const { name } of found) {
    const key = bare(name);
    if (apart.has(key)) continue;
    const known = first.get(key);
    if (known === undefined || (known === key && name !== key)) first.set(key, name);
  }
  return found.map((mention) => ({ ...mention, name: first.get(bare(mention.name)) ?? mention.name }));
}
