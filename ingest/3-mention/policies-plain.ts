import { bearers, carryingVerbs, physicalWorks, plainHeads } from '../lexicon/policies.ts';
import { findMatches } from '../text/matches.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.6;
/** 服务 is a noun too: 心理服务体系. */
const verbs = new RegExp(`(?:${carryingVerbs.replace('|服务|', '|')})(?:了|着|好)?$`);
const physical = new RegExp(`(?:${physicalWorks})(?:提升|改造|优化)?工程$`);
const heads = new RegExp(`(?:${plainHeads})(?![者员]|建设?(?:试点单位|示范)|${bearers})`, 'g');
/** 产业链招商、资本招商和市场化招商: ways of courting investors, in a list. */
const ways =
  '(?:产业链|资本|基金|数字化|市场化|以商|驻点|精准|云|委托|中介|场景|园区|平台|股权|链式|会展|节会|科技|乡情|飞地|以投)招商';
const courting = new RegExp(`${ways}(?:[、和及]${ways})+`, 'g');
const border = /[\n，。；：！？、“”《》（）…]/;
const stop =
  /(?:的|了|等|作为|展示|给予|提供|发放|首个|申请|争取|加大|享受|启用|以|在|为|将|把|被|对|向|从|由|并|又|也|是|有|更|让|使|各项|一系列|相关|有关|这一|该|其|我们|不断|进一步|积极|全面|深入|持续|加快|着力|大力)$/;
const empty =
  /^(?:各项?|系列|多项|诸多|众多|相关|相应|配套|校地|校企|银企|政企|双方|有关|一系列|这一|该|其|新|新的|好|更好|完善|健全|良好|长效|科学|有效|合理|先进|成熟|现代|基本|主要|重要|国家|省|市|区|县|企业|园区|工作|管理|服务|发展|运行|保障|建设|优惠|扶持|具体|详细|年度|多种|多元|多层次|全方位|最新|三年|五年|专项|总体|创新|综合|改革|本地|当地|开发区|高新区|经开区|全市|全省|全区|全县|地方|政府|部门|内部|长期|短期|与|和|及)+$/;

/** Names without quotation marks that end in 专项行动, 负责制, 扶持政策 … after a verb of carrying out. */
export const policyPlain: MentionRule = {
  name: 'policy-plain',
  words: {
    zh: '实施、推行、落实之后的行动、制度、机制、方案',
    en: 'an action, system, mechanism or plan after a verb of carrying out',
  },
  confidence,
  examples: {
    yes: [{ text: '青石开发区推行企业投诉首接负责制。', finds: ['Policy 企业投诉首接负责制'] }],
    no: ['青石开发区完善管理体系。'],
  },
  find({ text, mentions }) {
    const found = findBefore(text, heads, 'policy-plain', confidence);
    for (const match of findMatches(text, courting)) {
      let at = match.index;
      for (const part of match[0].split(/(?=[、和及])|(?<=[、和及])/)) {
        if (part.length > 2)
          found.push({
            start: at,
            end: at + part.length,
            kind: 'Policy',
            name: part,
            rule: 'policy-plain',
            confidence,
          });
        at += part.length;
      }
    }
    return leaveCovered(found, mentions);
  },
};

/** Names that end in a head and begin behind a verb of carrying out, a 的 or a 、. */
export function findBefore(text: string, pattern: RegExp, rule: string, confidence: number): Mention[] {
  const found: Mention[] = [];
  for (const match of findMatches(text, pattern)) {
    const end = match.index + match[0].length;
    let start = match.index;
    let reason = 'far';
    while (start > Math.max(0, match.index - 24)) {
      const unit = text[start - 1] ?? '';
      if (border.test(unit)) {
        reason = unit === '、' ? 'list' : 'mark';
        break;
      }
      const before = text.slice(Math.max(0, start - 6), start);
      if (verbs.test(before)) {
        reason = 'verb';
        break;
      }
      if (stop.test(before)) {
        reason = 'word';
        break;
      }
      start -= 1;
    }
    const joint = /^.*(?:以及|和|及|与)(?=.{2,}$)/.exec(text.slice(start, match.index))?.[0].length ?? 0;
    start += joint;
    const name = text.slice(start, end);
    const modifier = text.slice(start, match.index);
    if (modifier.length < 2 || reason === 'far' || reason === 'mark') continue;
    if (empty.test(modifier) || physical.test(name) || /^\d/.test(name)) continue;
    found.push({ start, end, kind: 'Policy', name, rule, confidence });
  }
  return found;
}
