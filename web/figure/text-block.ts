import type { Fact } from '#schema';
import type { FigureWords } from './figure-words.ts';
import { measureRuns, type Run, type TextMark, type TextStyle, type Tone, textStyles } from './scene.ts';
import { wrapText } from './wrap-text.ts';

/** What a part of a drawing needs to know: the language, and the number of each fact's note. */
export interface Pen {
  words: FigureWords;
  numberOf(fact: Fact): number;
}

interface BlockOptions {
  /** Left edge, middle or right edge, as `anchor` says; px. */
  x: number;
  /** Top of the first line, px. */
  y: number;
  width: number;
  anchor?: TextMark['anchor'];
  style: TextStyle;
  tone?: Tone;
  /** Facts whose note numbers follow the last word. */
  facts?: readonly Fact[];
  shape?: 'filled' | 'tidy' | 'balanced';
}

/** Height of a line, in sizes. */
const LINE = 1.42;

/** Sets a text in lines of a width, with note numbers behind it. */
export function setText(text: string, options: BlockOptions, pen: Pen): { marks: TextMark[]; height: number } {
  const { x, y, width, anchor = 'start', style, tone = 'ink', facts = [], shape = 'tidy' } = options;
  const { size, bold } = textStyles[style];
  const notes = numberRuns(facts, pen);
  const lines = wrapText(text, { size, width, bold, shape, tail: measureRuns(notes, style) });
  const marks = lines.map((line, index): TextMark => {
    const runs: Run[] = index === lines.length - 1 ? [{ text: line }, ...notes] : [{ text: line }];
    return { mark: 'text', x, y: y + size * (1.05 + index * LINE), anchor, style, tone, runs };
  });
  return { marks, height: lines.length * size * LINE };
}

/** The raised numbers of the notes of some facts: `5,7`. */
export function numberRuns(facts: readonly Fact[], pen: Pen): Run[] {
  const byNumber = new Map(facts.map((fact) => [pen.numberOf(fact), fact.id]));
  byNumber.delete(0);
  const numbers = [...byNumber].sort(([a], [b]) => a - b);
  return numbers.flatMap(([number, fact], index): Run[] => [
    ...(index > 0 ? [{ text: ',', raised: true as const }] : []),
    { text: String(number), raised: true, fact },
  ]);
}
