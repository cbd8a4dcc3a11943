import { describe, expect, it } from 'vitest';
import { forgetReadings, once } from '../../ingest/text/once.ts';

describe('a reading that several rules ask for', () => {
  it('is done once for what it hangs on, and again for another', () => {
    let count = 0;
    const measure = once(
      ({ words }: { words: string[]; other?: string }) => {
        count += 1;
        return words.length;
      },
      ({ words }) => words,
    );
    const words = ['园区', '招商'];
    expect([measure({ words }), measure({ words, other: '另' }), count]).toEqual([2, 2, 1]);
    expect([measure({ words: ['县'] }), measure({ words }), count]).toEqual([1, 2, 3]);
  });

  it('ends with its article', () => {
    let count = 0;
    const read = once((source: object) => {
      count += 1;
      return source;
    });
    const article = {};
    read(article);
    forgetReadings();
    read(article);
    expect(count).toBe(2);
  });
});
