import { once } from '../text/once.ts';
import { findFirst, findWithin } from '../text/spans.ts';
import type { MarkedPassage, Mention, Sentence, Span } from '../types.ts';

/** The persons of a passage, by sentence. */
export interface Speakers {
  /** Persons that stand in a sentence, in order. */
  within(span: Span): Mention[];
}

/** Orders the persons of a passage so that those of a stretch are found at once; 习近平 in the title of a book is none. */
export const listSpeakers = once(orderPersons, ({ mentions }) => mentions);

function orderPersons(passage: MarkedPassage): Speakers {
  const persons: Mention[] = [];
  let end = 0;
  for (const mention of passage.mentions) {
    if (mention.kind === 'Person' && mention.end > end) persons.push(mention);
    else if (mention.kind !== 'Post' && mention.kind !== 'Date' && !mention.implied) end = Math.max(end, mention.end);
  }
  return { within: (span) => findWithin(persons, span) };
}

/** Whether a place lies between quotation marks of its passage. */
export function isQuotedAt(passage: MarkedPassage, index: number): boolean {
  return passage.quotes.some((quote) => quote.depth === 0 && quote.start <= index && quote.end > index);
}

/** The sentences of the paragraph from a place on, the first of them the one that holds the place. */
export function sentencesFrom(passage: MarkedPassage, index: number): Sentence[] {
  const { sentences } = passage;
  const next = findFirst(sentences, index + 1);
  const low = (sentences[next - 1]?.end ?? 0) > index ? next - 1 : next;
  const first = sentences[low];
  if (!first) return [];
  const found: Sentence[] = [];
  for (let next = low; next < sentences.length; next += 1) {
    const sentence = sentences[next];
    if (!sentence || sentence.paragraph !== first.paragraph) break;
    found.push(sentence);
  }
  return found;
}
