import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { type Fact, kindOf, relationOf } from '#schema';
import type { EdgeAttributes, NodeAttributes } from '../graph/build.ts';
import type { Language } from '../state/view.ts';
import type { Focus } from './focus.ts';
import { mix, type Palette } from './palette.ts';

const FADED = 0.36;
const HAIRLINE = 0.32;
/** Sigma's curves fade out half a pixel within each edge: so much more is asked for to have the width that is meant. */
const FEATHER = 0.7;
/** No line is drawn thinner than this many pixels, however far away the map is. */
export const THINNEST = 1.9;

/** How a node is drawn. */
export function nodeLook(
  { node, x, y, size }: NodeAttributes,
  palette: Palette,
  focus: Focus | undefined,
  isShown: boolean,
): Partial<NodeDisplayData> {
  const { colour, shape } = kindOf(node.kind);
  const ink = palette.dark ? colour.dark : colour.light;
  const isOut = !focus || focus.nodes.has(node.id);
  return {
    x,
    y,
    size,
    type: shape,
    color: isOut ? ink : mix(ink, palette.paper, FADED),
    zIndex: focus?.centres.has(node.id) ? 2 : isOut ? 1 : 0,
    hidden: !isShown,
    label: null,
  };
}

/** How a line is drawn; those that stand out or are planned are drawn on the layer above, with more care. */
export function edgeLook(
  { fact, curvature }: EdgeAttributes,
  palette: Palette,
  focus: Focus | undefined,
  isShown: boolean,
): Partial<EdgeDisplayData> & { curvature: number } {
  const share = focus ? HAIRLINE * 0.55 : HAIRLINE;
  return {
    curvature,
    type: 'curve',
    size: lineWidth(fact) + FEATHER,
    color: mix(palette.ink, palette.paper, fact.sources > 1 ? share * 1.4 : share),
    hidden: !isShown || isDashed(fact) || (focus?.edges.has(fact.id) ?? false),
    zIndex: 0,
  };
}

/** In pixels: what one article says is a hairline, what several say is stronger. */
export function lineWidth(fact: Fact): number {
  return Math.min(2.4, 0.7 + 0.5 * fact.sources);
}

/** Planned, not done. */
export function isDashed(fact: Fact): boolean {
  return fact.planned === true;
}

/** The colour of a line that is drawn with care. */
export function lineColour(palette: Palette, focus: Focus | undefined, isOut: boolean): string {
  if (isOut) return mix(palette.ink, palette.paper, 0.78);
  return mix(palette.ink, palette.paper, focus ? HAIRLINE * 0.7 : HAIRLINE * 1.5);
}

/** The word of a line: the post held, else the name of its relation. */
export function factWord(fact: Fact, language: Language): string {
  const title = fact.properties.title;
  const planned = fact.planned ? { zh: '拟', en: 'plans: ' }[language] : '';
  if (fact.type === 'HOLDS_POST' && typeof title === 'string')
    return `${fact.properties.former === true ? { zh: '原', en: 'former ' }[language] : ''}${title}`;
  return planned + relationOf(fact.type).name[language];
}
