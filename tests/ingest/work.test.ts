import { describe, expect, it } from 'vitest';
import { findBodies } from '../../ingest/3-mention/bodies.ts';
import { readAttributions } from '../../ingest/4-relate/attributions.ts';
import { locatedInByVerb } from '../../ingest/4-relate/located-in.ts';
import { findWordsEnd } from '../../ingest/4-relate/words-end.ts';
import { readTokens } from '../../ingest/text/tokens.ts';
import { walk } from './examples.ts';

/** A list that counts how often it is looked into. */
function watch<T>(list: T[]): { list: T[]; looks: () => number } {
  let looks = 0;
  const watched = new Proxy(list, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  return { list: watched, looks: () => looks };
}

describe('the work on a long article', () => {
  it('grows no faster than a run of endings', () => {
    const work = (units: number) => {
      const { list, looks } = watch(readTokens('会'.repeat(units)));
      findBodies(list, undefined);
      return looks();
    };
    expect(work(4000)).toBeLessThan(2.5 * work(2000));
  });

  it('grows no faster than the number of verbs of lying somewhere', () => {
    const work = (times: number) => {
      const { findings } = walk('云帆数创园位于青山高新区。\n'.repeat(times));
      const { list, looks } = watch(findings.mentions);
      expect(locatedInByVerb.find({ ...findings, mentions: list })).toHaveLength(times);
      return looks();
    };
    expect(work(200)).toBeLessThan(3 * work(100));
  });

  it('grows no faster than the number of those who say something', () => {
    const work = (times: number) => {
      const { findings } = walk('青石市市长李大江表示，全市将加快园区建设。\n'.repeat(times));
      const attributions = readAttributions(findings);
      expect(attributions).toHaveLength(times);
      const { list, looks } = watch(attributions);
      for (const attribution of attributions) findWordsEnd(findings, attribution, list);
      return looks();
    };
    expect(work(200)).toBeLessThan(3 * work(100));
  });
});
