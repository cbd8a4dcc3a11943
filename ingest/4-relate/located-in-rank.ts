import { buildClaim, isUnsaid } from '../text/context.ts';
import { findSigns, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

/** A rank that a thing has among others of a place: 首家, 唯一, 重点企业. */
const rank =
  '(?:首家|首个|唯一|最大|第一|重点企业|龙头企业|核心载体|重要载体|重要窗口|重要组成部分|先遣队|排头兵|省级|市级)';
/** 某区作为某市数字经济发展的核心载体: the sign before, the sign of the place. */
const after = new RegExp(`[ⓏⒾⒸⓁ](?:作为|是|成为)[ⓁⓏ](?=[^，。；ⓅⒺⒾⓏⒸⓁ]{0,16}${rank})`, 'g');
/** 作为某经开区重点企业，某公司: the sign of the place, then the thing behind the comma. */
const before = new RegExp(`(?:作为|是)[ⓁⓏ](?:园区)?内?[^，。；ⓅⒺⒾⓏⒸⓁ]{0,4}${rank}[^，。；ⓅⒺⒾⓏⒸⓁ]{0,16}，[ⒾⓏⒸ]`, 'g');

/** What is the first, the only or a leading one of a place lies there. */
export const locatedInByRank: ClaimRule = {
  name: 'located-in-by-rank',
  words: { zh: '“作为某地首家、唯一、重点……”', en: 'named as the first, the only or a leading one of a place' },
  confidence: 0.75,
  examples: {
    yes: [
      {
        text: '作为青山高新区重点企业，云帆食品集团有限公司打造了展厅。',
        finds: ['云帆食品集团有限公司 LOCATED_IN 青山高新区'],
      },
    ],
    no: ['作为青山高新区合作伙伴，云帆食品集团有限公司到会。', '希望云帆食品集团有限公司成为青山高新区重点企业。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findSigns(outline, after)) {
        if (isUnsaid(outline, match.index)) continue;
        push(claims, outline, match.index, match.index + match[0].length - 1, this);
      }
      for (const match of findSigns(outline, before)) {
        const place = match.index + match[0].search(/[ⓁⓏ]/);
        push(claims, outline, match.index + match[0].length - 1, place, this);
      }
    }
    return claims;
  },
};

function push(claims: Claim[], outline: Outline, thing: number, place: number, rule: ClaimRule): void {
  const from: Mention | undefined = outline.mentions[thing];
  const to = outline.mentions[place];
  if (!from || !to || from.name === to.name || from.anaphor || to.anaphor) return;
  const span = { start: Math.min(thing, place), end: Math.max(thing, place) + 1 };
  claims.push(
    buildClaim('LOCATED_IN', from, to, outline, span, { properties: {}, rule: rule.name, confidence: rule.confidence }),
  );
}
