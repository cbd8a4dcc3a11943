import { readFileSync } from 'node:fs';

/** Rows of a word list beside this file, without its heading. */
export function readRows(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.trim().split(','));
}

/** Words of a list that is written with blanks between them. */
export function readWords(list: string): string[] {
  return list.trim().split(/\s+/);
}
