import { buildClaim, findEvent, isUnsaid } from '../text/context.ts';
import { clauseOf, findSigns, type Outline, readOutlines } from '../text/outline.ts';
import { findOpened, readProgramme } from '../text/whole-events.ts';
import type { Claim, MarkedPassage, Mention } from '../types.ts';

/** What may stand between two persons of a roster: a joint and the next one's posts, no verb of their own. */
const joint = /^(?:等)?(?:（[^（）]{0,16}）)?(?:，|、|；|和|与|及|以及|，以及|，和)(?![他她])[^。；：“”]{0,44}$/;
/** Verbs that end a roster: what stands before them is another statement. */
const ends =
  /Ⓔ|举行|举办|召开|主持|宣布|介绍|表示|指出|强调|致辞|讲话|发言|汇报|前往|来到|走进|开展|组织|邀请|获悉|会见|会上|期间|日前|近日|随后|[在由向将把被使让]|对(?!外)|为/;
/** Between the last person and the verb: 等领导, 等70余人, 一同. */
const tail =
  /^(?:(?:陪同|出席|参加|见证)[^，。；ⓅⒾⓏⒸⒺ]{0,6}Ⓔ?并|等|一行|先生|女士|同志|院士|教授)?[^，。；：“”ⓅⒾⓏⒸⒺ]{0,14}$/;

/** A relation from every person of a roster to the event that the verb behind it takes. */
export interface RosterFrame {
  type: 'ATTENDS' | 'SPEAKS_AT' | 'LECTURES_AT';
  verbs: RegExp;
  /** The property that takes the verb's group `word`; none for LECTURES_AT. */
  property?: 'role' | 'manner';
  rule: string;
  confidence: number;
}

/** Finds rosters of two and more persons before a verb, and what they do at its event. */
export function findRosters(passage: MarkedPassage, { type, verbs, property, rule, confidence }: RosterFrame): Claim[] {
  const outlines = readOutlines(passage);
  const claims: Claim[] = [];
  outlines.forEach((outline, index) => {
    for (const match of findSigns(outline, verbs)) {
      if (isUnsaid(outline, match.index)) continue;
      const roster = readRoster(outline, match.index);
      if (roster.length < 2) continue;
      const verb = { start: match.index, end: match.index + match[0].length };
      const named = findEvent(outlines, index, verb.end, clauseOf(outline, verb.start).end);
      if (!named) continue;
      const event = type === 'LECTURES_AT' ? findOpened(readProgramme(passage.mentions), named) : named;
      const properties: Claim['properties'] = property ? { [property]: match.groups?.word ?? '' } : {};
      for (const from of roster) {
        claims.push(buildClaim(type, from, event, outline, verb, { properties, rule, confidence }));
      }
    }
  });
  return claims;
}

/** The persons before a verb, from the last one leftwards as long as only joints and posts stand between them. */
function readRoster(outline: Outline, verb: number): Mention[] {
  const { signs, mentions } = outline;
  const roster: Mention[] = [];
  let right = verb;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (signs[at] !== 'Ⓟ') continue;
    const gap = signs.slice(at + 1, right);
    const fits = roster.length === 0 ? tail.test(gap) : joint.test(gap) && !ends.test(gap.replace(/（[^（）]*）/g, ''));
    const person = mentions[at];
    if (!fits || !person || person.anaphor) break;
    roster.unshift(person);
    right = at;
  }
  return roster;
}
