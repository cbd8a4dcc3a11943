import { buildClaim, findEvent, isUnsaid } from '../text/context.ts';
import { clauseOf, type Outline, readOutlines } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const verbs = /(?<role>出席|参加|参会|列席|陪同|与会|见证|随行|观看)(?:了)?/g;
/** What may stand between two persons of a roster: a joint and the next one's posts, no verb of their own. */
const joint = /^(?:等)?(?:（[^（）]{0,16}）)?(?:，|、|；|和|与|及|以及|，以及|，和)(?![他她])[^。；：“”]{0,44}$/;
/** Verbs that end a roster: what stands before them is another statement. */
const ends =
  /举行|举办|召开|主持|宣布|介绍|表示|指出|强调|致辞|讲话|发言|汇报|前往|来到|走进|开展|组织|邀请|获悉|会见|会上|期间|日前|近日|随后|[在由对向为将把被使让]/;
/** Between the last person and the verb: 等领导, 等70余人, 一同. */
const tail = /^(?:等|一行|先生|女士|同志|院士|教授)?[^，。；：“”ⓅⒾⓏⒸⒺ]{0,14}$/;

/** Long rosters of persons, each with posts that name bodies unknown by themselves, before 出席 or 参加. */
export const attendsByRoster: ClaimRule = {
  name: 'attends-by-roster',
  words: { zh: '出席、参加、陪同之前的长名单', en: 'a long roster of persons before 出席, 参加 or 陪同' },
  confidence: 0.82,
  examples: {
    yes: [
      {
        text: '青石市商务局举办新能源产业推介会。青石市市长李大江，青石市商务局局长赵立新，某某创始合伙人王小川出席推介会。',
        finds: ['李大江 ATTENDS 新能源产业推介会', '赵立新 ATTENDS 新能源产业推介会'],
      },
    ],
    no: ['李大江希望赵立新参加推介会。'],
  },
  find(passage) {
    const outlines = readOutlines(passage);
    const claims: Claim[] = [];
    outlines.forEach((outline, index) => {
      for (const match of outline.signs.matchAll(verbs)) {
        if (isUnsaid(outline, match.index)) continue;
        const roster = readRoster(outline, match.index);
        if (roster.length < 2) continue;
        const verb = { start: match.index, end: match.index + match[0].length };
        const event = findEvent(outlines, index, verb.end, clauseOf(outline, verb.start).end);
        if (!event) continue;
        const properties = { role: match.groups?.role ?? '参加' };
        for (const from of roster) {
          claims.push(
            buildClaim('ATTENDS', from, event, outline, verb, {
              properties,
              rule: this.name,
              confidence: this.confidence,
            }),
          );
        }
      }
    });
    return claims;
  },
};

/** The persons before a verb, from the last one leftwards as long as only joints and posts stand between them. */
function readRoster(outline: Outline, verb: number): Mention[] {
  const { signs, mentions } = outline;
  const roster: Mention[] = [];
  let right = verb;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (signs[at] !== 'Ⓟ') continue;
    const gap = signs.slice(at + 1, right);
    const fits = roster.length === 0 ? tail.test(gap) : joint.test(gap) && !ends.test(gap);
    const person = mentions[at];
    if (!fits || !person || person.anaphor) break;
    roster.unshift(person);
    right = at;
  }
  return roster;
}
