import { isSurname } from '../../../ingest/lexicon/surnames.ts';
import { drawNumbers, drawOne } from './draw.ts';
import { drawName, isWord, type Pattern } from './person-names.ts';
import { type Rewriting, substitute } from './rewriting.ts';

/** A person of a text: the full name and the shorter forms in which the text calls him: 王主任, 老王. */
export interface Called {
  name: string;
  forms: readonly string[];
}

const patterns: readonly Pattern[] = ['three', 'three', 'three', 'two', 'two', 'four', 'pointed'];

/**
 * The text with plain names for those that are words themselves or have a rare surname (方圆, 秋实): where such a name
 * is not seen as one, another name would rightly be.
 */
export function givePlainNames({ text, persons }: { text: string; persons: readonly Called[] }) {
  const words = persons.filter(({ name }) => !hasSurname(name) || isAmbiguous(name, readNeighbours(text, name)));
  const plain = swapPersons(text, words, 0);
  const renamed = persons.map(({ name, forms }) => ({ name: plain.rename(name), forms: forms.map(plain.rename) }));
  return { text: plain.text, persons: renamed };
}

/**
 * Gives every person another name, and keeps the shorter forms in step: 王主任 is 李主任 where 王强 is 李明.
 * A new name stands nowhere in the text and forms no word, neither in itself nor with the characters beside it:
 * where it does, readers too would have to guess.
 */
export function swapPersons(text: string, persons: readonly Called[], seed: number): Rewriting {
  const next = drawNumbers(seed * 10_000 + text.length);
  const swaps = new Map<string, string>();
  const taken = new Set<string>();
  for (const { name, forms } of [...persons].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const beside = readNeighbours(text, name);
    for (let trial = 0; ; trial += 1) {
      if (trial > 2_000) throw new Error(`No new name fits in the place of ${name}: widen the pool.`);
      const pattern = forms.length > 0 ? 'three' : drawOne(patterns, next);
      const drawn = drawName(pattern, next);
      if (taken.has(drawn.surname || drawn.name) || text.includes(drawn.name) || isAmbiguous(drawn.name, beside))
        continue;
      const shorter = forms.map((form) => [form, shorten(form, name, drawn)] as const);
      if (shorter.some(([, form]) => text.includes(form))) continue;
      taken.add(drawn.surname || drawn.name);
      swaps.set(name, drawn.name);
      for (const [form, short] of shorter) swaps.set(form, short);
      break;
    }
  }
  return substitute(text, swaps);
}

function hasSurname(name: string): boolean {
  return name.includes('·') || isSurname(name.slice(0, 1)) || isSurname(name.slice(0, 2));
}

interface Neighbours {
  before: string;
  after: string;
}

function readNeighbours(text: string, name: string): Neighbours[] {
  const found: Neighbours[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    found.push({ before: text.slice(Math.max(0, at - 2), at), after: text.slice(end, end + 2) });
  }
  return found;
}

/** Whether two or more characters that the name takes part in are a word. */
function isAmbiguous(name: string, beside: readonly Neighbours[]): boolean {
  return beside.some(({ before, after }) => {
    const line = before + name + after;
    for (let start = 0; start < line.length; start += 1) {
      for (let end = start + 2; end <= Math.min(line.length, start + 4); end += 1) {
        const touches = end > before.length && start < before.length + name.length;
        if (touches && isWord(line.slice(start, end))) return true;
      }
    }
    return false;
  });
}

/** 王主任 → 李主任, 老王 → 老李, 晓明先生 → 建国先生. */
function shorten(form: string, name: string, drawn: { surname: string; given: string }): string {
  const size = [name.length - 1, name.length - 2].find((length) => length > 0 && form.includes(name.slice(-length)));
  const old = { surname: name.slice(0, name.length > 3 ? 2 : 1), given: name.slice(size === undefined ? 1 : -size) };
  return form.includes(old.given) ? form.replace(old.given, drawn.given) : form.replace(old.surname, drawn.surname);
}
