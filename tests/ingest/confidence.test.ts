import { describe, expect, it } from 'vitest';
import { findFactShare, findNameShare, findRuleShare, measuredRules } from '../../ingest/calibration.ts';
import { rules } from '../../ingest/ingest.ts';
import { walk } from './examples.ts';

describe('the confidence that a reader is told', () => {
  it('was measured for rules that exist, and is a share', () => {
    const names = rules.map(({ name }) => name);
    expect(
      measuredRules.filter((rule) => !names.includes(rule)),
      'take their rows out of ingest/calibration.csv',
    ).toEqual([]);
    for (const rule of measuredRules) {
      for (const share of [findRuleShare(rule), findNameShare(rule, false), findNameShare(rule, true)]) {
        expect(share, rule).toBeGreaterThan(0);
        expect(share, rule).toBeLessThanOrEqual(1);
      }
    }
  });

  it('of a rule is what it earned on annotated articles', () => {
    const post = rules.find(({ name }) => name === 'post-before-name');
    expect(post?.confidence).toBe(findRuleShare('post-before-name'));
  });

  it('of a fact counts its rule and both its ends', () => {
    const { resolution } = walk('青石市商务局局长赵立新出席会议。青石市商务局很忙。');
    const [post] = resolution.relations;
    const [person, body] = [post?.from, post?.to].map((id) => resolution.entities.find((each) => each.id === id));
    expect(body?.mentions.length).toBe(2);
    expect(person?.confidence).toBe(findNameShare(person?.rule ?? '', false));
    expect(body?.confidence).toBe(findNameShare(body?.rule ?? '', true));
    const share = (findFactShare(post?.rule ?? '', false) ?? 0) * (person?.confidence ?? 0) * (body?.confidence ?? 0);
    expect(post?.confidence).toBeCloseTo(share, 3);
  });
});
