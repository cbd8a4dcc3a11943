import { type Curve, distanceTo, isIn } from './curve.ts';
import { curveOf, type Names, type Screen, shift, type Word } from './names.ts';
import type { Scene } from './scene.ts';

/** What lies under a point: a node (its sign or its name), or the line of a fact. */
export type Hit = { on: 'node'; node: string } | { on: 'edge'; edge: string };

/** A finger or a mouse may miss a sign by so many pixels, and a line by so many. */
const NEAR_NODE = 4;
const NEAR_LINE = 5;

/** Finds what is under a point: nodes first, then the words of lines, names, and lines. */
export function findHit(
  scene: Scene,
  screen: Screen,
  names: Names,
  words: readonly Word[],
  x: number,
  y: number,
): Hit | undefined {
  const { graph, shown } = scene;
  let nearest: { node: string; distance: number } | undefined;
  for (const node of shown.nodeIds) {
    if (!graph.hasNode(node)) continue;
    const place = screen.place(node);
    const distance = Math.hypot(place.x - x, place.y - y) - screen.radius(node);
    if (distance <= NEAR_NODE && (!nearest || distance < nearest.distance)) nearest = { node, distance };
  }
  if (nearest) return { on: 'node', node: nearest.node };
  const word = words.find(({ box }) => isIn(box, x, y));
  if (word) return { on: 'edge', edge: word.fact };
  for (const [node, label] of names) {
    if (!shown.nodeIds.has(node) || !graph.hasNode(node)) continue;
    const place = screen.place(node);
    if (isIn(shift(label.box, place.x, place.y), x, y)) return { on: 'node', node };
  }
  let closest: { edge: string; distance: number } | undefined;
  for (const edge of shown.factIds) {
    if (!graph.hasEdge(edge)) continue;
    const curve = curveOf(scene, edge, screen);
    if (!isNear(curve, x, y)) continue;
    const distance = distanceTo(curve, x, y);
    if (distance <= NEAR_LINE && (!closest || distance < closest.distance)) closest = { edge, distance };
  }
  return closest && { on: 'edge', edge: closest.edge };
}

/** Whether a point lies within the box of a curve: most curves are ruled out by this alone. */
function isNear({ from, to, bend }: Curve, x: number, y: number): boolean {
  return (
    x > Math.min(from.x, to.x, bend.x) - NEAR_LINE &&
    x < Math.max(from.x, to.x, bend.x) + NEAR_LINE &&
    y > Math.min(from.y, to.y, bend.y) - NEAR_LINE &&
    y < Math.max(from.y, to.y, bend.y) + NEAR_LINE
  );
}
