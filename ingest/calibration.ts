import { readFileSync } from 'node:fs';

/*
 * What each rule has earned on annotated articles, in calibration.csv beside this file; `npm run calibrate` measures
 * it again. A rule's own confidence decides between rules that claim the same words; what a reader is told is this.
 */

/** Share of a rule's findings that are right, 0 to 1. */
interface Earned {
  /** Of all its findings. */
  all: number;
  /** A name that stands once in the article, or a fact that is plainly said. */
  once: number;
  /** A name that stands there several times, or a fact that is announced or said by somebody. */
  more: number;
}

const earned = new Map(readEarned(readFileSync(new URL('calibration.csv', import.meta.url), 'utf8')));

function* readEarned(csv: string): Generator<[string, Earned]> {
  for (const line of csv.split('\n').slice(1)) {
    const [rule = '', , all, once, more] = line.split(',');
    if (rule !== '') yield [rule, { all: Number(all), once: Number(once), more: Number(more) }];
  }
}

/** Share of the findings of a rule that are right, with their ends; undefined where it was never measured. */
export function findRuleShare(rule: string): number | undefined {
  return earned.get(rule)?.all;
}

/** How sure a name is that this rule found, standing so many times in its article. */
export function findNameShare(rule: string, mentions: number): number | undefined {
  return mentions > 1 ? earned.get(rule)?.more : earned.get(rule)?.once;
}

/** How sure a fact is whose ends are right. */
export function findFactShare(rule: string, isToldOnly: boolean): number | undefined {
  return isToldOnly ? earned.get(rule)?.more : earned.get(rule)?.once;
}

/** Every rule that was measured. */
export const measuredRules: readonly string[] = [...earned.keys()];
