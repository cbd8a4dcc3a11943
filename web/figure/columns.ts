import type { Fact } from '#schema';
import type { CurveMark, SceneGroup } from './scene.ts';
import { findSureness, toneOf } from './sureness.ts';
import { numberRuns, type Pen } from './text-block.ts';

/** Width of the figure of the question, px; a printed page is about this wide at 6 to 8 pt. */
export const FIGURE_WIDTH = 1000;
export const MARGIN = 24;

/**
 * Where the four columns stand, px. Lines run level beside their row and bend only within a lane, where no text
 * stands, so that no line crosses a word.
 */
export const columns = {
  teacher: { text: { right: 214, width: 190 }, dot: 228, label: 266, lane: [298, 334] },
  course: { x: 336, width: 262 },
  participant: { lane: [600, 646], label: 684, dot: 730, text: 134 },
  zone: { label: 766, lane: [800, 836], diamond: 904, text: 146 },
} as const;

/** Radius of the sign of an entity, px. */
export const RADIUS = 7;

type Point = [number, number];

interface LinkOptions {
  key: string;
  from: Point;
  to: Point;
  /** Where the line bends, from left to right. */
  lane: readonly [number, number];
  word: string;
  /** Middle of the word, px; it stands on the level part of the row. */
  wordX: number;
  wordY: number;
  /** Facts that the line draws. */
  facts: readonly Fact[];
  label: string;
  side: NonNullable<SceneGroup['side']>;
  strands: string[];
}

/** A line between two columns, with its word and its note numbers. */
export function drawLink(options: LinkOptions, pen: Pen): SceneGroup {
  const { key, from, to, lane, word, wordX, wordY, facts, label, side, strands } = options;
  const [near, far] = from[0] < to[0] ? lane : ([lane[1], lane[0]] as const);
  const middle = (near + far) / 2;
  const dashed = facts.some(isDashed);
  const sureness = findSureness(facts);
  const tone = toneOf(sureness);
  const curve: CurveMark = {
    mark: 'curve',
    points:
      Math.abs(from[1] - to[1]) < 0.5
        ? [from, from, to, to]
        : [
            from,
            from,
            [near, from[1]],
            [near, from[1]],
            [middle, from[1]],
            [middle, to[1]],
            [far, to[1]],
            [far, to[1]],
            to,
            to,
          ],
    tone,
    width: 1.1,
    dashed,
    arrow: true,
  };
  return {
    key,
    facts: facts.map((fact) => fact.id),
    sureness,
    label,
    side,
    strands,
    marks: [
      curve,
      {
        mark: 'text',
        x: wordX,
        y: wordY - 5,
        anchor: 'middle',
        style: 'label',
        tone,
        runs: [{ text: word }, ...numberRuns(facts, pen)],
      },
    ],
  };
}

/** What somebody says of himself or others, and what is only planned, is dashed. */
export function isDashed(fact: Fact): boolean {
  return fact.reportedBy !== undefined || fact.planned === true;
}

/** Where the line of a row meets the side of a box: spread evenly in the order of the rows, level where that is near; px. */
export function meetSide(row: { index: number; count: number; y: number }, top: number, height: number): number {
  const even = top + (height * (row.index + 1)) / (row.count + 1);
  return Math.abs(even - row.y) < 6 ? row.y : even;
}
