import { findMatches } from '../text/matches.ts';
import type { Span } from '../types.ts';

/** Marks after which a line may stop because its sentence is over. */
const closed = new Set('。！？…”’」』》）)】!?;；."');
/** Marks that only stand inside a running sentence. */
const running = /[，,；;。]/;
/** What cannot begin a line of its own: `道：“`, `的`, a closing mark. */
const bound =
  /^(?:[道说示称出调绍]?[：:，,]\s*[“"「]|[，。、；：！？”’」』》）),;!?]|[的了着们]|等[，。、\u4e00-\u9fff])/;

/** Cuts a text at its line breaks into blocks, joining lines whose sentence goes on in the next one. */
export function findBlocks(text: string, from = 0, to = text.length): Span[] {
  const lines = findLines(text, from, to);
  const spaced = lines.some((line) => line.blankBefore);
  const full = findFullLines(text, lines);
  const blocks: Span[] = [];
  let open: OpenBlock | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const isWrapped = before !== undefined && full.has(before) && goesOn(text, line);
    before = line;
    if (open && (isWrapped || continues(text, open, line, spaced))) open.end = line.end;
    else {
      open = { start: line.start, end: line.end, read: line.start, depth: 0, straight: 0, runs: false };
      blocks.push(open);
    }
  }
  return blocks.map(({ start, end }) => ({ start, end }));
}

/** Lines of a text whose breaks were set by a program are this much shorter than its longest ones at most. */
const ragged = 3;

/**
 * Tells the lines that a program broke at its width, as mails and PDFs do: nearly all lines that another one follows
 * are about as long as the longest. Where a text's breaks were set by its writer none is told.
 */
function findFullLines(text: string, lines: readonly Line[]): ReadonlySet<Line> {
  const followed = lines.filter((_, index) => lines[index + 1]?.blankBefore === false);
  for (const measure of [countUnits, measureWidth]) {
    const longest = lines.reduce((most, line) => Math.max(most, measure(text, line)), 0);
    if (longest < 18 || longest > 120) continue;
    const full = followed.filter((line) => measure(text, line) >= longest - ragged);
    if (full.length >= 3 && full.length >= followed.length * 0.7) return new Set(full);
  }
  return new Set();
}

function countUnits(_: string, { start, end }: Span): number {
  return end - start;
}

/** A line's width in characters; two Latin letters or digits are as wide as one. */
function measureWidth(text: string, { start, end }: Span): number {
  let narrow = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) < 0x100) narrow += 1;
  return end - start - narrow / 2;
}

/** Whether a line is neither set off by an empty one nor indented. */
function goesOn(text: string, line: Line): boolean {
  return !line.blankBefore && !/^[ \t\u3000]{2}/.test(text.slice(line.start, line.start + 2));
}

/** A block that may go on, with what its words up to `read` say: each line of a long block is read once. */
interface OpenBlock extends Span {
  read: number;
  /** Quotations that are open, and straight marks so far. */
  depth: number;
  straight: number;
  /** A mark of a running sentence stands in it. */
  runs: boolean;
}

interface Line extends Span {
  /** An empty line stands before it. */
  blankBefore: boolean;
}

function findLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let start = from;
  while (start <= to) {
    let stop = start;
    while (stop < to && text[stop] !== '\n' && text[stop] !== '\r') stop += 1;
    const end = stop;
    if (text[stop] === '\r' && text[stop + 1] === '\n') stop += 1;
    if (text.slice(start, end).trim() === '') blankBefore = lines.length > 0;
    else {
      for (const part of splitAtGaps(text, start, end)) {
        lines.push({ ...part, blankBefore });
        blankBefore = true;
      }
      blankBefore = false;
    }
    start = stop + 1;
  }
  return lines;
}

/** A stored page often has blanks where its paragraphs were: …更好的合作。”     “今年…. */
function splitAtGaps(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/(?<=[。！？；]|[。！？]”)[ \u00a0\u3000]{2,}(?=\S)/g)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  parts.push({ start: from, end });
  return parts;
}

/** Whether the block before goes on in this line: 李文斌谈⏎⏎道：“…, or an open quotation mark. */
function continues(text: string, block: OpenBlock, line: Line, spaced: boolean): boolean {
  const before = text.slice(block.start, block.end).trim();
  const last = before.at(-1) ?? '';
  const after = text.slice(line.start, line.end).trimStart();
  if (bound.test(after)) return !closed.has(last) || /^[，。、；：！？”’」』》）),;!?]/.test(after);
  readOn(text, block);
  const hasOpenMark = block.depth > 0 || block.straight % 2 === 1;
  if (last === '"' && hasOpenMark) return true;
  if (closed.has(last) || last === '：' || last === ':') return false;
  if (hasOpenMark) return true;
  if (last === '，' || last === '、' || last === ',') return true;
  const isProse = block.runs && before.length > 15;
  if (line.blankBefore) return isProse;
  if (spaced) return true;
  return isProse || before.length > 30;
}

function readOn(text: string, block: OpenBlock): void {
  const words = text.slice(block.read, block.end);
  for (const [mark] of findMatches(words, /[“「《”」》"]/g)) {
    if (mark === '"') block.straight += 1;
    else if (mark === '“' || mark === '「' || mark === '《') block.depth += 1;
    else block.depth = Math.max(0, block.depth - 1);
  }
  block.runs ||= running.test(words);
  block.read = block.end;
}
