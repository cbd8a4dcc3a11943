import type { Judgement } from '#schema';
import type { identityWords } from '../../words/identity.ts';
import type { Spoken } from '../../words/index.ts';

/** A judgement as a sentence without its full stop. */
export function writeJudgement(judgement: Judgement, words: Spoken<typeof identityWords>): string {
  const { verdict, one, other, articles, called } = judgement;
  if (other) return (verdict === 'same' ? words.same : words.notSame)(one.name, other.name);
  if (called !== undefined) return words.otherCalled(one.name, called);
  return words.otherIn(
    one.name,
    (articles ?? []).map(({ name }) => name),
  );
}
