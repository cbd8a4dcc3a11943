import { readDivisionCodes } from '../lexicon/divisions.ts';
import { provinceSigns } from '../lexicon/world.ts';
import { findSubject, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { divisions } from '../text/tokens.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

/** Ⓛ的Ⓛ, Ⓩ内Ⓩ, Ⓛ境内美丽的Ⓛ, Ⓛ辖区内Ⓒ. */
const inner =
  /[ⓁⓏ](?:(?:园区|辖区|境)?内(?:的|[^，。；：ⓅⒺⒾⓏⒸⓁ“”]{1,4}的)?|辖区(?:内|的)|的|门口的?|[^，。；：ⓅⒺⒾⓏⒸⓁ“”]{0,3}(?:境内|辖下)的?)(?=[ⓁⓏⒸ])/g;

/** 苏州的昆山市: what is named as a place's lies there. */
export const locatedInOf: ClaimRule = {
  name: 'located-in-of',
  words: { zh: '“某地的某处”“某园区内某企业”', en: 'a site named as one of a place, or inside it' },
  confidence: 0.7,
  examples: {
    yes: [
      { text: '汛情蔓延到安吉县的云溪镇。', finds: ['云溪镇 LOCATED_IN 安吉县'] },
      {
        text: '青石高新区内的云帆光电有限公司投产。',
        finds: ['云帆光电有限公司 LOCATED_IN 青石高新区'],
      },
    ],
    no: ['青石高新区的合作伙伴云帆光电有限公司投产。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, inner)) {
        const site = outline.mentions[match.index];
        const start = match.index + match[0].length;
        const isInside = match[0].includes('内');
        const list = listStartingAt(outline, start, outline.signs.length, isInside ? /[ⓁⓏⒸ]/ : /[ⓁⓏ]/);
        if (!site || !list) continue;
        // 甲区的某知识城、增城经济技术开发区: a name that opens with a place of its own lies there
        const things = list.mentions.filter(
          ({ name }, place) => place === 0 || divisions.has(name) || !opensWithPlace(name),
        );
        claims.push(...lie(outline, things, site, { start: match.index, end: start }, this));
      }
    }
    return claims;
  },
};

/** Ⓩ包括Ⓛ、Ⓛ和Ⓛ. */
const including = /[ⓁⓏ](?:主要)?(?:包括|包含|涵盖|覆盖|下辖)(?:了)?(?=[\u4e00-\u9fff]{0,2}[ⓁⓏ])/g;

/** 某市…，现辖甲市、乙县. */
const governing = /(?:现辖|下辖|管辖)(?=[^。；ⓅⒾⓏⒸⓁ]{0,6}Ⓛ)/g;

/** 某开放枢纽包括甲区、乙区: its parts lie in it. */
export const locatedInWhole: ClaimRule = {
  name: 'located-in-whole',
  words: { zh: '“某区域包括某地、某地”', en: 'the places that a region or zone is said to hold' },
  confidence: 0.7,
  examples: {
    yes: [
      {
        text: '青石片区包括安吉县、长兴县。',
        finds: ['安吉县 LOCATED_IN 青石片区', '长兴县 LOCATED_IN 青石片区'],
      },
    ],
    no: ['考察内容包括安吉县、长兴县的经验。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    for (const outline of outlines) {
      for (const match of findSigns(outline, including)) {
        const site = outline.mentions[match.index];
        const start = match.index + match[0].length;
        if (!site) continue;
        const parts = readParts(outline, start);
        if (parts.length > 1) claims.push(...lie(outline, parts, site, { start: match.index, end: start }, this));
      }
    }
    outlines.forEach((outline, index) => {
      for (const match of findSigns(outline, governing)) {
        const start = match.index + match[0].length;
        const parts = outline.mentions.slice(start, sentenceEnd(outline, start)).filter(isDivision);
        // of 廊坊位于河北省，现辖甲县、乙县 the narrowest that holds them all
        const named = outline.mentions.slice(0, match.index).filter(isDivision);
        const holders = named.filter((each) => parts.every((part) => fits(part, each)));
        const [narrowest] = holders.sort((a, b) => codeOf(b).length - codeOf(a).length);
        const site = narrowest ?? findSubject(outlines, index, match.index)?.mentions.find(isDivision);
        if (site) claims.push(...lie(outline, parts, site, { start: match.index, end: start }, this));
      }
    });
    return claims;
  },
};

