import type { Box, Segment } from '../../figure/labels.ts';

export interface Place {
  x: number;
  y: number;
}

/** A bowed line between two nodes, in pixels of the screen: its ends and the point that bends it. */
export interface Curve {
  from: Place;
  to: Place;
  bend: Place;
}

/** The curve that Sigma's program draws for the same ends and curvature. */
export function buildCurve(from: Place, to: Place, curvature: number): Curve {
  return {
    from,
    to,
    bend: {
      x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
      y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
    },
  };
}

/** The point at a share of the way. */
export function pointAt({ from, to, bend }: Curve, share: number): Place {
  const rest = 1 - share;
  return {
    x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
    y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
  };
}

/** The curve as a few straight lines. */
export function segmentsOf(curve: Curve, count: number): Segment[] {
  const points = Array.from({ length: count + 1 }, (_, index) => pointAt(curve, index / count));
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return { x1: before.x, y1: before.y, x2: point.x, y2: point.y };
  });
}

/** Distance of a point from the curve, in pixels. */
export function distanceTo(curve: Curve, x: number, y: number): number {
  return Math.min(...segmentsOf(curve, 10).map((segment) => distanceToSegment(segment, x, y)));
}

function distanceToSegment({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared));
  return Math.hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1));
}

export function isIn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
