import type { Box } from '../labels.ts';
import type { Positions } from './stress.ts';

const ROUNDS = 400;
/** After so many rounds with overlaps left, the whole picture grows a little. */
const PATIENCE = 50;
const GROWTH = 1.07;

/**
 * Moves boxes apart in place until none overlaps another, each time along the axis on which less is to be moved.
 * `extents` are the boxes around the positions; those of `fixed` stay.
 */
export function separate({ x, y }: Positions, extents: readonly Box[], fixed: ReadonlySet<number> = new Set()): void {
  const order = extents.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    order.sort((a, b) => (x[a] ?? 0) + left(extents, a) - ((x[b] ?? 0) + left(extents, b)) || a - b);
    let moved = false;
    for (let i = 0; i < order.length; i++) {
      const a = order[i] as number;
      const boxA = extents[a] as Box;
      for (let j = i + 1; j < order.length; j++) {
        const b = order[j] as number;
        const boxB = extents[b] as Box;
        const overlapX = (x[a] ?? 0) + boxA.right - ((x[b] ?? 0) + boxB.left);
        if (overlapX <= 0) {
          if ((x[b] ?? 0) + boxB.left > (x[a] ?? 0) + boxA.right + 200) break;
          continue;
        }
        const aBelowB = (y[a] ?? 0) + boxA.bottom - ((y[b] ?? 0) + boxB.top);
        const bBelowA = (y[b] ?? 0) + boxB.bottom - ((y[a] ?? 0) + boxA.top);
        const overlapY = Math.min(aBelowB, bBelowA);
        const backX = (x[b] ?? 0) + boxB.right - ((x[a] ?? 0) + boxA.left);
        if (overlapY <= 0 || backX <= 0) continue;
        if (fixed.has(a) && fixed.has(b)) continue;
        moved = true;
        const alongX = Math.min(overlapX, backX);
        const share = fixed.has(a) || fixed.has(b) ? 1.02 : 0.51;
        if (alongX < overlapY) {
          const sign = overlapX <= backX ? 1 : -1;
          if (!fixed.has(a)) x[a] = (x[a] ?? 0) - sign * alongX * share;
          if (!fixed.has(b)) x[b] = (x[b] ?? 0) + sign * alongX * share;
        } else {
          const sign = aBelowB <= bBelowA ? 1 : -1;
          if (!fixed.has(a)) y[a] = (y[a] ?? 0) - sign * overlapY * share;
          if (!fixed.has(b)) y[b] = (y[b] ?? 0) + sign * overlapY * share;
        }
      }
    }
    if (!moved) return;
    if (fixed.size === 0 && round % PATIENCE === PATIENCE - 1) grow({ x, y });
  }
}

function left(extents: readonly Box[], index: number): number {
  return extents[index]?.left ?? 0;
}

function grow({ x, y }: Positions): void {
  for (let index = 0; index < x.length; index++) {
    x[index] = (x[index] ?? 0) * GROWTH;
    y[index] = (y[index] ?? 0) * GROWTH;
  }
}
