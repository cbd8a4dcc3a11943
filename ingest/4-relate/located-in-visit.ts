import { listStartingAt } from '../text/actors.ts';
import { isUnsaid } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import { divisions } from '../text/tokens.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { lie } from './located-in-of.ts';

/** 赴Ⓛ调研, 前往Ⓛ开展Ⓔ. */
const visit =
  /(?:赴|来到?|前往|深入|走进|到)(?<site>[ⓁⓏ]+)[^。；ⓅⓁⓏ]{0,16}?(?:调研|考察|走访|慰问|视察|参观|开展|指导)/;
/** 实地走访Ⓛ, 先后考察了Ⓛ. */
const stop = /(?:走访|考察|察看|查看|参观|来到|前往|到访|深入|走进|瞻仰)(?:了|并)?(?=[ⓁⓏ])/g;

/** Who visits a town and looks at places on the way looks at places of that town. */
export const locatedInByVisit: ClaimRule = {
  name: 'located-in-by-visit',
  words: { zh: '赴某地调研途中走访的村、点，推断在该地', en: 'stops of a visit to a place, concluded to lie there' },
  confidence: 0.6,
  examples: {
    yes: [
      {
        text: '李大江赴云溪镇调研，实地走访前岭村、后岭村。',
        finds: ['前岭村 LOCATED_IN 云溪镇', '后岭村 LOCATED_IN 云溪镇'],
      },
    ],
    no: ['李大江赴云溪镇调研，要求加快发展。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      const match = visit.exec(outline.signs);
      if (!match || isUnsaid(outline, match.index)) return;
      const sites = match.groups?.site ?? '';
      const site = outline.mentions[match.index + match[0].indexOf(sites) + sites.length - 1];
      if (!site || (site.kind === 'Place' && divisions.get(site.name)?.level === '省')) return;
      const next = outlines[index + 1];
      const texts = next && next.sentence.paragraph === outline.sentence.paragraph ? [outline, next] : [outline];
      for (const [place, each] of texts.entries()) {
        for (const reached of findSigns(each, stop)) {
          const end = reached.index + reached[0].length;
          if (place === 0 && end < match.index + match[0].length) continue;
          const list = listStartingAt(each, end, each.signs.length, /[ⓁⓏ]/)?.mentions ?? [];
          if (list.some((mention) => divisions.has(mention.name) || mention === site)) continue;
          const words = { start: reached.index, end };
          claims.push(...lie(each, list.filter(isStop), site, words, this, { inferred: true }));
        }
      }
    });
    return claims;
  },
};

function isStop({ kind, name }: Mention): boolean {
  return kind === 'Place' || (kind === 'Zone' && /(?:园|基地|园区)$/.test(name));
}
