import { buildClaim } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';

const confidence = 0.7;
const between = '[^，。；ⓏⓁⒾⓅⒸⓇ]';
/** 支持某区、某市联动开展某试点; 要求某局为企业搭建平台，探索实施某制度. */
const asked = new RegExp(
  `(?:支持|要求|推动|指导|部署|引导|督促|明确)(?:在)?(?<list>[ⓏⓁⒾ](?:[、和与及][ⓏⓁⒾ])*)(?![ⓏⓁⒾ]|的|与|和|发展|建设)${between}{0,24}?(?:，${between}{0,20})?(?:实施|推进|推行|开展|落实|建立|探索|试点|建设|打造|共建|实行|用好|完善|健全)${between}{0,12}Ⓡ`,
  'g',
);

/** An order or promise of support from above, with a named addressee: he is to carry the policy out. */
export const implementsAsAsked: ClaimRule = {
  name: 'implements-as-asked',
  words: {
    zh: '“支持某区开展…”“要求某市实施…”里将要实施政策的一方',
    en: 'who is asked or helped to carry a policy out: 支持某区开展…, 要求某市实施…',
  },
  confidence,
  examples: {
    yes: [
      {
        text: '方案提出，支持青石经济开发区开展“首席服务员”制度。',
        finds: ['青石经济开发区 IMPLEMENTS “首席服务员”制度'],
      },
    ],
    no: ['希望青石经济开发区推行链长制。', '省里支持青石经济开发区的企业落实链长制。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      if (!outline.signs.includes('Ⓡ')) continue;
      for (const match of findSigns(outline, asked)) {
        const end = match.index + match[0].length;
        const to = outline.mentions[end - 1];
        const { list = '' } = match.groups ?? {};
        const first = match.index + match[0].indexOf(list);
        for (const from of outline.mentions.slice(first, first + list.length)) {
          if (!from || !to) continue;
          claims.push(
            buildClaim(
              'IMPLEMENTS',
              from,
              to,
              outline,
              { start: match.index, end },
              { properties: { planned: true }, rule: 'implements-as-asked', confidence },
            ),
          );
        }
      }
    }
    return claims;
  },
};
