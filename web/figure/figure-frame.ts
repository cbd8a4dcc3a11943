import { type ArticleSummary, type KindLabel, kindOf } from '#schema';
import type { Language } from './figure-words.ts';
import type { NoteBook } from './notes.ts';
import type { Ink } from './palette.ts';
import { type Mark, measureRuns, type SceneGroup, type TextStyle, type Tone } from './scene.ts';
import { drawSign } from './sign.ts';
import { letterOf, writeSource } from './source-line.ts';
import { type Pen, setText } from './text-block.ts';
import type { Plate } from './training-layout.ts';

interface FrameOptions {
  width: number;
  margin: number;
  language: Language;
  kinds: readonly KindLabel[];
  /** What a dashed line means here; absent where there is none. */
  dashed?: string;
  /** What a grey line means here; absent where there is none. */
  grey?: string;
  title: string;
  caption: string;
  book: NoteBook;
  articles: readonly ArticleSummary[];
  /** Signs that carry the character of their kind, where there is no colour to tell them apart. */
  icons?: Ink | undefined;
}

/** Everything under a picture: legend, title, caption, numbered notes with their words, sources. */
export function layoutFrame(options: FrameOptions, pen: Pen): Plate {
  const { width, margin, title, caption } = options;
  const groups: SceneGroup[] = [];
  let y = 0;
  const put = (key: string, text: string, style: TextStyle, tone: 'ink' | 'soft', indent: number) => {
    const block = setText(
      text,
      { x: width / 2, y, width: width - 2 * indent, anchor: 'middle', style, tone, shape: 'balanced' },
      pen,
    );
    groups.push(furniture(key, text, block.marks));
    y += block.height;
  };
  if (options.kinds.length > 0) {
    groups.push(legend(options, y));
    y += 30;
  }
  put('title', title, 'title', 'ink', margin + 60);
  y += 2;
  put('caption', caption, 'caption', 'soft', margin + 60);
  if (options.book.notes.length + options.articles.length > 0) {
    y += 12;
    const line: Mark = {
      mark: 'curve',
      points: levelLine(margin, width - margin, y),
      tone: 'rule',
      width: 1,
      dashed: false,
      arrow: false,
    };
    groups.push(furniture('rule', '', [line]));
    y += 12;
    const notes = layoutNotes(options, y, pen);
    groups.push(...notes.groups);
    y = notes.height + 10;
    const sources = layoutSources(options, y, pen);
    groups.push(...sources.groups);
    y = sources.height;
  }
  return { groups, height: y };
}

/** A level line from one x to another. */
export function levelLine(from: number, to: number, y: number): [number, number][] {
  return [
    [from, y],
    [from, y],
    [to, y],
    [to, y],
  ];
}

function furniture(key: string, label: string, marks: Mark[]): SceneGroup {
  return { key, facts: [], label, strands: [], marks };
}

/** The kinds that occur, and what dashed and grey lines mean; centred on one line. */
function legend({ width, kinds, dashed, grey, language, icons }: FrameOptions, top: number): SceneGroup {
  const items = [
    ...kinds.map((kind) => ({ kind, text: kindOf(kind).name[language] })),
    ...(dashed ? [{ kind: undefined, text: dashed, dashed: true, tone: 'ink' as const }] : []),
    ...(grey ? [{ kind: undefined, text: grey, dashed: false, tone: 'soft' as const }] : []),
  ];
  const widths = items.map((item) => (item.kind ? 22 : 30) + measureRuns([{ text: item.text }], 'head'));
  const gap = 26;
  let x = (width - widths.reduce((sum, each) => sum + each, 0) - gap * (items.length - 1)) / 2;
  const y = top + 10;
  const marks = items.flatMap((item, index): Mark[] => {
    const left = x;
    x += (widths[index] ?? 0) + gap;
    const sign: Mark[] = item.kind
      ? drawSign(item.kind, { x: left + 7, y, radius: icons ? 8 : 5.5, icon: icons })
      : [drawSample(left, y, item)];
    const text: Mark = {
      mark: 'text',
      x: left + (item.kind ? 20 : 28),
      y: y + 4.6,
      anchor: 'start',
      style: 'head',
      tone: 'ink',
      runs: [{ text: item.text }],
    };
    return [...sign, text];
  });
  return furniture('legend', '', marks);
}

/** A short line as those of the drawing. */
function drawSample(left: number, y: number, { dashed, tone }: { dashed: boolean; tone: Tone }): Mark {
  return { mark: 'curve', points: levelLine(left, left + 22, y), tone, width: 1.1, dashed, arrow: false };
}

/** Notes in two columns, read down the first and then the second; broken by characters, numbers hanging. */
function layoutNotes({ width, margin, book, articles }: FrameOptions, top: number, pen: Pen): Plate {
  const gap = 28;
  const column = (width - 2 * margin - gap) / 2;
  const hang = 26;
  const letters = new Map(articles.map((article, index) => [article.id, letterOf(index)]));
  const blocks = book.notes.map((note) => {
    const letter = letters.get(note.fact.article);
    const source = articles.length > 1 && letter ? pen.words.sourceOf(letter) : '';
    const text = `${pen.words.quote(note.quote)}${source}`;
    const place = (x: number, y: number): SceneGroup => {
      const block = setText(text, { x: x + hang, y, width: column - hang, style: 'note', shape: 'filled' }, pen);
      const number: Mark = {
        mark: 'text',
        x: x + hang - 7,
        y: block.marks[0]?.y ?? y,
        anchor: 'end',
        style: 'note',
        tone: 'ink',
        runs: [{ text: `${note.number}.` }],
      };
      const facts = note.facts.map((fact) => fact.id);
      return {
        key: `note-${note.number}`,
        facts,
        label: `${note.number}. ${text}`,
        strands: [],
        marks: [number, ...block.marks],
      };
    };
    return {
      height: setText(text, { x: 0, y: 0, width: column - hang, style: 'note', shape: 'filled' }, pen).height + 2,
      place,
    };
  });
  const split = halfway(blocks.map((block) => block.height));
  const groups: SceneGroup[] = [];
  let height = top;
  for (const [index, part] of [blocks.slice(0, split), blocks.slice(split)].entries()) {
    let y = top;
    for (const block of part) {
      groups.push(block.place(margin + index * (column + gap), y));
      y += block.height;
    }
    height = Math.max(height, y);
  }
  return { groups, height };
}

/** How many of the notes stand in the first column, so that both are about equally long. */
function halfway(heights: readonly number[]): number {
  const total = heights.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  for (const [index, height] of heights.entries()) {
    if (sum + height / 2 >= total / 2) return Math.max(index, 1);
    sum += height;
  }
  return heights.length;
}

function layoutSources({ width, margin, articles }: FrameOptions, top: number, pen: Pen): Plate {
  let y = top;
  const groups = articles.map((article, index) => {
    const letter = articles.length > 1 ? `${letterOf(index)}. ` : '';
    const text = `${index === 0 ? pen.words.sources : ''}${letter}${writeSource(article)}`;
    const block = setText(text, { x: margin, y, width: width - 2 * margin, style: 'note', shape: 'filled' }, pen);
    y += block.height;
    return furniture(`source-${index + 1}`, text, block.marks);
  });
  return { groups, height: y };
}
