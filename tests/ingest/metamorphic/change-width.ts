import { type Rewriting, rewrite } from './rewriting.ts';

const pairs: [string, string][] = [
  ...Array.from('，；：？！（）', (wide, index): [string, string] => [wide, ',;:?!()'[index] ?? wide]),
  ...Array.from('。、「」', (wide, index): [string, string] => [wide, '｡､｢｣'[index] ?? wide]),
  ...Array.from('0123456789', (digit): [string, string] => [widen(digit), digit]),
];
const narrow = new Map([...pairs, ['“', '"'] as const, ['”', '"'] as const]);
const wide = new Map(
  pairs
    .slice(0, 7)
    .concat(pairs.slice(11))
    .map(([full, half]) => [half, full]),
);

function widen(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

/** Marks and digits in half width, and straight quotation marks for curly ones. */
export function narrowMarks(text: string): Rewriting {
  return rewrite(Array.from(text, (each) => narrow.get(each) ?? each).join(''), []);
}

/** Marks and digits in full width. */
export function widenMarks(text: string): Rewriting {
  return rewrite(Array.from(text, (each) => wide.get(each) ?? each).join(''), []);
}
