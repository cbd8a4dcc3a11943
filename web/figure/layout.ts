import type { Box } from './labels.ts';
import { placeBeside } from './layout/beside.ts';
import { clearLines } from './layout/clear-lines.ts';
import { extentOf, type LayoutEdge, type LayoutNode, type Point } from './layout/node.ts';
import { packShapes, type Shape } from './layout/pack.ts';
import { separate } from './layout/separate.ts';
import { type Positions, relaxStress } from './layout/stress.ts';

/**
 * Places every node so that there is room for its name; the same graph gives the same places in every order, in Node and
 * in the browser. Parts that do not hang together stand beside each other, the largest in the middle. Nodes that are
 * `placed` already stay where they are, and new ones are put beside their neighbours.
 */
export function layOut(
  nodes: readonly LayoutNode[],
  edges: readonly LayoutEdge[],
  placed: ReadonlyMap<string, Point> = new Map(),
): Map<string, Point> {
  const places = placed.size > 0 ? placeBeside(nodes, edges, placed, extentOf) : new Map<string, Point>();
  const taken = nodes.flatMap((node) => {
    const point = places.get(node.id);
    return point ? [shift(extentOf(node), point)] : [];
  });
  const rest = nodes.filter(({ id }) => !places.has(id));
  const parts = findParts(rest, edges).map((part) => arrange(part));
  const moves = packShapes(
    parts.map((part) => part.shape),
    taken.length > 0 ? [taken] : [],
  );
  for (const [index, part] of parts.entries()) {
    const move = moves[index] ?? { x: 0, y: 0 };
    for (const [id, point] of part.places) places.set(id, { x: round(point.x + move.x), y: round(point.y + move.y) });
  }
  return places;
}

interface Part {
  nodes: LayoutNode[];
  /** Pairs of indices into `nodes`, each pair once. */
  pairs: [number, number][];
}

/** The parts that hang together, the largest first; within a part, nodes by id. */
function findParts(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Part[] {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const next = new Map<string, Set<string>>(sorted.map(({ id }) => [id, new Set()]));
  for (const { from, to } of edges)
    if (from !== to && next.has(from) && next.has(to)) {
      next.get(from)?.add(to);
      next.get(to)?.add(from);
    }
  const partOf = new Map<string, number>();
  const parts: LayoutNode[][] = [];
  for (const { id } of sorted) {
    if (partOf.has(id)) continue;
    const found = [id];
    partOf.set(id, parts.length);
    for (const member of found)
      for (const other of next.get(member) ?? [])
        if (!partOf.has(other)) {
          partOf.set(other, parts.length);
          found.push(other);
        }
    parts.push([]);
  }
  for (const node of sorted) parts[partOf.get(node.id) ?? 0]?.push(node);
  return parts
    .sort((a, b) => b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1))
    .map((members) => {
      const indexOf = new Map(members.map(({ id }, index) => [id, index]));
      const pairs = members.flatMap(({ id }, a) =>
        [...(next.get(id) ?? [])]
          .map((other): [number, number] => [a, indexOf.get(other) ?? a])
          .filter(([, b]) => a < b),
      );
      return { nodes: members, pairs: pairs.sort((one, two) => one[0] - two[0] || one[1] - two[1]) };
    });
}

/** Places one part around its middle. */
function arrange({ nodes, pairs }: Part): { places: Map<string, Point>; shape: Shape } {
  const extents = nodes.map(extentOf);
  const positions =
    nodes.length === 1
      ? { x: new Float64Array(1), y: new Float64Array(1) }
      : relaxStress({ count: nodes.length, links: linksOf(nodes, pairs, extents) });
  layFlat(positions);
  loosen(positions, extents);
  clearLines(
    positions,
    pairs,
    nodes.map(({ radius }) => radius + 9),
  );
  separate(positions, extents);
  centre(positions, extents);
  const places = new Map<string, Point>();
  const shape = nodes.map(({ id }, index) => {
    const point = { x: positions.x[index] ?? 0, y: positions.y[index] ?? 0 };
    places.set(id, point);
    return shift(extents[index] as Box, point);
  });
  return { places, shape };
}

