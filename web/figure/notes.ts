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
 * of which one quotes the words of the other too, as those of a list do (`授课的有甲`, `授课的有甲、乙`): the longest is
 * printed.
 */
export function numberNotes(facts: readonly Fact[]): NoteBook {
  const best = findWidest(facts);
  const notes = new Map<string, Note>();
  for (const fact of facts) {
    const widest = best(fact);
    const note = notes.get(spanKey(widest));
    if (!note) {
      const number = notes.size + 1;
      notes.set(spanKey(widest), { number, fact: widest, facts: [fact], quote: printQuote(widest.quote) });
    } else if (!note.facts.some((each) => each.id === fact.id)) note.facts.push(fact);
  }
  return {
    notes: [...notes.values()],
    numberOf: (fact) => notes.get(spanKey(best(fact)))?.number ?? 0,
  };
}

/** For each fact the one of its type and article that quotes its words and most others; never one that is shortened. */
function findWidest(facts: readonly Fact[]): (fact: Fact) => Fact {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.article, fact.type]);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const widest = new Map<string, Fact>();
  for (const group of groups.values()) {
    const wide = group.filter((fact) => [...fact.quote].length <= LONGEST).sort((a, b) => lengthOf(b) - lengthOf(a));
    for (const fact of group) {
      widest.set(fact.id, wide.find((other) => other.start <= fact.start && other.end >= fact.end) ?? fact);
    }
  }
  return (fact) => widest.get(fact.id) ?? fact;
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

const lengthOf = (fact: Fact) => fact.end - fact.start;
const spanKey = (fact: Fact) => JSON.stringify([fact.article, fact.start, fact.end]);
