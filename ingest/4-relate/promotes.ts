import { buildClaim } from '../text/context.ts';
import { findMatches } from '../text/matches.ts';
import { readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';

const confidence = 0.75;
/** “链长制”是…，旨在推动某产业链高质量发展. */
const aim =
  /Ⓡ[^。；ⓇⓅ]{0,40}?(?:旨在|目的是|致力于|有利于|助力|用于|专项)[^。；ⓇⓅ]{0,16}?(?:推动|促进|助推|引导|支持|培育|壮大|发展|提升|服务)[^，。；ⓇⓅ]{0,10}?Ⓓ/g;

/** What a policy is meant to further. */
export const promotesByAim: ClaimRule = {
  name: 'promotes-by-aim',
  words: { zh: '政策旨在推动的产业', en: 'the industry that a policy is meant to further' },
  confidence,
  examples: {
    yes: [{ text: '“链长制”旨在推动节能环保产业链高质量发展。', finds: ['链长制 PROMOTES 节能环保产业链'] }],
    no: ['青石市推行“链长制”，节能环保产业链完整。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of findMatches(outline.signs, aim)) {
        const end = match.index + match[0].length;
        const from = outline.mentions[match.index];
        const to = outline.mentions[end - 1];
        if (from && to)
          claims.push(
            buildClaim(
              'PROMOTES',
              from,
              to,
              outline,
              { start: match.index, end },
              { properties: {}, rule: 'promotes-by-aim', confidence },
            ),
          );
      }
    }
    return claims;
  },
};
