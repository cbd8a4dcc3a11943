import { describe, expect, it } from 'vitest';
import { courseFrames, lessonFrames } from '../../ingest/lexicon/lesson-frames.ts';
import { findMatches, mayMatch, sketchUnits } from '../../ingest/text/matches.ts';
import { readPatternUnits } from '../../ingest/text/pattern-units.ts';

const needsOf = (pattern: RegExp) => readPatternUnits(pattern).map((units) => String.fromCharCode(...units));

describe('the units that a pattern needs', () => {
  it('are those of all its parts that cannot be left out', () => {
    expect(needsOf(/以(?<of>“[^”]{2,9}”)+等?为(?:题|题目)/)).toEqual(['以', '“', '”', '为', '题']);
  });

  it('are of alternatives one unit each, and none where one alternative needs nothing', () => {
    expect(needsOf(/致辞|[作做]了|。/)).toEqual(['致了。']);
    expect(needsOf(/(?:甲|.|乙)丙/)).toEqual(['丙']);
    expect(needsOf(/(?:^|，)甲/)).toEqual(['甲']);
  });

  it('hold what must stand around the match, and nothing of what must not', () => {
    expect(needsOf(/(?<=Ⓟ)在(?=Ⓛ)(?!会)(?<!就)/)).toEqual(['Ⓟ', '在', 'Ⓛ']);
  });

  it('read classes, ranges, numbers, escapes and repeats', () => {
    expect(needsOf(/\d{2}[一\]甲-]\u5e74[a-c]*x{0,3}\.\n+/)).toEqual(['0123456789', '一]甲-', '年', '.', '\n']);
    expect(needsOf(/(?<x>甲)\s\k<x>\b[^乙][\u4e00-\u9fff]/)).toEqual(['甲']);
  });

  it('are unknown where a pattern ignores case', () => {
    expect(needsOf(/ceo/i)).toEqual([]);
  });

  it('are unknown where units are written by number, or a class ends a range', () => {
    for (const source of ['\\x41', '\\0', '\\cJ', '\\12', '\\u4e', '[a-\\d]'])
      expect(needsOf(new RegExp(source)), source).toEqual([]);
    expect(needsOf(/甲{00}乙/)).toEqual(['乙']);
  });
});

describe('a search for a pattern', () => {
  it('is refused where it would never end', () => {
    expect(() => findMatches('甲乙', /乙/)).toThrow('flag g');
  });

  const filler = '园区今年以来运行平稳，'.repeat(30);

  it('finds the same in a long text as in its pieces, whether it is tried or not', () => {
    for (const text of ['代表以“聚力”“同行”为主题发言。', '会议围绕招商、用地等方面交流。', '没有一句说到这里。']) {
      for (const { find } of [...lessonFrames, ...courseFrames]) {
        const short = [...text.matchAll(find)].map(([words]) => words);
        expect(findMatches(text, find).map(([words]) => words)).toEqual(short);
        const long = filler + text;
        expect(findMatches(long, find).map(([words]) => words)).toEqual(
          [...long.matchAll(find)].map(([words]) => words),
        );
        if (short.length > 0) expect(mayMatch(sketchUnits(text), find)).toBe(true);
      }
    }
  });

  it('is not tried where a unit is missing that the pattern needs', () => {
    expect(mayMatch(sketchUnits('青石县举办培训班'), /以.+为题/g)).toBe(false);
    expect(mayMatch(sketchUnits('以招商为题'), /以.+为题/g)).toBe(true);
  });
});
