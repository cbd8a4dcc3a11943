import type { Fact } from '#schema';

/** A numbered note: the words of an article that support a line of the figure. */
export interface Note {
  number: number;
  /** The fact that has the longest of the quotes it stands for. */
  fact: Fact;
  /** Every fact that the note supports. */
  facts: Fact[];
  /** The quote as it is printed. */
  quote: string;
}

/** The notes of a figure in the order of reading, and which of them a fact has. */
export interface NoteBook {
  notes: Note[];
  numberOf(fact: Fact): number;
}

/** A quote longer than this is printed with an ellipsis in its middle; the page shows it whole. */
const LONGEST = 170;

/**
 * Numbers the facts of a figure as they are met. Facts that quote the same words share a note; so do facts of one type
 * whose quotes begin together, as those of a list do (`授课的有甲`, `授课的有甲、乙`): the longest is printed.
 */
export function numberNotes(facts: readonly Fact[]): NoteBook {
  const longest = new Map<string, Fact>();
  for (const fact of facts) {
    const known = longest.get(listKey(fact));
    if (!known || fact.end > known.end) longest.set(listKey(fact), fact);
  }
  const notes = new Map<string, Note>();
  for (const fact of facts) {
    const best = longest.get(listKey(fact)) ?? fact;
    const note = notes.get(spanKey(best));
    if (!note) {
      notes.set(spanKey(best), { number: notes.size + 1, fact: best, facts: [fact], quote: printQuote(best.quote) });
    } else if (!note.facts.some((each) => each.id === fact.id)) note.facts.push(fact);
  }
  return {
    notes: [...notes.values()],
    numberOf: (fact) => notes.get(spanKey(longest.get(listKey(fact)) ?? fact))?.number ?? 0,
  };
}

/**
 * The words as they are printed between quotation marks: without the line breaks of the article's lay-out, and with
 * quotation marks inside them changed to the other kind, as Chinese and English typography ask.
 */
export function printQuote(quote: string): string {
  const line = quote
    .replace(/[“”‘’]/g, (mark) => other[mark] ?? mark)
    .trim()
    .replace(/(?<=[\u2e80-\uffef])\s+|\s+(?=[\u2e80-\uffef])/gu, (blank) => (blank.includes('\n') ? '' : ' '))
    .replace(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= LONGEST) return line;
  return `${characters.slice(0, LONGEST - 70).join('')}……${characters.slice(-68).join('')}`;
}

const other: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

const listKey = (fact: Fact) => JSON.stringify([fact.article, fact.start, fact.type]);
const spanKey = (fact: Fact) => JSON.stringify([fact.article, fact.start, fact.end]);
