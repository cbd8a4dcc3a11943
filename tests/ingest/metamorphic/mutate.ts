import { drawOne } from './draw.ts';

const inserts = [
  '，',
  '。',
  '“',
  '”',
  '、',
  '\n',
  '\n\n',
  ' ',
  '《',
  '》',
  '（',
  '）',
  '·',
  '2023年',
  'A',
  '😀',
  '与',
  '原',
];

/** The text with some of its stretches taken out, put elsewhere, doubled, or broken up by a mark. */
export function mutate(text: string, changes: number, next: () => number): string {
  let mutated = text;
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(next() * mutated.length);
    const end = Math.min(mutated.length, at + 1 + Math.floor(next() * 12));
    const [before, words, after] = [mutated.slice(0, at), mutated.slice(at, end), mutated.slice(end)];
    const kind = Math.floor(next() * 4);
    if (kind === 0) mutated = before + after;
    else if (kind === 1) mutated = before + words + words + after;
    else if (kind === 2) mutated = before + drawOne(inserts, next) + words + after;
    else {
      const rest = before + after;
      const elsewhere = Math.floor(next() * rest.length);
      mutated = rest.slice(0, elsewhere) + words + rest.slice(elsewhere);
    }
  }
  return mutated;
}
