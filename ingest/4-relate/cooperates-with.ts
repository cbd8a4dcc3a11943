import { findDirectSubject, listEndingAt, listStartingAt } from '../text/actors.ts';
import { buildClaim, isUnsaid } from '../text/context.ts';
import { type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';
import { isPlanned } from './verb-object.ts';

const confidence = 0.7;
const bodies = new Set(['Institution', 'Zone', 'Company', 'Place']);
/** Ⓘ与Ⓒ签署战略合作协议; Ⓛ与Ⓛ结对; Ⓘ和Ⓘ共建. */
const deal =
  /签署|签订|签约|签下|缔结|结为|结成|达成|建立[^，。；]{0,12}(?:合作|伙伴|友好)|合作(?:共建|开发|建设|成立)|共建|共同(?:成立|打造|建设|组建|设立|发起)|合力打造|联合(?:成立|打造|共建|组建|设立|发起)|结对(?:帮扶|共建)?|举行[^，。；]{0,12}签约|开展[^，。；]{0,12}合作|战略合作/g;
const what =
  /战略合作(?:框架)?协议|合作(?:框架)?协议|框架协议|备忘录|结对|共建|签约|友好[^，。；]{0,6}(?:关系|城市)|合作关系|合作/;

/** Bodies that sign, build together or pair up cooperate. */
export const cooperatesByDeal: ClaimRule = {
  name: 'cooperates-by-deal',
  words: { zh: '签约、共建、结对的双方', en: 'bodies that sign, build together or pair up' },
  confidence,
  examples: {
    yes: [{ text: '青石市商务局与松岭银行签署战略合作协议。', finds: ['青石市商务局 COOPERATES_WITH 松岭银行'] }],
    no: ['青石市商务局希望与松岭银行签署战略合作协议。'],
  },
  find(passage) {
    const claims: Claim[] = [];
    for (const outline of readOutlines(passage)) {
      for (const match of outline.signs.matchAll(deal)) {
        if (isUnsaid(outline, match.index)) continue;
        const parties = findParties(outline, match.index);
        if (parties.length < 2) continue;
        const after = outline.signs.slice(match.index, match.index + 30);
        const verb = { start: match.index, end: match.index + match[0].length };
        const deed = what.exec(after)?.[0];
        const properties = { ...(deed && { what: deed }), ...(isPlanned(outline, match.index) && { planned: true }) };
        pairs(parties, isOneWithMany(outline, parties)).forEach(([from, to]) => {
          claims.push(
            buildClaim('COOPERATES_WITH', from, to, outline, verb, {
              properties,
              rule: 'cooperates-by-deal',
              confidence,
            }),
          );
        });
      }
    }
    return claims;
  },
};

/** The bodies joined by 与, 和, 同, 联合 before a verb. */
function findParties(outline: Outline, verb: number): Mention[] {
  const list = findDirectSubject(outline, verb) ?? listEndingAt(outline, verb);
  if (!list) return [];
  const joint = outline.signs.slice(list.start, verb);
  if (!/[与和同、]|联合|携手|会同/.test(joint)) {
    const before = /(?:[ⓅⒾⓏⒸⓁ])[^，。；]{0,12}?(?:与|和|同|联合|携手)$/.exec(
      outline.signs.slice(Math.max(0, list.start - 16), list.start),
    )?.[0];
    if (!before) return [];
    const other = listStartingAt(outline, list.start - before.length, list.start - 1);
    return [...(other?.mentions ?? []), ...list.mentions].filter((mention) => bodies.has(mention.kind));
  }
  return list.mentions.filter((mention) => bodies.has(mention.kind));
}

/** A与B、C签署: A with each of them; A、B、C共建: every two. */
function isOneWithMany(outline: Outline, [first, second]: Mention[]): boolean {
  const from = outline.mentions.indexOf(first);
  const to = outline.mentions.indexOf(second);
  return /[与同和]/.test(outline.signs.slice(from + 1, to));
}

function pairs(parties: Mention[], oneWithMany: boolean): [Mention, Mention][] {
  const found: [Mention, Mention][] = [];
  const few = parties.slice(0, 8);
  few.forEach((from, index) => {
    if (oneWithMany && index > 0) return;
    for (const to of few.slice(index + 1)) if (from.name !== to.name) found.push([from, to]);
  });
  return found;
}
