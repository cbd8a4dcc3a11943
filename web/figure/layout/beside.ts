import type { Box } from '../labels.ts';
import type { LayoutEdge, LayoutNode, Point } from './node.ts';

/** The eight directions of the compass and those between them. */
const directions = [0, 0.38, 0.71, 0.92, 1].flatMap((part) => {
  const other = Math.sqrt(1 - part * part);
  return [
    { x: part, y: other },
    { x: -part, y: other },
    { x: part, y: -other },
    { x: -part, y: -other },
  ];
});
const distances = [70, 95, 125, 160, 200, 260, 340, 450];

/**
 * Finds a free place for every new node that is joined to a placed one, close to its neighbours and away from the middle;
 * what is placed stays. New nodes without such a neighbour are not in the answer.
 */
export function placeBeside(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  placed: ReadonlyMap<string, Point>,
  extentOf: (node: LayoutNode) => Box,
): Map<string, Point> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const places = new Map<string, Point>([...placed].filter(([id]) => nodeOf.has(id)));
  const boxes = [...places].map(([id, point]) => shift(extentOf(nodeOf.get(id) as LayoutNode), point));
  const middle = meanOf([...places.values()]);
  const next = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    next.get(from)?.push(to);
    next.get(to)?.push(from);
  }
  const anchorsOf = (id: string) => (next.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
  for (;;) {
    const waiting = nodes.filter(({ id }) => !places.has(id) && anchorsOf(id).length > 0);
    waiting.sort((a, b) => anchorsOf(b.id).length - anchorsOf(a.id).length || (a.id < b.id ? -1 : 1));
    const node = waiting[0];
    if (!node) return places;
    const anchor = meanOf(anchorsOf(node.id));
    const point = findFree(anchor, middle, (at) => !boxes.some((box) => overlaps(box, shift(extentOf(node), at))));
    places.set(node.id, point);
    boxes.push(shift(extentOf(node), point));
  }
}

function findFree(anchor: Point, middle: Point, isFree: (point: Point) => boolean): Point {
  const outwards = { x: anchor.x - middle.x, y: anchor.y - middle.y };
  const sorted = [...directions].sort((a, b) => dot(b, outwards) - dot(a, outwards));
  for (const distance of distances)
    for (const direction of sorted) {
      const point = { x: anchor.x + direction.x * distance, y: anchor.y + direction.y * distance };
      if (isFree(point)) return point;
    }
  const [first = { x: 1, y: 0 }] = sorted;
  return { x: anchor.x + first.x * 600, y: anchor.y + first.y * 600 };
}

function meanOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / count, y: sum.y / count };
}

function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}

function shift(box: Box, { x, y }: Point): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
