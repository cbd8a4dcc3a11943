import { type Box, LINE_HEIGHT, wrapName } from '../labels.ts';
import { measureText } from '../text-width.ts';

/** A node to be placed: its radius and the size of its name in pixels say how much room it needs. */
export interface LayoutNode {
  id: string;
  name: string;
  radius: number;
  size: number;
}

export interface LayoutEdge {
  from: string;
  to: string;
}

/** In pixels, y downwards. */
export interface Point {
  x: number;
  y: number;
}

/** Room for a node and the name below it, around its middle. */
export function extentOf({ name, radius, size }: LayoutNode): Box {
  const lines = wrapName(name, size);
  const half = Math.max(radius, ...lines.map((line) => measureText(line, size) / 2)) + 5;
  return { left: -half, right: half, top: -radius - 6, bottom: radius + 4 + lines.length * size * LINE_HEIGHT + 5 };
}
