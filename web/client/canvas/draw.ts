import { LINE_HEIGHT, labelStyle } from '../../figure/labels.ts';
import { isDashed, lineColour, lineWidth } from './looks.ts';
import { curveOf, type Names, placeWords, RING, type Screen, shift, signsOf, WORD_SIZE, type Word } from './names.ts';
import { mix } from './palette.ts';
import type { Scene } from './scene.ts';

/** Draws the lines that stand out and the planned ones, below the nodes. */
export function drawLines(context: CanvasRenderingContext2D, scene: Scene, screen: Screen): void {
  const { graph, shown, palette, focus } = scene;
  context.lineCap = 'round';
  for (const id of shown.factIds) {
    if (!graph.hasEdge(id)) continue;
    const { fact } = graph.getEdgeAttributes(id);
    const isOut = focus?.edges.has(id) ?? false;
    if (!isOut && !isDashed(fact)) continue;
    const { from, to, bend } = curveOf(scene, id, screen);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
    context.strokeStyle = lineColour(palette, focus, isOut);
    context.lineWidth = lineWidth(fact) * (focus?.open === id ? 1.9 : isOut ? 1.15 : 0.9);
    context.setLineDash(isDashed(fact) ? [1, 4] : []);
    context.stroke();
  }
  context.setLineDash([]);
}

/** Draws rings, names and words above the nodes; gives the words, which can be clicked. */
export function drawNames(context: CanvasRenderingContext2D, scene: Scene, names: Names, screen: Screen): Word[] {
  const { graph, shown, palette, focus, chosen } = scene;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const id of focus?.centres ?? []) if (shown.nodeIds.has(id)) drawRing(context, id, scene, screen);
  const taken = [];
  for (const [id, label] of names) {
    if (!shown.nodeIds.has(id) || !graph.hasNode(id)) continue;
    const { node } = graph.getNodeAttributes(id);
    const style = labelStyle(node.kind, node.degree);
    const isOut = focus?.nodes.has(id) ?? false;
    const isCentre = focus?.centres.has(id) ?? false;
    const { x, y } = screen.place(id);
    const colour = style.soft && !isOut ? palette.soft : palette.ink;
    context.font = `${isCentre ? 600 : style.weight} ${label.size}px ${palette.sans}`;
    context.textAlign = label.align;
    context.fillStyle = focus && !isOut ? mix(colour, palette.paper, 0.38) : colour;
    writeLines(context, label.lines, x + label.x, y + label.y, label.size * LINE_HEIGHT, palette.paper);
    if (focus === chosen ? isCentre : isOut) taken.push(shift(label.box, x, y));
  }
  if (!focus) return [];
  const words = placeWords(scene, focus, screen, [...signsOf(scene, screen), ...taken]);
  context.font = `400 ${WORD_SIZE}px ${palette.sans}`;
  context.textAlign = 'center';
  context.fillStyle = palette.ink;
  for (const word of words) writeLines(context, [word.text], word.x, word.y, 0, palette.paper);
  return words;
}

function writeLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  step: number,
  halo: string,
): void {
  context.strokeStyle = halo;
  context.lineWidth = 4;
  for (const [index, line] of lines.entries()) context.strokeText(line, x, y + index * step);
  for (const [index, line] of lines.entries()) context.fillText(line, x, y + index * step);
}

function drawRing(context: CanvasRenderingContext2D, id: string, { palette }: Scene, screen: Screen): void {
  const { x, y } = screen.place(id);
  context.beginPath();
  context.arc(x, y, screen.radius(id) + RING, 0, 2 * Math.PI);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.6;
  context.stroke();
}
