import { isAside } from '../text/asides.ts';
import type { MarkedPassage, Mention, MentionRule, Passage } from '../types.ts';
import { placeByAddress } from './addresses.ts';
import { aliasInBrackets } from './aliases.ts';
import { anaphors } from './anaphors.ts';
import { companyByEnding } from './companies.ts';
import { companyAgain } from './company-again.ts';
import { companyInList } from './company-lists.ts';
import { dateByForm } from './dates.ts';
import { delegationSent } from './delegations.ts';
import { eventByHead } from './events.ts';
import { eventByDay } from './events-days.ts';
import { eventByNumber, eventKnown, eventNumbered } from './events-fixed.ts';
import { eventSigning, eventTalks } from './events-talks.ts';
import { eventVisit } from './events-visit.ts';
import { governmentActing } from './governments.ts';
import { industryByName } from './industry-chains.ts';
import { institutionByEnding } from './institutions.ts';
import { placeByNature, placeBySigns, placeInList } from './natural-places.ts';
import { settleOverlaps } from './overlap.ts';
import { personByContext } from './people.ts';
import { placeBehindPlace, placeByEnding, placeByName, placeBySign } from './places.ts';
import { placeInZoneName } from './places-in-zones.ts';
import { placeOfEvent, placeVisited } from './places-reached.ts';
import { policyAgain } from './policies-again.ts';
import { policyAimed } from './policies-aimed.ts';
import { policyCarried } from './policies-carried.ts';
import { policyKnown } from './policies-known.ts';
import { policyPlain } from './policies-plain.ts';
import { policyQuoted } from './policies-quoted.ts';
import { policyStudied } from './policies-studied.ts';
import { policySystem } from './policies-systems.ts';
import { policyByTitle } from './policies-titled.ts';
import { postByTitle } from './posts.ts';
import { topicDiscussed, topicExplained, topicLectured, topicOfCourse, topicRecounted, topicTitled } from './topics.ts';
import { topicInName } from './topics-in-names.ts';
import { zoneByKind } from './zones.ts';
import { zoneBase } from './zones-based.ts';

/** Every finder of names, in the order in which they run: a later one sees what earlier ones found. */
export const mentionRules: readonly MentionRule[] = [
  // names
  zoneByKind,
  institutionByEnding,
  companyByEnding,
  aliasInBrackets,
  postByTitle,
  personByContext,
  companyInList,
  companyAgain,
  placeByName,
  placeByEnding,
  placeBehindPlace,
  placeInZoneName,
  placeByAddress,
  placeBySign,
  placeByNature,
  placeInList,
  zoneBase,
  placeOfEvent,
  placeVisited,
  placeBySigns,
  governmentActing,
  delegationSent,
  // events, topics, policies, industries: after the names
  dateByForm,
  eventByNumber,
  eventKnown,
  eventNumbered,
  eventByDay,
  eventVisit,
  eventTalks,
  eventSigning,
  eventByHead,
  policyByTitle,
  policyQuoted,
  policyKnown,
  policyPlain,
  policyCarried,
  policySystem,
  policyAimed,
  policyStudied,
  policyAgain,
  industryByName,
  topicInName,
  topicTitled,
  topicLectured,
  topicExplained,
  topicRecounted,
  topicOfCourse,
  topicDiscussed,
  // what points back at all of them
  anaphors,
];

/** Finds the names, posts and dates of a passage. */
export function findMentions(passage: Passage): MarkedPassage {
  const marked: MarkedPassage = { ...passage, mentions: [] };
  for (const rule of mentionRules) {
    const found: Mention[] = rule.find(marked);
    if (found.length > 0) marked.mentions = mergeMentions(marked.mentions, found.map(shapeMention).sort(byPlace));
  }
  const settled = settleOverlaps(marked.mentions, passage);
  return { ...marked, mentions: settled.map((mention) => markAside(mention, passage)) };
}

/** A mention with its properties in one order: reading those of many is twice as fast where all have one shape. */
function shapeMention(mention: Mention): Mention {
  const { start, end, kind, name, rule, confidence, properties, aliases, implied, anaphor, aside } = mention;
  return { start, end, kind, name, rule, confidence, properties, aliases, implied, anaphor, aside };
}

/** An event that is only spoken of where it stands is no event that people attend there. */
function markAside(mention: Mention, passage: Passage): Mention {
  return mention.kind === 'Event' && isAside(passage, mention) ? shapeMention({ ...mention, aside: true }) : mention;
}

/** Both lists in the order of the text; of mentions that stand alike the earlier found first. */
function mergeMentions(known: readonly Mention[], found: readonly Mention[]): Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of found) {
    for (let other = known[next]; other && byPlace(other, mention) <= 0; other = known[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(mention);
  }
  return merged.concat(known.slice(next));
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}
