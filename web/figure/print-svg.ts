import { escapeXml } from './escape-xml.ts';
import { colourOf, fonts, type Ink, isSolid } from './palette.ts';
import {
  type BoxMark,
  type CurveMark,
  type Mark,
  RAISED,
  type Scene,
  type SceneGroup,
  type ShapeMark,
  type TextMark,
  textStyles,
} from './scene.ts';

interface PrintOptions {
  ink: Ink;
  language: string;
  title: string;
  description: string;
  /** Where a line or a name leads, in a living copy of the figure. */
  linkOf?: ((group: SceneGroup) => string | undefined) | undefined;
}

/**
 * Writes a drawing as SVG with real text. Only plain attributes are used, no style sheet and no markers, so that word
 * processors draw it as browsers do.
 */
export function printSvg(scene: Scene, options: PrintOptions): string {
  const { ink, language, title, description, linkOf } = options;
  const body = scene.groups.map((group) => printGroup(group, ink, linkOf?.(group))).join('');
  const id = digest(title + description + body);
  const [width, height] = [scene.width, scene.height].map((length) => Math.ceil(length));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="${linkOf ? 'group' : 'img'}" lang="${language}" xml:lang="${language}" aria-labelledby="t${id} d${id}" font-family="${fonts.sans}" fill="none">`,
    `<title id="t${id}">${escapeXml(title)}</title><desc id="d${id}">${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colourOf('paper', ink)}"/>`,
    body,
    '</svg>',
  ].join('');
}

function printGroup(group: SceneGroup, ink: Ink, link: string | undefined): string {
  const facts = group.facts.length > 0 ? ` data-facts="${escapeXml(group.facts.join(' '))}"` : '';
  const node = group.node ? ` data-node="${escapeXml(group.node)}"` : '';
  const faded = group.faded ? ' opacity="0.4"' : '';
  const reach = link ? group.marks.map(printReach).join('') : '';
  const marks = reach + group.marks.map((mark) => printMark(mark, ink)).join('');
  const label = group.label ? ` aria-label="${escapeXml(group.label)}"` : '';
  const body = link ? `<a href="${escapeXml(link)}" target="_blank"${label}>${marks}</a>` : marks;
  return `<g${node}${facts}${faded}>${body}</g>`;
}

/** A line is thin; the finger or pointer that follows it gets a broad one. */
function printReach(mark: Mark): string {
  return mark.mark === 'curve' ? `<path d="${curvePath(mark)}" stroke="transparent" stroke-width="12"/>` : '';
}

function printMark(mark: Mark, ink: Ink): string {
  if (mark.mark === 'text') return printText(mark, ink);
  if (mark.mark === 'curve') return printCurve(mark, ink);
  return mark.mark === 'shape' ? printShape(mark, ink) : printBox(mark, ink);
}

function printText(mark: TextMark, ink: Ink): string {
  const { font, bold } = textStyles[mark.style];
  const size = mark.size ?? textStyles[mark.style].size;
  const attributes = [
    `x="${round(mark.x)}" y="${round(mark.y)}" font-size="${round(size)}" fill="${colourOf(mark.tone, ink)}"`,
    mark.anchor === 'start' ? '' : ` text-anchor="${mark.anchor}"`,
    bold ? ' font-weight="600"' : '',
    font === 'serif' ? ` font-family="${fonts.serif}"` : '',
  ].join('');
  const rise = round(size * 0.38);
  let raised = false;
  const runs = mark.runs.map((run) => {
    const shift = run.raised === raised || (!run.raised && !raised) ? 0 : run.raised ? -rise : rise;
    raised = run.raised ?? false;
    if (shift === 0 && !raised) return escapeXml(run.text);
    const dy = shift === 0 ? '' : ` dy="${shift}"`;
    const small = raised ? ` font-size="${round(size * RAISED)}"` : '';
    return `<tspan${dy}${small}>${escapeXml(run.text)}</tspan>`;
  });
  const text = `${attributes} xml:space="preserve">${runs.join('')}</text>`;
  if (!mark.halo) return `<text ${text}`;
  const rim = `stroke="${colourOf('paper', ink)}" stroke-width="3.2" stroke-linejoin="round"`;
  return `<text aria-hidden="true" ${rim} ${text}<text ${text}`;
}

