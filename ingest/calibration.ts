import { readFileSync } from 'node:fs';

/*
 * What each rule has earned on annotated articles, in calibration.csv beside this file; `npm run calibrate` measures
 * it again. A rule's own confidence decides between rules that claim the same words; what a reader is told is this.
 */

/** Share of a rule's findings that are right, 0 to 1. */
interface Earned {
  /** Of all its findings. */
  all: number;
  /** A name that stands once and without marks, or a fact that is plainly said. */
  plain: number;
  /** A name that stands several times or in quotation marks, or a fact that is announced or said by somebody. */
  marked: number;
}

const earned = new Map(readEarned(readFileSync(new URL('calibration.csv', import.meta.url), 'utf8')));

function* readEarned(csv: string): Generator<[string, Earned]> {
  for (const line of csv.split('\n').slice(1)) {
    const [rule = '', , all, plain, marked] = line.split(',');
    if (rule !== '') yield [rule, { all: Number(all), plain: Number(plain), marked: Number(marked) }];
  }
}

/** Share of the findings of a rule that are right, with their ends; undefined where it was never measured. */
export function findRuleShare(rule: string): number | undefined {
  return earned.get(rule)?.all;
}

/** True of a name that stands several times in its text, or in quotation marks: such names are surer. */
export function isMarked(text: string, places: readonly { start: number }[]): boolean {
  return (
    places.length > 1 || places.some(({ start }) => /[“‘「『《"']/.test(text.slice(Math.max(0, start - 1), start + 1)))
  );
}

/** How sure a name is that this rule found. */
export function findNameShare(rule: string, isMarkedName: boolean): number | undefined {
  return isMarkedName ? earned.get(rule)?.marked : earned.get(rule)?.plain;
}

/** How sure a fact is whose ends are right. */
export function findFactShare(rule: string, isToldOnly: boolean): number | undefined {
  return isToldOnly ? earned.get(rule)?.marked : earned.get(rule)?.plain;
}

/** Every rule that was measured. */
export const measuredRules: readonly string[] = [...earned.keys()];
