import { describe, expect, it } from 'vitest';
import { rules } from '../../ingest/ingest.ts';
import { isFound, tookPart, type Walked, walk } from './examples.ts';

const cards = new Set(rules.map(({ name }) => name));

/** The rules of findings that no card explains to their reader. */
function listUnknown({ findings }: Walked): string[] {
  const found = [...findings.mentions, ...findings.claims, ...findings.utterances].map(({ rule }) => rule);
  return found.filter((rule) => !cards.has(rule));
}

describe('every rule', () => {
  it('has a name of its own', () => {
    const names = rules.map((rule) => rule.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('says in both languages what it goes by, how sure it is, and shows what it finds and what it leaves', () => {
    for (const rule of rules) {
      expect(rule.words.zh.length, rule.name).toBeGreaterThan(3);
      expect(rule.words.en.length, rule.name).toBeGreaterThan(3);
      expect(rule.confidence, rule.name).toBeGreaterThan(0);
      expect(rule.confidence, rule.name).toBeLessThanOrEqual(1);
      expect(rule.examples.yes.length, `${rule.name}: examples of what it finds`).toBeGreaterThan(0);
      expect(rule.examples.no.length, `${rule.name}: examples of what it leaves`).toBeGreaterThan(0);
    }
  });

  for (const rule of rules) {
    for (const { text, finds } of rule.examples.yes) {
      it(`${rule.name} finds what it says in: ${text}`, () => {
        const walked = walk(text);
        expect(tookPart(rule, walked), `${rule.name} takes part`).toBe(true);
        const missing = finds.filter((finding) => !isFound(finding, rule, walked));
        expect(missing).toEqual([]);
        expect(listUnknown(walked), 'rules without a card').toEqual([]);
      });
    }
    for (const text of rule.examples.no) {
      it(`${rule.name} finds nothing in: ${text}`, () => {
        expect(tookPart(rule, walk(text))).toBe(false);
      });
    }
  }
});
