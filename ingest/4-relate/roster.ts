import { buildClaim, findEvent, isUnsaid } from '../text/context.ts';
import { clauseOf, findSigns, readOutlines } from '../text/outline.ts';
import { readRoster } from '../text/roster.ts';
import { findOpened, readProgramme } from '../text/whole-events.ts';
import type { Claim, MarkedPassage } from '../types.ts';

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
  const programme = type === 'LECTURES_AT' ? readProgramme(passage.mentions) : undefined;
  const claims: Claim[] = [];
  outlines.forEach((outline, index) => {
    for (const match of findSigns(outline, verbs)) {
      if (isUnsaid(outline, match.index)) continue;
      const roster = readRoster(outline, match.index);
      if (roster.length < 2) continue;
      const verb = { start: match.index, end: match.index + match[0].length };
      const named = findEvent(outlines, index, verb.end, clauseOf(outline, verb.start).end);
      if (!named) continue;
      const event = programme ? findOpened(programme, named) : named;
      const properties: Claim['properties'] = property ? { [property]: match.groups?.word ?? '' } : {};
      for (const from of roster) {
        claims.push(buildClaim(type, from, event, outline, verb, { properties, rule, confidence }));
      }
    }
  });
  return claims;
}
