import type { Mention } from '../types.ts';

/** A mention and those around it, the outermost first. */
export interface Nested {
  inner: Mention;
  outers: Mention[];
}

/** The mentions that stand inside others, in the order of the text; `isOuter` says which may stand around. */
export function findNested(mentions: readonly Mention[], isOuter: (mention: Mention) => boolean): Nested[] {
  const nested: Nested[] = [];
  const open: Mention[] = [];
  for (const inner of mentions) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= inner.start) open.pop();
    const outers = open.filter((outer) => inner.end <= outer.end);
    if (outers.length > 0) nested.push({ inner, outers });
    if (isOuter(inner)) open.push(inner);
  }
  return nested;
}
