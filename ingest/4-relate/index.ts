import type { Claim, ClaimRule, Findings, MarkedPassage, Utterance, UtteranceRule } from '../types.ts';

/** Every rule that finds relations. */
export const claimRules: readonly ClaimRule[] = [];

/** Every rule that finds who said what. */
export const utteranceRules: readonly UtteranceRule[] = [];

/** Finds relations between mentions, and who said what. */
export function findFindings(passage: MarkedPassage): Findings {
  const utterances: Utterance[] = utteranceRules.flatMap((rule) => rule.find(passage));
  const claims: Claim[] = claimRules.flatMap((rule) => rule.find(passage));
  return { ...passage, claims, utterances };
}