function printCurve(mark: CurveMark, ink: Ink): string {
  const colour = colourOf(mark.tone, ink);
  const head = mark.arrow ? `<path d="${arrowHead(mark.points)}" fill="${colour}"/>` : '';
  const dashes = mark.dashed ? ' stroke-dasharray="5 4"' : '';
  return `<path d="${curvePath(mark)}" stroke="${colour}" stroke-width="${mark.width}"${dashes}/>${head}`;
}

const ARROW = 8;

/** The path of a chain of curves; one with an arrowhead ends inside the head. */
export function curvePath(mark: CurveMark): string {
  const points = mark.arrow ? shortened(mark.points) : mark.points;
  const [start, ...rest] = points.map(([x, y]) => `${round(x)} ${round(y)}`);
  const curves: string[] = [];
  for (let index = 0; index + 2 < rest.length; index += 3) curves.push(`C${rest.slice(index, index + 3).join(' ')}`);
  return `M${start}${curves.join('')}`;
}

/** A filled triangle at the end of a line. */
export function arrowHead(points: CurveMark['points']): string {
  const [[x, y], [dx, dy]] = endOf(points);
  const [backX, backY] = [x - dx * ARROW, y - dy * ARROW];
  const half = ARROW * 0.4;
  const corners = [
    [x, y],
    [backX - dy * half, backY + dx * half],
    [backX + dy * half, backY - dx * half],
  ];
  return `M${corners.map((corner) => corner.map((value) => round(value ?? 0)).join(' ')).join('L')}Z`;
}

/** The last point and the direction, of length 1, in which the line arrives there. */
function endOf(points: CurveMark['points']): [[number, number], [number, number]] {
  const [x, y] = points.at(-1) ?? [0, 0];
  const before = points.findLast(([px, py]) => Math.hypot(x - px, y - py) > 0.01) ?? [x - 1, y];
  const length = Math.hypot(x - before[0], y - before[1]);
  return [
    [x, y],
    [(x - before[0]) / length, (y - before[1]) / length],
  ];
}

function shortened(points: CurveMark['points']): CurveMark['points'] {
  const [[x, y], [dx, dy]] = endOf(points);
  const end: [number, number] = [x - dx * (ARROW - 2), y - dy * (ARROW - 2)];
  return points.map((point) => (point[0] === x && point[1] === y ? end : point));
}

function printShape(mark: ShapeMark, ink: Ink): string {
  const colour = colourOf(mark.kind, ink);
  const paint = isSolid(mark.kind, ink)
    ? `fill="${colour}"`
    : `fill="${colourOf('paper', ink)}" stroke="${colour}" stroke-width="1.4"`;
  const ring = mark.ringed ? printRing(mark, ink) : '';
  return `<path d="${shapePath(mark)}" ${paint}/>${ring}`;
}

function printRing({ x, y, radius }: ShapeMark, ink: Ink): string {
  const place = `cx="${round(x)}" cy="${round(y)}" r="${round(radius + 4)}"`;
  return `<circle ${place} stroke="${colourOf('ink', ink)}" stroke-width="1.3"/>`;
}

/** The outline of the sign of an entity. */
export function shapePath({ shape, x, y, radius }: ShapeMark): string {
  if (shape === 'diamond') {
    const r = radius * 1.2;
    return `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}Z`;
  }
  if (shape === 'square') {
    const r = radius * 0.9;
    return `M${round(x - r)} ${round(y - r)}h${round(2 * r)}v${round(2 * r)}h${round(-2 * r)}Z`;
  }
  const r = round(radius);
  return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
}

function printBox(mark: BoxMark, ink: Ink): string {
  const place = `x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"`;
  return `<rect ${place} fill="${colourOf(mark.fill, ink)}" stroke="${colourOf(mark.stroke, ink)}" stroke-width="1.4"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/** A short name for what the text is, FNV-1a; two figures on one page keep their ids apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
