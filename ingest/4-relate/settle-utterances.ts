import type { Utterance } from '../types.ts';

/** Of utterances that overlap, the surer one; of equals the first. Words have one speaker, but those who say the same together. */
export function settleUtterances(utterances: readonly Utterance[]): Utterance[] {
  const order = utterances.map((utterance, index) => ({ utterance, index }));
  order.sort((a, b) => b.utterance.confidence - a.utterance.confidence || a.index - b.index);
  const kept: Utterance[] = [];
  for (const { utterance } of order) {
    const clashes = kept.some(
      (other) => other.start < utterance.end && utterance.start < other.end && !areShared(other, utterance),
    );
    if (!clashes) kept.push(utterance);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** 他们希望，…: the same words of several. */
function areShared(a: Utterance, b: Utterance): boolean {
  return a.start === b.start && a.end === b.end && a.rule === b.rule && a.speaker.name !== b.speaker.name;
}
