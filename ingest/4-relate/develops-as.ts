import { listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { isPlanned } from './verb-object.ts';

const rank =
  '(?:头部企业|龙头|领军|领先|骨干|排头兵|核心载体|重要载体|先行者|高地|集聚地|集聚区|发展区|示范区|亮点|重镇|基地|名片)';
/** Ⓒ作为Ⓓ的头部企业, Ⓩ是Ⓛ的Ⓓ高地. */
const after = new RegExp(
  `[ⓏⒸⓁ](?:[^，。；：ⓅⒾⓏⒸⓁⒹ]{0,6})(?<!不)(?:作为|是|成为|入选|获评)[^，。；ⓅⒾⒹ]{0,14}Ⓓ(?:[、和及]Ⓓ)*[^，。；ⓅⒾⓏⒸⓁⒹ]{0,8}${rank}`,
  'g',
);
/** 作为国内Ⓓ的头部企业，Ⓒ. */
const before = new RegExp(`作为[^，。；ⓅⒾⓏⒸⓁⒹ]{0,10}Ⓓ[^，。；ⓅⒾⓏⒸⓁⒹ]{0,8}${rank}[^，。；ⓅⒾⓏⒸⓁⒹ]{0,6}，[ⓏⒸ]`, 'g');
/** Ⓓ是Ⓛ四大支柱产业之一. */
const pillar = /Ⓓ(?:(?:已|正)?(?:是|成为|发展成为))[ⓁⓏ][^，。；ⓅⒾⓏⒸⓁⒹ]{0,12}(?:支柱|主导|优势|特色|龙头|先导)/g;

/** Whoever is a leader of an industry develops it. */
export const developsAsLeader: ClaimRule = {
  name: 'develops-as-leader',
  words: {
    zh: '“某产业的龙头企业、高地、核心载体”“某产业是某地的支柱产业”',
    en: 'a leader, hub or carrier of an industry; an industry that is the pillar of a place',
  },
  confidence: 0.6,
  examples: {
    yes: [
      {
        text: '作为国内新能源汽车产业的头部企业，云帆科技集团到会。',
        finds: ['云帆科技集团 DEVELOPS 新能源汽车产业'],
      },
      { text: '新能源汽车产业是南昌市四大支柱产业之一。', finds: ['南昌市 DEVELOPS 新能源汽车产业'] },
    ],
    no: ['作为新能源汽车产业的观察者，记者来到南昌市。', '云帆科技集团不是新能源汽车产业的龙头企业。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, after)) {
        // 把某地打造成为某产业高地 is an aim
        if (isUnsaid(outline, match.index) || /[把将]$/.test(outline.signs.slice(0, match.index))) continue;
        const from = outline.mentions[match.index];
        push(claims, outline, from, chainsIn(outline, match), match, this);
      }
      for (const match of findSigns(outline, before)) {
        const from = outline.mentions[match.index + match[0].length - 1];
        push(claims, outline, from, chainsIn(outline, match), match, this);
      }
      for (const match of findSigns(outline, pillar)) {
        const from = outline.mentions[match.index + match[0].search(/[ⓁⓏ]/)];
        push(claims, outline, from, chainsIn(outline, match).slice(0, 1), match, this);
      }
    }
    return claims;
  },
};

/** 将把黄埔区打造成为Ⓓ高地，大力发展Ⓓ、Ⓓ. */
const made = /[把将](?=[ⓁⓏ]+(?:打造|建设|建)成)/g;

/** What a place is to be made into it develops. */
export const developsAsAim: ClaimRule = {
  name: 'develops-as-aim',
  words: { zh: '“把某地打造成某产业高地，大力发展某产业”', en: 'a place that is to be made a hub of an industry' },
  confidence: 0.6,
  examples: {
    yes: [
      {
        text: '青石市将把南昌县打造成为创新高地，大力发展电子商务、智能装备等产业。',
        finds: ['南昌县 DEVELOPS 电子商务', '南昌县 DEVELOPS 智能装备'],
      },
    ],
    no: ['青石市把南昌县打造成为宜居城市。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, made)) {
        if (isUnsaid(outline, match.index)) continue;
        const site = listStartingAt(outline, match.index + 1, outline.signs.length, /[ⓁⓏ]/);
        const from = site?.mentions[0];
        const planned =
          isPlanned(outline, match.index + 1) ||
          outline.signs[match.index] === '将' ||
          /致力|努力/.test(outline.signs.slice(Math.max(0, match.index - 6), match.index));
        const end = outline.signs.slice(match.index).search(/[。；]|[，][^，。；]{0,10}[ⓅⒾⓏⓁ]/);
        const stop = end < 0 ? outline.signs.length : match.index + end;
        const chains = outline.mentions.slice(match.index, stop).filter((mention) => mention?.kind === 'IndustryChain');
        if (!from) continue;
        const words = { start: match.index, end: match.index + 1 };
        for (const to of chains) {
          if (!to) continue;
          const properties = planned ? { planned: true } : {};
          const { name: rule, confidence } = this;
          claims.push(buildClaim('DEVELOPS', from, to, outline, words, { properties, rule, confidence }));
        }
      }
    }
    return claims;
  },
};

function chainsIn(outline: Outline, match: RegExpExecArray): Mention[] {
  return outline.mentions
    .slice(match.index, match.index + match[0].length)
    .filter((mention): mention is Mention => mention?.kind === 'IndustryChain');
}

function push(
  claims: Claim[],
  outline: Outline,
  from: Mention | undefined,
  chains: readonly Mention[],
  match: RegExpExecArray,
  { name: rule, confidence }: ClaimRule,
): void {
  if (!from || from.name === '中国') return;
  const words = { start: match.index, end: match.index + match[0].length };
  for (const to of chains)
    claims.push(buildClaim('DEVELOPS', from, to, outline, words, { properties: {}, rule, confidence }));
}
