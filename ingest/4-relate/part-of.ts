import { once } from '../text/once.ts';
import type { Claim, ClaimRule, MarkedPassage, Mention } from '../types.ts';

/** Bodies that govern the zone in their name instead of being a part of it. */
export const governing =
  /^(?:(?:建设|运营)?管委会?|管理委员会|党工委|工委|政府|人民政府|党工委、管委会|开发建设办公室|管理局|管委会办公室|执委会|执行委员会|工作办公室|工作办)$/;

/** Another body or zone with whose name a body's name begins, and the rest of its name. */
export interface Whole {
  part: Mention;
  whole: Mention;
  rest: string;
}

/** Finds for every body the longest named body, zone or company that its name begins with. */
export const findWholes = once(readWholes);

function readWholes(passage: MarkedPassage): readonly Whole[] {
  const named = new Map<string, Mention>();
  const wholes = passage.mentions.filter(isBody);
  for (const mention of wholes)
    for (const form of formsOf(passage.text, mention)) if (!named.has(form)) named.set(form, mention);
  const seen = new Set<string>();
  const found: Whole[] = [];
  for (const part of wholes) {
    if (seen.has(`${part.kind} ${part.name}`)) continue;
    seen.add(`${part.kind} ${part.name}`);
    for (let length = part.name.length - 1; length >= 2; length -= 1) {
      const whole = named.get(part.name.slice(0, length));
      if (!whole || whole.name === part.name) continue;
      // 雄安新区容东片区 is a part of 雄安新区; 杭州高新区 is none of 杭州
      if (
        part.kind === 'Zone' &&
        (whole.kind !== 'Zone' ||
          !/(?:片区|启动区|[东南西北中]区|园|基地|[一二三四五]期)$/.test(part.name.slice(length)))
      )
        continue;
      found.push({ part, whole, rest: part.name.slice(length) });
      break;
    }
  }
  return found;
}

function isBody(mention: Mention): boolean {
  return (mention.kind === 'Institution' || mention.kind === 'Company' || mention.kind === 'Zone') && !mention.anaphor;
}

function formsOf(text: string, mention: Mention): string[] {
  // 某县, where it stands for its government: 某县中学 is no part of that
  if (mention.implied || mention.rule === 'government-acting') return [mention.name];
  return [mention.name, text.slice(mention.start, mention.end), ...(mention.aliases ?? [])];
}

const namesake = /^.{0,4}(?:大学|学院|学校|中学|小学|医院|基金会|大厦|广场)$/;
const sameCompany = /^(?:集团|控股|股份|有限|责任|公司|总公司)+$/;

/** A body whose name begins with another body's name is a part of it. */
export const partOfByName: ClaimRule = {
  name: 'part-of-by-name',
  words: { zh: '名称以上级机构或开发区名开头', en: 'its name begins with the name of the body or zone above it' },
  confidence: 0.87,
  examples: {
    yes: [{ text: '青山大学化学学院党委副书记赵琳琳出席。', finds: ['青山大学化学学院 PART_OF 青山大学'] }],
    no: ['青山大学与白河大学签约。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const { part, whole, rest } of findWholes(passage)) {
      if (whole.kind === 'Zone' && governing.test(rest)) continue;
      // 大唐集团有限公司 and 大唐 are one
      if (part.kind === 'Company' && sameCompany.test(rest)) continue;
      // 京东方 is no part of 京东
      if (part.kind === 'Company' && whole.kind === 'Company' && /^[^云]$/.test(rest)) continue;
      // 各地协会的联盟 is no part of any of them
      if (/^(?:合作)?联盟$/.test(rest)) continue;
      // 福耀科技大学 is named after 福耀, and no part of it
      if (whole.kind === 'Company' && namesake.test(rest)) continue;
      claims.push({
        type: 'PART_OF',
        from: part,
        to: whole,
        properties: {},
        start: part.start,
        end: part.end,
        rule: this.name,
        confidence: this.confidence,
      });
    }
    return claims;
  },
};
