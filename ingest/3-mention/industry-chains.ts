import { clearIndustries, emptyIndustries, listedIndustries } from '../lexicon/industries.ts';
import { splitItems } from '../text/items.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule, Span } from '../types.ts';

const confidence = 0.75;
const chainEnd = '(?:全?产业链条?|产业集群|产业|行业)';
const clear = new RegExp(`(?:${clearIndustries})(?:${chainEnd})?(?![园城带镇])`, 'g');
const listed = new RegExp(`^(?:${listedIndustries}|${clearIndustries})(?:${chainEnd}|业)?$`);
const weak = new RegExp(`(?:${listedIndustries})${chainEnd}(?![园城带镇])`, 'g');
const chain = /(?:产业链条?|产业集群|产业|行业)(?![园城带镇化转基结布政工升链集规发供投引导招项融生平创])/g;
/** 等产业, 三大先导产业, 等多个技术领域: the end of a list of industries. */
const listEnd =
  /”?(?<more>等|三大|四大|五大|六大|两大|为主导?的?|为代表的?)?(?:多个|几大)?(?:新兴|前沿|重点|主导|技术|支柱|特色|优势|硬科技|相关|高新技术|先导|战略性新兴|[三四五六两]大)*(?<kind>产业链|产业集群|产业|领域|行业|新业态|板块|版块|赛道|为一体)/g;

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
  find({ text, mentions }) {
    const found: Mention[] = [];
    const add = (start: number, end: number, sure: number): void => {
      const form = text.slice(start, end);
      found.push({ start, end, kind: 'IndustryChain', name: form, rule: 'industry-by-name', confidence: sure });
    };
    const bodyEnds = new Set(mentions.filter(({ kind }) => bodies.has(kind)).map(({ end }) => end));
    for (const match of text.matchAll(clear)) add(match.index, match.index + match[0].length, confidence);
    for (const match of text.matchAll(weak)) add(match.index, match.index + match[0].length, 0.7);
    for (const match of text.matchAll(listEnd)) {
      for (const { start, end } of readList(text, match)) add(start, end, 0.65);
    }
    for (const match of text.matchAll(chain)) {
      const start = growChain(text, match.index, bodyEnds);
      const modifier = text.slice(start, match.index);
      const isAim = /(?:旨在|致力于)(?:推动|促进|提升)$/.test(text.slice(Math.max(0, start - 6), start));
      if (modifier.length < 2 || (emptyIndustries.test(modifier) && !isAim)) continue;
      add(start, match.index + match[0].length, 0.6);
    }
    return leaveCovered(uniteIndustries(text, dropTwins(found)), mentions);
  },
};

const bodies = new Set(['Place', 'Zone', 'Institution', 'Company', 'Person']);
const border = /[\n，。；：！？、“”《》（）…]|[的了在为将把被对向从由是有等着与和及以该其这做里于]/;
const verb =
  /(?:发展|打造|培育|壮大|构建|形成|建设|引导|承接|做强|做大|做优|延伸|拓展|招引|聚焦|围绕|带动|助力|赋能|支持|加快|完善|强化|提升|投资|引进|布局|推动|推进|促进|振兴|现代|涉及|依托|成为|作为|参观|考察|瞄准|深耕|全国|全省|全市|我国|中国|本地|当地|吸引|保障|开拓|抢占|结合|发挥|增强|交流|做好|共促|共建|拉长|赋予|主营|引领|提振|面向|一批|一流|世界级|国内外|优质|两地|我市|我省|我区|区内|市内|省内|国内|符合|组织|若干|聚集|集聚|领跑|攻坚|上下游|特色|龙头|[大条个])$/;

/** Where the name before 产业 begins; at the head itself where no border is near. */
function growChain(text: string, head: number, bodyEnds: ReadonlySet<number>): number {
  for (let start = head; start > Math.max(0, head - 9); start -= 1) {
    const isBorder = border.test(text[start - 1] ?? '') || bodyEnds.has(start);
    if (isBorder || verb.test(text.slice(Math.max(0, start - 3), start))) return start;
  }
  return head;
}

const verbInside =
  /^.*(?:聚焦|关注|发展|布局|打造|推进|培育|壮大|做强|做优|围绕|主导产业为|产业为|涉及|涵盖|包括|带动|开拓|承接|引进|瞄准|深耕|建设|推动|构建|形成|成为|立足|依托|园区|主营|结合|加快|集|在|以|将|对|向|为|是|于|了|的|与|重点|大力|积极|主要|先后|其中|特别是|组织|按照)(?=.{2})/;
const unlike = /[“”《》在的了为]|我们|企业|项目|人才|地区|[员人者家会局委]$|^(?:更|进行|随着|功能)/;

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
  const items = [{ start: first.start + lead, end: first.end }, ...rest];
  const forms = items.map((item) => text.slice(item.start, item.end));
  const known = forms.filter((form) => listed.test(form)).length;
  const isSure = match.groups?.more !== undefined && match.groups.kind !== '领域' && items.length > 2;
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
