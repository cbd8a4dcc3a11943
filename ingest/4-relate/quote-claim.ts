import { findFirst, findHolder, findWithin } from '../text/spans.ts';
import type { Claim, MarkedPassage, Mention, Sentence, Span } from '../types.ts';

/** The longest sentence, in units, that is quoted whole where it leaves out who or what is meant. */
const longest = 120;
/** Units that a person's name counts for, however long it is. */
const nameLength = 3;
const borders = /[，。；！？：\n]/;

/**
 * A claim with words that support it: they hold both ends where these stand in its sentence; where the sentence
 * leaves one out (参加此次培训 after the name), they are the sentence, of a long one the clauses around them.
 */
export function quoteClaim(claim: Claim, passage: MarkedPassage, words: readonly Span[]): Claim {
  const sentence = sentenceOf(passage.sentences, claim);
  if (!sentence) return claim;
  const ends = [claim.from, claim.to];
  let { start, end } = claim;
  for (const mention of ends.filter((each) => isInside(each, sentence))) {
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  if (ends.every((mention) => isInside(mention, sentence))) return { ...claim, start, end };
  // reported words are quoted without who reports them
  const around = findHolder(words, { start, end });
  const limit = {
    start: Math.max(sentence.start, around?.start ?? sentence.start),
    end: Math.min(sentence.end, around?.end ?? sentence.end),
  };
  if (measure(passage, limit) <= longest) return { ...claim, ...limit };
  while (start > limit.start && !borders.test(passage.text[start - 1] ?? '')) start -= 1;
  while (end < limit.end && !borders.test(passage.text[end] ?? '')) end += 1;
  return { ...claim, start, end };
}

function measure({ mentions }: MarkedPassage, { start, end }: Span): number {
  const persons = findWithin(mentions, { start, end }).filter(({ kind, anaphor }) => kind === 'Person' && !anaphor);
  return persons.reduce((length, person) => length + nameLength - (person.end - person.start), end - start);
}

function sentenceOf(sentences: readonly Sentence[], { start, end }: Span): Sentence | undefined {
  const sentence = sentences[findFirst(sentences, start + 1) - 1];
  return sentence && end <= sentence.end ? sentence : undefined;
}

function isInside(mention: Mention, { start, end }: Span): boolean {
  return mention.start >= start && mention.end <= end;
}
