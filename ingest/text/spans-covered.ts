import type { Mention } from '../types.ts';

/** Those of `found` that do not lie inside a longer mention of their own kind. */
export function leaveCovered(found: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  if (found.length === 0) return [];
  const order = [...found, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const reach = new Map<string, number>();
  const covered = new Set<Mention>();
  for (const mention of order) {
    const end = reach.get(mention.kind) ?? -1;
    if (mention.end <= end) covered.add(mention);
    else reach.set(mention.kind, mention.end);
  }
  return found.filter((mention) => !covered.has(mention));
}