/** Ⓛ是Ⓩ的核心城市; Ⓛ是Ⓩ、Ⓩ的重要成员. */
const member =
  /[ⓁⓏ](?:也|还)?是[^，。；ⓅⒾⒸⓁⓏ]{0,6}(?<sites>[ⓁⓏ](?:[、和][ⓁⓏ])*)的(?:核心|中心|重要|主要|节点)*(?:城市|成员|组成部分|一员|板块|区域)/g;

/** 某市是某示范区的核心城市: a member of a region lies in it. */
export const locatedInAsMember: ClaimRule = {
  name: 'located-in-as-member',
  words: { zh: '“某市是某区域的核心城市、重要成员”', en: 'a member or core city of a region' },
  confidence: 0.7,
  examples: {
    yes: [{ text: '安吉县是长三角的重要成员。', finds: ['安吉县 LOCATED_IN 长三角'] }],
    no: ['安吉县是长三角的合作伙伴。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, member)) {
        if (isUnsaid(outline, match.index)) continue;
        const thing = outline.mentions[match.index];
        const sites = match.groups?.sites ?? '';
        const from = match.index + match[0].indexOf(sites, 1);
        for (let at = from; thing && at < from + sites.length; at += 1) {
          const site = outline.mentions[at];
          if (site) claims.push(...lie(outline, [thing], site, { start: match.index, end: at + 1 }, this));
        }
      }
    }
    return claims;
  },
};

function sentenceEnd({ signs }: Outline, from: number): number {
  const stop = signs.slice(from).search(/[。；]/);
  return stop < 0 ? signs.length : from + stop;
}

function codeOf({ name }: Mention): string {
  return divisions.get(name)?.code ?? '';
}

function isDivision(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'Place' && divisions.has(mention.name);
}

/** The places of an enumeration: 甲区及所在的乙区、丙区的其他区域和丁区，某省某市的戊市. */
function readParts({ signs, mentions }: Outline, start: number): Mention[] {
  const run =
    /^[\u4e00-\u9fff]{0,2}(?:[ⓁⓏ](?:的其他区域)?(?:[及和]?所在的|以及|、|，|和|与|及|的)?)+/.exec(
      signs.slice(start),
    )?.[0] ?? '';
  const found: Mention[] = [];
  for (let at = start; at < start + run.length; at += 1) {
    const mention = mentions[at];
    // 江苏苏州的昆山市: the last of a chain is the part
    const isAbove = /^(?:的?[ⓁⓏ])/.test(signs.slice(at + 1));
    if (mention?.kind === 'Place' && !isAbove) found.push(mention);
  }
  return found;
}

/** Claims for all that lies in a site; a division lies in another only where the list of divisions says so. */
export function lie(
  outline: Outline,
  things: readonly Mention[],
  site: Mention,
  words: { start: number; end: number },
  rule: Pick<ClaimRule, 'name' | 'confidence'>,
  rest: { planned?: boolean; inferred?: true } = {},
): Claim[] {
  return things
    .filter((thing) => thing.name !== site.name && !thing.anaphor && !thing.implied && fits(thing, site))
    .map((from) =>
      buildClaim('LOCATED_IN', from, site, outline, words, {
        properties: rest.planned ? { planned: true } : {},
        rule: rule.name,
        confidence: rule.confidence,
        ...(rest.inferred ? { inferred: true as const } : {}),
      }),
    );
}

/** 增城经济技术开发区, 上海世博中心. */
export function opensWithPlace(name: string): boolean {
  return [2, 3].some((length) => name.length > length && divisions.has(name.slice(0, length)));
}

const provinces = new Set(Object.values(provinceSigns));

/** Whether one place can lie in another: 宁波 of 上海的宁波 does not. */
export function fits(thing: Mention, site: Mention): boolean {
  if (site.anaphor || site.implied || (site.kind !== 'Place' && site.kind !== 'Zone')) return false;
  const inside = divisions.get(thing.name);
  const outside = divisions.get(site.name);
  if ((inside?.level === '省' && site.kind === 'Zone') || (provinces.has(thing.name) && outside)) return false;
  return !inside || !outside || codesOf(inside.name).some((code) => isBelow(code, outside.code));
}

const codes = readDivisionCodes();

/** The codes that a division may have: 江北区 is one of 宁波 and one of 重庆. */
export function codesOf(name: string): readonly string[] {
  return codes.get(name) ?? [];
}

function isBelow(code: string, above: string): boolean {
  return code.startsWith(above) && code !== above;
}
