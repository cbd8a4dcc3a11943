import { findSubject, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { findMatches } from '../text/matches.ts';
import { readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule } from '../types.ts';
import { isPlanned } from './verb-object.ts';

const confidence = 0.7;
/** Ⓒ落户Ⓩ; Ⓒ在Ⓩ投资建设; 入驻Ⓩ. */
const settling =
  /(?:落户|入驻|进驻|投资|落地|布局|选址|签约落户)(?:于|在|到|了)?(?=[ⓏⓁ])|(?:在|于)(?=[ⓏⓁ]{1,3}[^，。；ⓅⒾⓒ]{0,10}?(?:投资|落户|落地|设立|建设|建厂|投产|注册))|(?:持续)?(?:扩大)?在(?=[ⓏⓁ]投资)/g;
const amount = /(?:投资|总投资|投资额)[^，。；\d]{0,8}(?<sum>\d[\d.]*(?:万|亿)*(?:余|多)?(?:元|美元|欧元|人民币))/;

/** Companies that settle or invest in a zone or place. */
export const investsByVerb: ClaimRule = {
  name: 'invests-by-verb',
  words: { zh: '入驻、落户、投资建设', en: 'companies that settle or invest: 入驻, 落户, 投资建设' },
  confidence,
  examples: {
    yes: [{ text: '松岭光电有限公司落户青石经济开发区。', finds: ['松岭光电有限公司 INVESTS_IN 青石经济开发区'] }],
    no: ['欢迎松岭光电有限公司落户青石经济开发区。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of findMatches(outline.signs, settling)) {
        if (isUnsaid(outline, match.index)) continue;
        const start = match.index + match[0].length;
        const to = listStartingAt(outline, start, outline.signs.length, /[ⓏⓁ]/)?.mentions[0];
        const subject = findSubject(outlines, index, match.index);
        if (!to || !subject) continue;
        const sum = amount.exec(outline.signs)?.groups?.sum;
        const properties = { ...(sum && { amount: sum }), ...(isPlanned(outline, match.index) && { planned: true }) };
        for (const from of subject.mentions) {
          if (from.kind !== 'Company') continue;
          claims.push(
            buildClaim(
              'INVESTS_IN',
              from,
              to,
              outline,
              { start: match.index, end: start },
              { properties, rule: 'invests-by-verb', confidence },
            ),
          );
        }
      }
    });
    return claims;
  },
};
