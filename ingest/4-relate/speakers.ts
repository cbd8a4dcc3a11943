import type { MarkedPassage, Mention, Sentence, Span } from '../types.ts';

/** The persons of a passage, by sentence. */
export interface Speakers {
  /** Persons that stand in a sentence, in order. */
  within(span: Span): Mention[];
}

/** Orders the persons of a passage so that those of a stretch are found at once. */
export function listSpeakers(passage: MarkedPassage): Speakers {
  const persons = passage.mentions.filter((mention) => mention.kind === 'Person');
  return {
    within({ start, end }) {
      let low = 0;
      let high = persons.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((persons[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      const found: Mention[] = [];
      for (let index = low; index < persons.length; index += 1) {
        const person = persons[index];
        if (!person || person.start >= end) break;
        if (person.end <= end) found.push(person);
      }
      return found;
    },
  };
}

/** Whether a place lies between quotation marks of its passage. */
export function isQuotedAt(passage: MarkedPassage, index: number): boolean {
  return passage.quotes.some((quote) => quote.depth === 0 && quote.start <= index && quote.end > index);
}

/** The sentences of the paragraph from a place on, the first of them the one that holds the place. */
export function sentencesFrom(passage: MarkedPassage, index: number): Sentence[] {
  const { sentences } = passage;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
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
