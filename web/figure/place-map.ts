import type { GraphSlice } from '#schema';
import { labelStyle, nodeRadius } from './labels.ts';
import type { Point } from './layout/node.ts';
import { layOut } from './layout.ts';

/** The places that the page gives to the same graph when nobody has moved anything. */
export function placeMap({ nodes, facts }: Pick<GraphSlice, 'nodes' | 'facts'>): Map<string, Point> {
  return layOut(
    nodes.map(({ id, name, kind, degree }) => ({
      id,
      name,
      radius: nodeRadius(degree),
      size: labelStyle(kind, degree).size,
    })),
    facts.map(({ from, to }) => ({ from, to })),
  );
}
