import type { Claim, ClaimRule, Findings, MarkedPassage, Utterance, UtteranceRule } from '../types.ts';
import { attendsByVerb } from './attends.ts';
import { visitParts } from './attends-visit.ts';
import { coversByLesson, coversByName } from './covers.ts';
import { eventPartOf } from './event-part-of.ts';
import { heldInByVerb } from './held-in.ts';
import { lecturesByFaculty, lecturesByVerb } from './lectures-at.ts';
import { organizesByVerb } from './organizes.ts';
import { saidAfterColon, saidAsDemands, saidBeside, saidIndirectly, saidInQuotes } from './said.ts';
import { settleUtterances } from './settle-utterances.ts';
import { speaksAtByVerb } from './speaks-at.ts';
import { teachesByLesson } from './teaches.ts';

/** Every rule that finds relations. */
export const claimRules: readonly ClaimRule[] = [
  // events: who held, joined, addressed them, and where
  attendsByVerb,
  visitParts,
  organizesByVerb,
  heldInByVerb,
  speaksAtByVerb,
  eventPartOf,
  lecturesByVerb,
  lecturesByFaculty,
  teachesByLesson,
  coversByLesson,
  coversByName,
];

/** Every rule that finds who said what. */
export const utteranceRules: readonly UtteranceRule[] = [
  saidInQuotes,
  saidAsDemands,
  saidIndirectly,
  saidAfterColon,
  saidBeside,
];

/** Finds relations between mentions, and who said what. */
export function findFindings(passage: MarkedPassage): Findings {
  const utterances: Utterance[] = settleUtterances(utteranceRules.flatMap((rule) => rule.find(passage)));
  const claims: Claim[] = claimRules.flatMap((rule) => rule.find(passage));
  return { ...passage, claims, utterances };
}
