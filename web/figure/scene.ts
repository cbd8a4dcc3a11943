import type { KindLabel, Shape } from '#schema';
import { measureText } from './text-width.ts';

/** A colour by what it is for; a palette says which one that is. */
export type Tone = 'ink' | 'soft' | 'faint' | 'rule' | 'paper' | KindLabel;

/** Type by what it is for: px, family and weight. */
export const textStyles = {
  head: { size: 13, font: 'sans', bold: false },
  name: { size: 16, font: 'sans', bold: true },
  title: { size: 20, font: 'serif', bold: true },
  zone: { size: 15, font: 'sans', bold: true },
  topic: { size: 14, font: 'sans', bold: false },
  detail: { size: 12.5, font: 'sans', bold: false },
  label: { size: 12.5, font: 'sans', bold: false },
  caption: { size: 14, font: 'serif', bold: false },
  place: { size: 12, font: 'sans', bold: false },
  placeBold: { size: 12, font: 'sans', bold: true },
  note: { size: 12.5, font: 'serif', bold: false },
} as const;
export type TextStyle = keyof typeof textStyles;

/** Note numbers are raised and set at this share of the size. */
export const RAISED = 0.68;

/** A stretch of a line; `raised` for note numbers. */
export interface Run {
  text: string;
  raised?: true;
  /** The fact whose note a raised run names. */
  fact?: string;
}

export interface TextMark {
  mark: 'text';
  /** Of the baseline, in px. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  style: TextStyle;
  /** Another size than that of the style, px. */
  size?: number;
  tone: Tone;
  /** A rim in the colour of the paper, where lines pass under the text. */
  halo?: true;
  runs: Run[];
}

/** A chain of cubic curves: a start, then three points for each curve. */
export interface CurveMark {
  mark: 'curve';
  points: [number, number][];
  tone: Tone;
  width: number;
  dashed: boolean;
  /** An arrowhead at the last point. */
  arrow: boolean;
}

/** The sign of an entity. */
export interface ShapeMark {
  mark: 'shape';
  shape: Shape;
  kind: KindLabel;
  x: number;
  y: number;
  radius: number;
  /** A ring around what the figure is about. */
  ringed?: true;
}

export interface BoxMark {
  mark: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Tone;
  stroke: Tone;
}

export type Mark = TextMark | CurveMark | ShapeMark | BoxMark;

/** Marks that mean one thing: an entity, a fact or plain furniture. */
export interface SceneGroup {
  /** Unique within its scene. */
  key: string;
  /** The entity it shows. */
  node?: string;
  /** The facts it draws. */
  facts: string[];
  /** How sure they are, 0 to 1. */
  sureness?: number | undefined;
  /** What it says, for those who do not see it. */
  label: string;
  /** Column and members of the paths it lies on: what has the same side and no common strand fades on hover. */
  side?: 'teacher' | 'participant';
  strands: string[];
  /** Beside what the figure is about. */
  faded?: true;
  marks: Mark[];
}

/** A drawing as data: one source for the SVG of a report and for the page. */
export interface Scene {
  width: number;
  height: number;
  groups: SceneGroup[];
}

/** A rectangle in px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Estimated width of the runs of a line, px. */
export function measureRuns(runs: readonly Run[], style: TextStyle, size: number = textStyles[style].size): number {
  const { bold } = textStyles[style];
  return runs.reduce((sum, run) => sum + measureText(run.text, run.raised ? size * RAISED : size, bold), 0);
}

/** The estimated box of a line of text. */
export function textBox(mark: TextMark): Box {
  const size = mark.size ?? textStyles[mark.style].size;
  const width = measureRuns(mark.runs, mark.style, size);
  const x = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return { x, y: mark.y - size * 0.88, width, height: size * 1.12 };
}

/** The same groups elsewhere. */
export function moveGroups(groups: readonly SceneGroup[], dx: number, dy: number): SceneGroup[] {
  return groups.map((group) => ({ ...group, marks: group.marks.map((mark) => moveMark(mark, dx, dy)) }));
}

function moveMark(mark: Mark, dx: number, dy: number): Mark {
  if (mark.mark === 'curve') return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy]) };
  return { ...mark, x: mark.x + dx, y: mark.y + dy };
}
