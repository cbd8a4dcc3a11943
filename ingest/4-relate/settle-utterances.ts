import type { Utterance } from '../types.ts';

/** Of utterances that overlap, the surer one; of equals the first. Words have one speaker and are said once. */
export function settleUtterances(utterances: readonly Utterance[]): Utterance[] {
  const order = utterances.map((utterance, index) => ({ utterance, index }));
  order.sort((a, b) => b.utterance.confidence - a.utterance.confidence || a.index - b.index);
  const kept: Utterance[] = [];
  for (const { utterance } of order) {
    const clashes = kept.some((other) => other.start < utterance.end && utterance.start < other.end);
    if (!clashes) kept.push(utterance);
  }
  return kept.sort((a, b) => a.start - b.start);
}
