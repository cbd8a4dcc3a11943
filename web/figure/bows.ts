import type { Fact } from '#schema';

const SLIGHT = 0.09;
const APART = 0.22;

/**
 * How far the line of each fact is bowed, in shares of its length, so that the lines between two nodes do not lie on
 * each other; as the map of the page draws them.
 */
export function findBows(facts: readonly Fact[]): Map<string, number> {
  const pairs = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = fact.from < fact.to ? `${fact.from}\n${fact.to}` : `${fact.to}\n${fact.from}`;
    const pair = pairs.get(key);
    if (pair) pair.push(fact);
    else pairs.set(key, [fact]);
  }
  const bows = new Map<string, number>();
  for (const pair of pairs.values()) {
    for (const [index, fact] of pair.entries()) {
      const bow = SLIGHT + (index - (pair.length - 1) / 2) * APART;
      bows.set(fact.id, fact.from < fact.to ? bow : -bow);
    }
  }
  return bows;
}
