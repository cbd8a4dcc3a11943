import { expect, it } from 'vitest';
import type { Annotation } from '../../../scripts/evaluate/annotation.ts';
import { compareAnnotations } from '../../../scripts/evaluate/compare.ts';
import { measureRules } from '../../../scripts/evaluate/measure-rules.ts';

const article = { byline: [] };
const person = (id: string, name: string, times = 1) => ({
  ...{ id, type: 'Person', name, aliases: [], rule: 'person' },
  mentions: Array.from({ length: times }, (_, index): [number, number] => [index, index + 1]),
});
const attends = (from: string, to: string, planned = false) => ({
  ...{ type: 'ATTENDS', from, to, properties: planned ? { planned } : {}, rule: 'attends' },
});

/** Forty persons found, thirty of them right; of the facts between right ends those that are plainly said are right. */
function compareMany(): ReturnType<typeof compareAnnotations> {
  const found = Array.from({ length: 40 }, (_, index) => person(`${index}`, `人${index}`, index < 20 ? 2 : 1));
  const event = { ...person('e', '会议'), type: 'Event', rule: 'event' };
  const relations = found.map(({ id }, index) => attends(id, 'e', index % 2 === 1));
  const gold: Annotation = {
    article,
    entities: [...found.slice(0, 30), event],
    relations: relations.slice(0, 30).filter((_, index) => index % 2 === 0),
    statements: [],
  };
  return compareAnnotations('many', gold, { article, entities: [...found, event], relations, statements: [] });
}

const measured = (weight: number) =>
  new Map(measureRules([{ comparisons: [compareMany()], weight }]).map((each) => [each.rule, each]));

it('a rule of names is measured by how often the name stands', () => {
  const names = measured(1000).get('person');
  expect(names?.findings).toBe(40);
  expect(names?.all).toBeCloseTo(0.75, 2);
  expect(names?.marked).toBeCloseTo(1, 2);
  expect(names?.plain).toBeCloseTo(0.5, 2);
});

it('a rule of facts is measured where both ends are right, by whether the fact is plainly said', () => {
  const facts = measured(1000).get('attends');
  expect(facts?.all).toBeCloseTo(15 / 40, 2);
  expect(facts?.plain).toBeCloseTo(1, 2);
  expect(facts?.marked).toBeCloseTo(0, 2);
});

it('few findings leave a rule near the average', () => {
  const event = measured(1).get('event');
  expect(event?.findings).toBe(1);
  expect(event?.all).toBeGreaterThan(0.75);
  expect(event?.all).toBeLessThan(0.9);
});
