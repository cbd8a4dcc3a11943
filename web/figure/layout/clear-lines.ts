import type { Positions } from './stress.ts';

const ROUNDS = 60;
/** Above so many pairs of node and line the step is left out: it would take longer than the eye gains. */
const MOST_PAIRS = 400_000;

/** Moves nodes in place off the lines that pass under them without ending there; `clearance` in pixels for each node. */
export function clearLines(
  { x, y }: Positions,
  pairs: readonly (readonly [number, number])[],
  clearance: readonly number[],
): void {
  if (pairs.length * x.length > MOST_PAIRS) return;
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [a, b] of pairs)
      for (let node = 0; node < x.length; node++) {
        if (node === a || node === b) continue;
        const push = awayFrom(x, y, a, b, node, clearance[node] ?? 0);
        if (!push) continue;
        moved = true;
        x[node] = (x[node] ?? 0) + push.x;
        y[node] = (y[node] ?? 0) + push.y;
      }
    if (!moved) return;
  }
}

/** How far to move a node so that it keeps its distance from the line a–b; undefined where it does already. */
function awayFrom(x: Float64Array, y: Float64Array, a: number, b: number, node: number, clearance: number) {
  const lineX = (x[b] ?? 0) - (x[a] ?? 0);
  const lineY = (y[b] ?? 0) - (y[a] ?? 0);
  const fromX = (x[node] ?? 0) - (x[a] ?? 0);
  const fromY = (y[node] ?? 0) - (y[a] ?? 0);
  const squared = lineX * lineX + lineY * lineY;
  const along = (fromX * lineX + fromY * lineY) / squared;
  if (!(along > 0.02 && along < 0.98)) return undefined;
  const length = Math.sqrt(squared);
  const aside = (fromX * lineY - fromY * lineX) / length;
  const missing = clearance - Math.abs(aside);
  if (missing <= 0.5) return undefined;
  const step = (aside < 0 ? -missing : missing) * 0.6;
  return { x: (lineY / length) * step, y: (-lineX / length) * step };
}