/**
 * The line between two nodes is long enough for both names, and longer the more other neighbours the two have
 * that they do not share: a node with many neighbours needs a wide circle.
 */
function linksOf(nodes: readonly LayoutNode[], pairs: readonly [number, number][], extents: readonly Box[]) {
  const next: Set<number>[] = nodes.map(() => new Set());
  for (const [a, b] of pairs) {
    next[a]?.add(b);
    next[b]?.add(a);
  }
  const reach = (index: number) => {
    const box = extents[index] as Box;
    return (box.right - box.left + box.bottom - box.top) / 4;
  };
  return pairs.map(([a, b]) => {
    const shared = [...(next[a] ?? [])].filter((node) => next[b]?.has(node)).length;
    const apart = (next[a]?.size ?? 0) + (next[b]?.size ?? 0) - 2 * shared - 2;
    return { a, b, length: 22 + 0.72 * (reach(a) + reach(b)) + 11 * Math.sqrt(Math.max(0, apart)) };
  });
}

/** Names lie level: they need more room beside than above each other. */
const WIDER = 1.14;

/** Turns a part so that its longest way lies level, and draws it out a little that way. */
function layFlat({ x, y }: Positions): void {
  const count = x.length;
  const meanX = x.reduce((sum, value) => sum + value, 0) / count;
  const meanY = y.reduce((sum, value) => sum + value, 0) / count;
  let [xx, xy, yy] = [0, 0, 0];
  for (let index = 0; index < count; index++) {
    const dx = (x[index] ?? 0) - meanX;
    const dy = (y[index] ?? 0) - meanY;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  // The longer axis of the matrix (xx xy; xy yy), without asking for angles.
  const spread = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
  let axisX = 2 * xy;
  let axisY = yy - xx + spread;
  if (axisX * axisX + axisY * axisY < 1e-9) [axisX, axisY] = xx >= yy ? [1, 0] : [0, 1];
  const length = Math.sqrt(axisX * axisX + axisY * axisY);
  const cos = axisX / length;
  const sin = axisY / length;
  for (let index = 0; index < count; index++) {
    const dx = (x[index] ?? 0) - meanX;
    const dy = (y[index] ?? 0) - meanY;
    x[index] = (dx * cos + dy * sin) * WIDER;
    y[index] = (dy * cos - dx * sin) / WIDER;
  }
}

/** Names may cover so much of a picture before it has to grow. */
const DENSEST = 0.34;
/** So few nodes have room anyway. */
const FEW = 60;

/** Enlarges a part that is too dense for its names. */
function loosen({ x, y }: Positions, extents: readonly Box[]): void {
  if (x.length < FEW) return;
  const needed = extents.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0) / DENSEST;
  const span = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 1) * 2;
  const factor = Math.sqrt(needed / (span(x) * span(y)));
  if (factor <= 1) return;
  for (let index = 0; index < x.length; index++) {
    x[index] = (x[index] ?? 0) * factor;
    y[index] = (y[index] ?? 0) * factor;
  }
}

/** Moves a part so that the middle of all its boxes is the origin. */
function centre({ x, y }: Positions, extents: readonly Box[]): void {
  const boxes = extents.map((box, index) => shift(box, { x: x[index] ?? 0, y: y[index] ?? 0 }));
  const middleX = (Math.min(...boxes.map((box) => box.left)) + Math.max(...boxes.map((box) => box.right))) / 2;
  const middleY = (Math.min(...boxes.map((box) => box.top)) + Math.max(...boxes.map((box) => box.bottom))) / 2;
  for (let index = 0; index < x.length; index++) {
    x[index] = (x[index] ?? 0) - middleX;
    y[index] = (y[index] ?? 0) - middleY;
  }
}

function shift(box: Box, { x, y }: Point): Box {
  return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
