import type { Mention } from '../types.ts';

/**
 * Decides between mentions that cannot both be right.
 * Nested ones may stand (浙江大学 in 浙江大学经济学院), but a Place inside a longer name is no place of its own;
 * of two that cross, or of two kinds on one stretch, the surer stays.
 */
export function settleOverlaps(mentions: readonly Mention[]): Mention[] {
  const order = mentions.map((mention, index) => ({ mention, index }));
  order.sort(
    (a, b) => b.mention.confidence - a.mention.confidence || length(b.mention) - length(a.mention) || a.index - b.index,
  );
  const kept: Mention[] = [];
  for (const { mention } of order) {
    if (!kept.some((other) => cannotBoth(other, mention))) kept.push(mention);
  }
  const names = kept.filter((mention) => isName(mention) && !mention.implied);
  return kept
    .filter((mention) => mention.kind !== 'Place' || mention.implied || !names.some((other) => holds(other, mention)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function length(mention: Mention): number {
  return mention.end - mention.start;
}

/** Posts and dates lie beside names and rule nothing out. */
function isName(mention: Mention): boolean {
  return mention.kind !== 'Post' && mention.kind !== 'Date';
}

function holds(outer: Mention, inner: Mention): boolean {
  return outer !== inner && outer.start <= inner.start && outer.end >= inner.end && length(outer) > length(inner);
}

function cannotBoth(a: Mention, b: Mention): boolean {
  if (a.implied || b.implied) return a.start === b.start && a.end === b.end && a.kind === b.kind && a.name === b.name;
  if (a.start === b.start && a.end === b.end) return isName(a) === isName(b);
  const crosses = a.start < b.end && b.start < a.end && !holds(a, b) && !holds(b, a);
  return crosses && isName(a) === isName(b);
}
