import { listEndingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findMatches } from '../text/matches.ts';
import { type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const others = '[^，。；：ⓅⒾⓏⒸⓁⒺⒹ]{2,10}';
const list = `(?:${others}[、和及与])*Ⓓ(?:[、和及与]+(?:Ⓓ|${others}))*`;
/** Ⓛ在Ⓓ、Ⓓ等领域的发展占据领先地位. */
const field = new RegExp(
  `(?<who>[ⓏⒸⓁ])(?:地区|公司|集团)?(?:已|也|还|长期|目前)?在${list}(?:等)?(?:多个|重点|诸多)?(?:领域|方面|行业|赛道|板块)`,
  'g',
);
/** Ⓒ、Ⓒ等Ⓓ产业龙头. */
const leaders =
  /(?<=Ⓒ[^，。；：ⓅⒾⓏⓁⒺⒹ]{0,12})等(?:一批|众多|多家|国内|知名)*Ⓓ(?:[、和及]Ⓓ)*(?:领域|产业|行业)?(?:的)?(?:龙头|领军|骨干|头部|重点|知名|链主|上下游|整车|制造|代表性)*(?:企业|公司|龙头|厂商)/g;

/** Who is said to stand in a field of industries. */
export const developsInField: ClaimRule = {
  name: 'develops-in-field',
  words: { zh: '“某地在某产业等领域…”“某企业等某产业龙头”', en: 'who is said to stand in a field of industry' },
  confidence: 0.58,
  examples: {
    yes: [
      {
        text: '青石经济开发区在集成电路、生物医药等领域的发展占据领先地位。',
        finds: ['青石经济开发区 DEVELOPS 集成电路', '青石经济开发区 DEVELOPS 生物医药'],
      },
    ],
    no: ['青石市和青石经济开发区在集成电路、生物医药等领域合作。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    const add = (outline: Outline, from: Mention, match: RegExpExecArray): void => {
      const verb = { start: match.index, end: match.index + match[0].length };
      for (const to of outline.mentions.slice(verb.start, verb.end)) {
        if (to?.kind !== 'IndustryChain') continue;
        const { name: rule, confidence } = this;
        claims.push(buildClaim('DEVELOPS', from, to, outline, verb, { properties: {}, rule, confidence }));
      }
    };
    for (const outline of readOutlines(passage)) {
      const { signs } = outline;
      if (!signs.includes('Ⓓ')) continue;
      for (const match of findMatches(signs, field)) {
        const from = outline.mentions[match.index];
        if (!from || isUnsaid(outline, match.index)) continue;
        // 甲与乙在某领域合作: a tie, no industry of theirs
        if (/[与和同及、](?:[^，。；ⓅⒾⓏⒸⓁ]{0,6})$/.test(signs.slice(Math.max(0, match.index - 8), match.index)))
          continue;
        if (/^[^，。；]{0,16}(?:合作|交流|对接|洽谈|协作)/.test(signs.slice(match.index + match[0].length))) continue;
        add(outline, from, match);
      }
      for (const match of findMatches(signs, leaders)) {
        const named = listEndingAt(outline, match.index);
        for (const from of named?.mentions ?? []) if (from.kind === 'Company') add(outline, from, match);
      }
    }
    return claims;
  },
};
