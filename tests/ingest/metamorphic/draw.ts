/** Numbers between 0 and 1 that look random and are the same in every run. */
export function drawNumbers(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list. */
export function drawOne<T>(list: readonly T[], next: () => number): T {
  const one = list[Math.floor(next() * list.length)];
  if (one === undefined) throw new Error('Nothing can be drawn from an empty list: widen the pool.');
  return one;
}

/** The list in another order. */
export function drawOrder<T>(list: readonly T[], next: () => number): T[] {
  return list
    .map((each) => ({ each, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
}
