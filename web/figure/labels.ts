import type { KindLabel } from '#schema';
import { measureText } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** How a name is written beside its node: size in pixels, weight, and whether it is quieter than others. */
export interface LabelStyle {
  size: number;
  weight: 400 | 600;
  soft: boolean;
}

/** Kinds whose names lead the eye; others follow, unless much is said of them. */
const leading: readonly KindLabel[] = ['Person', 'Zone', 'Event'];

/** How the name of an entity of this kind and degree is written. */
export function labelStyle(kind: KindLabel, degree: number): LabelStyle {
  const leads = leading.includes(kind) || degree >= 5;
  return { size: leads ? 13 : 11.5, weight: degree >= 5 ? 600 : 400, soft: !leads };
}

/** Radius of a node in pixels: grows with the number of its facts. */
export function nodeRadius(degree: number): number {
  return Math.min(14, 3.4 + 1.9 * Math.sqrt(Math.max(1, degree)));
}

export const LINE_HEIGHT = 1.24;
const MOST_LINES = 3;

/** Lines of names that were broken before: the same ones come again at every zoom. */
const broken = new Map<string, string[]>();
const MOST_BROKEN = 20_000;

/** Breaks a name into at most three lines of about equal length, nine or ten characters each; the rest becomes `…`. */
export function wrapName(name: string, size: number): string[] {
  const key = `${size} ${name}`;
  const known = broken.get(key);
  if (known) return known;
  if (broken.size > MOST_BROKEN) broken.clear();
  const lines = breakName(name, size);
  broken.set(key, lines);
  return lines;
}

function breakName(name: string, size: number): string[] {
  const width = size * 9.2;
  const lines = wrapText(name, { size, width, shape: 'balanced' });
  if (lines.length <= MOST_LINES) return lines;
  const longer = wrapText(name, { size, width: width + size, shape: 'balanced' });
  if (longer.length <= MOST_LINES) return longer;
  const [first = '', second = '', third = ''] = longer;
  return [first, second, `${[...third].slice(0, 9).join('')}…`];
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A node on the picture, in pixels, y downwards. */
export interface LabelItem {
  id: string;
  x: number;
  y: number;
  radius: number;
  name: string;
  size: number;
  /** The more important label is placed first; equal ones in the order of their ids. */
  importance: number;
  /** Written even where there is no free place for it. */
  needed?: boolean;
}

/** Where the lines of a label stand: `x` is their left edge, middle or right edge, as `align` says. */
export interface PlacedLabel {
  id: string;
  lines: string[];
  x: number;
  /** Middle of the first line. */
  y: number;
  align: 'left' | 'center' | 'right';
  size: number;
  box: Box;
}

/** A line on the picture that labels avoid where they can. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export interface PlaceOptions {
  /** Width of a text in pixels; an estimate without it. */
  measure?: (text: string, size: number) => number;
  edges?: readonly Segment[];
  /** Places that are not free. */
  taken?: readonly Box[];
  /** Places that are free, but better left so. */
  avoided?: readonly Box[];
  /** Labels stay inside where they can. */
  frame?: Box;
  /** Labels stay inside; by default they may stand anywhere. */
  bounds?: Box;
}

/** What it costs a needed label to cover something, any label to lie badly; a line under it costs 1. */
const COVERING = 50;
const AVOIDED = 20;
const OUTSIDE = 12;
/** Free space around a label, in pixels. */
const AIR = 2;

/**
 * Places labels so that none lies over another or over a node: eight places are tried for each, then eight further out,
 * the most important label first; of the free places the one with the fewest lines under it is taken. A label without a
 * free place is left out, unless it is needed.
 */
