import {
  type Box,
  type LabelItem,
  labelStyle,
  type PlacedLabel,
  placeLabels,
  type Segment,
} from '../../figure/labels.ts';
import { measureText } from '../../figure/text-width.ts';
import { buildCurve, type Curve, isIn, overlaps, type Place, pointAt, segmentsOf } from './curve.ts';
import type { Focus } from './focus.ts';
import { factWord } from './looks.ts';
import type { Scene } from './scene.ts';

/** Where things stand on the screen now, in pixels. */
export interface Screen {
  place(node: string): Place;
  /** Radius of a node. */
  radius(node: string): number;
  /** What of the map is seen. */
  frame(): Box;
}

/** The names that found room, relative to their nodes, so that they move along with them. */
export type Names = ReadonlyMap<string, PlacedLabel>;

/** The word of a line, and where it stands. */
export interface Word {
  fact: string;
  text: string;
  x: number;
  y: number;
  box: Box;
}

export const WORD_SIZE = 12;
/** Distance of the ring from the sign that it goes around, in pixels. */
export const RING = 4.5;
/** A word that would stand more often than this says nothing: the drawer groups those facts. */
const MOST_REPEATS = 5;
/** Signs smaller than this many pixels are seen from far away. */
const FAR = 3;
/** Facts that make a hub; from far away its name may cover any node with fewer, else only those with one. */
const HUB = 8;
/** From far away there is one name for so many square pixels of the map, that of the largest hub first. */
const ROOM_OF_NAME = 16_000;
/** Above so many lines names no longer look for the place with the fewest lines under it. */
const MOST_LINES = 1_500;

/** Finds room for the names of all shown nodes at the present zoom: first for what is chosen and its words. */
export function placeNames(scene: Scene, screen: Screen): Names {
  const { shown, chosen } = scene;
  const items = [...shown.nodeIds].filter((id) => scene.graph.hasNode(id)).map((id) => itemOf(scene, screen, id));
  const signs = signsOf(scene, screen);
  const isFar = items.some((item) => item.radius < FAR);
  const frame = screen.frame();
  const edges = shown.factIds.size > MOST_LINES ? [] : linesOf(scene, screen);
  const first = placeLabels(
    items.filter((item) => item.needed),
    { edges, frame, taken: signs },
  );
  const words = chosen
    ? placeWords(scene, chosen, screen, [...signs, ...[...first.values()].map(({ box }) => box)])
    : [];
  const taken = [...first.values(), ...words].map(({ box }) => box);
  const free = items.filter((item) => !item.needed);
  const others = isFar ? findLargest(free, frame) : free;
  const degree = ({ id }: LabelItem) => degreeOf(scene, id);
  // The neighbours of a hub may lie so close around it that its name finds no room: it may cover the least of them.
  const small = isFar ? HUB - 1 : 1;
  const hubs = placeLabels(
    others.filter((item) => degree(item) >= HUB),
    {
      edges,
      frame,
      taken: [...taken, ...items.filter((item) => degree(item) > small).map(signOf)],
      avoided: items.filter((item) => degree(item) <= small).map(signOf),
    },
  );
  const placed = placeLabels(
    others.filter((item) => !hubs.has(item.id)),
    { edges, frame, taken: [...signs, ...taken, ...[...hubs.values()].map(({ box }) => box)] },
  );
  return new Map(
    [...first, ...hubs, ...placed].map(([id, label]) => {
      const { x, y } = screen.place(id);
      return [id, { ...label, x: label.x - x, y: label.y - y, box: shift(label.box, -x, -y) }];
    }),
  );
}

/** As many items as the seen part of the map has room for when it is far away, the most important ones. */
function findLargest(items: readonly LabelItem[], frame: Box): LabelItem[] {
  return items
    .filter(({ x, y }) => isIn(frame, x, y))
    .sort((a, b) => b.importance - a.importance)
    .slice(0, Math.ceil(((frame.right - frame.left) * (frame.bottom - frame.top)) / ROOM_OF_NAME));
}

/** Where the names of these nodes would stand on the screen, among those of all. */
export function findNameBoxes(scene: Scene, screen: Screen, nodes: readonly string[]): Box[] {
  const names = placeNames(scene, screen);
  return nodes.flatMap((id) => {
    const name = names.get(id);
    if (!name) return [];
    const { x, y } = screen.place(id);
    return [shift(name.box, x, y)];
  });
}

function itemOf({ graph, chosen }: Scene, screen: Screen, id: string): LabelItem {
  const { node } = graph.getNodeAttributes(id);
  const style = labelStyle(node.kind, node.degree);
  const isCentre = chosen?.centres.has(id) ?? false;
  return {
    id,
    ...screen.place(id),
    radius: screen.radius(id) + (isCentre ? RING : 0),
    name: node.name,
    size: style.size,
    importance: node.degree + (style.soft ? 0 : 3) + (chosen?.nodes.has(id) ? 1_000 : 0),
    ...(isCentre ? { needed: true } : {}),
  };
}

/** Finds room for the words of the lines that stand out: near the middle of each, on no node and on no other word. */
export function placeWords(scene: Scene, focus: Focus, screen: Screen, obstacles: readonly Box[]): Word[] {
  const { graph, shown, language } = scene;
  const taken = [...obstacles];
  const words: Word[] = [];
  const facts = [...focus.edges].filter((fact) => shown.factIds.has(fact) && graph.hasEdge(fact));
  const textOf = (fact: string) => factWord(graph.getEdgeAttributes(fact).fact, language);
  const texts = facts.map(textOf);
  for (const fact of facts) {
    const curve = curveOf(scene, fact, screen);
    const text = textOf(fact);
    if (texts.filter((other) => other === text).length > MOST_REPEATS) continue;
    const half = measureText(text, WORD_SIZE) / 2 + 3;
    for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]) {
      const { x, y } = pointAt(curve, share);
      const box = { left: x - half, right: x + half, top: y - WORD_SIZE * 0.7, bottom: y + WORD_SIZE * 0.7 };
      if (taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      words.push({ fact, text, x, y, box });
      break;
    }
  }
  return words;
}

/** A fact's line on the screen. */
export function curveOf({ graph }: Scene, fact: string, screen: Screen): Curve {
  const [from, to] = graph.extremities(fact);
  return buildCurve(screen.place(from), screen.place(to), graph.getEdgeAttribute(fact, 'curvature'));
}

export function shift({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The places of all signs on the map. */
export function signsOf({ graph, shown }: Scene, screen: Screen): Box[] {
  return [...shown.nodeIds]
    .filter((id) => graph.hasNode(id))
    .map((id) => signOf({ ...screen.place(id), radius: screen.radius(id) }));
}

function signOf({ x, y, radius }: Place & { radius: number }): Box {
  const reach = radius + 1;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function degreeOf({ graph }: Scene, id: string): number {
  return graph.getNodeAttribute(id, 'node').degree;
}

function linesOf(scene: Scene, screen: Screen): Segment[] {
  return [...scene.shown.factIds]
    .filter((fact) => scene.graph.hasEdge(fact))
    .flatMap((fact) => segmentsOf(curveOf(scene, fact, screen), 3));
}
