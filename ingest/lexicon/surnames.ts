import { readRows } from './read-rows.ts';

/** Rarer surnames than this many in the list's measure are too often parts of words. */
const leastWeight = 10;
const surnames = new Set(
  readRows('surnames.csv')
    .filter(([, weight]) => Number(weight) >= leastWeight)
    .map(([surname = '']) => surname),
);

/** Whether a form is a surname that is not rare: 王, 欧阳. */
export function isSurname(form: string): boolean {
  return surnames.has(form);
}