export function placeLabels(items: readonly LabelItem[], options: PlaceOptions = {}): Map<string, PlacedLabel> {
  const { measure = measureText, edges = [], bounds, frame } = options;
  const taken = new Grid();
  for (const box of options.taken ?? []) taken.add(box);
  const lines = new Grid();
  const avoided = new Grid();
  for (const box of options.avoided ?? []) avoided.add(box);
  for (const item of items) taken.add(nodeBox(item));
  for (const edge of edges) for (const box of stepsAlong(edge)) lines.add(box);
  const placed = new Map<string, PlacedLabel>();
  for (const item of [...items].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))) {
    let best: PlacedLabel | undefined;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [rank, candidate] of candidates(item, measure).entries()) {
      const covered = (bounds && !isInside(candidate.box, bounds) ? 1 : 0) + taken.hits(candidate.box);
      if (covered > 0 && !item.needed) continue;
      const outside = frame && !isInside(candidate.box, frame) ? OUTSIDE : 0;
      const cost =
        rank * 0.8 + lines.hits(candidate.box) + outside + avoided.hits(candidate.box) * AVOIDED + covered * COVERING;
      if (cost < bestCost) [best, bestCost] = [candidate, cost];
    }
    if (!best) continue;
    placed.set(item.id, best);
    taken.add(best.box);
  }
  return placed;
}

/** The places around a node, the best first: below, right, left, above and the corners; then the same, further out. */
function candidates(item: LabelItem, measure: (text: string, size: number) => number): PlacedLabel[] {
  const lines = wrapName(item.name, item.size);
  const width = Math.max(...lines.map((line) => measure(line, item.size)));
  const step = item.size * LINE_HEIGHT;
  const height = step * lines.length;
  const gap = item.radius + 4;
  const aside = item.radius * 0.7 + 3;
  const at = (align: PlacedLabel['align'], x: number, top: number): PlacedLabel => {
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    const box = { left: left - AIR, top: top - AIR / 2, right: left + width + AIR, bottom: top + height + AIR / 2 };
    return { id: item.id, lines, x, y: top + step / 2, align, size: item.size, box };
  };
  const { x, y } = item;
  const slide = width * 0.3;
  return [
    at('center', x, y + gap - 1),
    at('left', x + gap + 1, y - height / 2),
    at('right', x - gap - 1, y - height / 2),
    at('center', x, y - gap - height + 1),
    at('left', x + aside, y + aside - 2),
    at('right', x - aside, y + aside - 2),
    at('left', x + aside, y - aside - height + 2),
    at('right', x - aside, y - aside - height + 2),
    at('center', x + slide, y + gap - 1),
    at('center', x - slide, y + gap - 1),
    at('center', x + slide, y - gap - height + 1),
    at('center', x - slide, y - gap - height + 1),
    at('left', x + gap + 10, y - height / 2),
    at('right', x - gap - 10, y - height / 2),
    at('center', x, y + gap + 9),
    at('center', x, y - gap - height - 9),
  ];
}

function nodeBox({ x, y, radius }: LabelItem): Box {
  return { left: x - radius - 1, top: y - radius - 1, right: x + radius + 1, bottom: y + radius + 1 };
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

/** Small boxes along a line, about ten pixels apart; its ends, which lie under the nodes, left out. */
function* stepsAlong({ x1, y1, x2, y2 }: Segment): Generator<Box> {
  const count = Math.min(120, Math.floor(Math.hypot(x2 - x1, y2 - y1) / 10));
  for (let step = 1; step < count; step++) {
    const x = x1 + ((x2 - x1) * step) / count;
    const y = y1 + ((y2 - y1) * step) / count;
    yield { left: x, top: y, right: x, bottom: y };
  }
}

/** Boxes sorted into cells, to find quickly which ones another box meets. */
class Grid {
  readonly #cell = 48;
  readonly #boxes = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const boxes = this.#boxes.get(key);
      if (boxes) boxes.push(box);
      else this.#boxes.set(key, [box]);
    }
  }

  /** Number of boxes that this one meets; one that spans several shared cells may count more than once. */
  hits(box: Box): number {
    let count = 0;
    for (const key of this.#keys(box))
      for (const other of this.#boxes.get(key) ?? [])
        if (
          box.left < other.right + 0.01 &&
          other.left < box.right &&
          box.top < other.bottom + 0.01 &&
          other.top < box.bottom
        )
          count++;
    return count;
  }

  *#keys({ left, top, right, bottom }: Box): Generator<number> {
    for (let column = Math.floor(left / this.#cell); column <= Math.floor(right / this.#cell); column++)
      for (let row = Math.floor(top / this.#cell); row <= Math.floor(bottom / this.#cell); row++)
        yield column * 100_003 + row;
  }
}
