import { isBlank, isCommon, isHan } from '../text/characters.ts';
import type { Paragraph, Reading, Span } from '../types.ts';

/** Full-width forms of the marks that Chinese texts often carry in half width. */
const wide = new Map<string, string>(
  Object.entries({
    ',': '，',
    ';': '；',
    ':': '：',
    '?': '？',
    '!': '！',
    '(': '（',
    ')': '）',
    '｡': '。',
    '､': '、',
    '﹑': '、',
    '﹒': '·',
    '•': '·',
    '‧': '·',
    '・': '·',
    '＂': '"',
    '＇': "'",
    '〝': '“',
    '〞': '”',
    '「': '“',
    '」': '”',
    '『': '‘',
    '』': '’',
    '｢': '“',
    '｣': '”',
  }),
);

/** Marks beside which a half-width mark belongs to Chinese text. */
const chineseMarks = /[“”‘’《》〈〉「」『』【】（）、，。；：？！…—·％]/;

/** A block of the article's own text, with what step 1 knows of it. */
export type Block = Pick<Paragraph, 'role'> &
  Span & {
    /** Stretches of the text that are markup and no words. */
    skip?: readonly Span[];
  };

/** Folds blocks of the text into the reading, and brings the blocks' roles along as paragraphs. */
export function buildReading(text: string, blocks: readonly Block[]): { reading: Reading; paragraphs: Paragraph[] } {
  const units: number[] = [];
  const at: number[] = [];
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const kept = keepWords(text, block);
    if (kept.length === 0) continue;
    if (units.length > 0) {
      units.push(newline);
      at.push(at.length > 0 ? (at[at.length - 1] ?? 0) + 1 : block.start);
    }
    const start = units.length;
    foldBlock(text, kept, units);
    for (const offset of kept) at.push(offset);
    paragraphs.push({ start, end: units.length, role: block.role });
  }
  const last = at[at.length - 1];
  at.push(last === undefined ? text.length : last + 1);
  return { reading: { text: spell(units), at: Uint32Array.from(at) }, paragraphs };
}

const newline = '\n'.charCodeAt(0);

function spell(units: readonly number[]): string {
  let text = '';
  for (let from = 0; from < units.length; from += 4_096)
    text += String.fromCharCode(...units.slice(from, from + 4_096));
  return text;
}

/** Offsets of the block's units that are words: no markup, no blank but one between two Latin words. */
function keepWords(text: string, block: Block): number[] {
  const kept: number[] = [];
  let skipIndex = 0;
  const skips = block.skip ?? [];
  for (let index = block.start; index < block.end; index += 1) {
    while (skipIndex < skips.length && (skips[skipIndex]?.end ?? 0) <= index) skipIndex += 1;
    const skip = skips[skipIndex];
    if (skip && index >= skip.start) {
      index = skip.end - 1;
      continue;
    }
    if (isCommon(text.charCodeAt(index)) || !isBlank(text[index])) {
      kept.push(index);
      continue;
    }
    let next = index;
    while (next + 1 < block.end && isBlank(text[next + 1])) next += 1;
    const isBroken = isBreakInNumber(text, index, next + 1);
    if (next + 1 < block.end && !isBroken && isLatinGap(text, kept, next + 1)) kept.push(index);
    index = next;
  }
  return kept;
}

/** Whether a gap is a break that cuts a number in two: 202⏎3年. */
function isBreakInNumber(text: string, start: number, end: number): boolean {
  return /\d/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '') && /[\n\r]/.test(text.slice(start, end));
}

/** Whether a blank stands between two Latin words: Zone Graph, also behind a mark of theirs. */
function isLatinGap(text: string, kept: readonly number[], next: number): boolean {
  const before = text[kept[kept.length - 1] ?? -1] ?? '';
  const earlier = text[kept[kept.length - 2] ?? -1] ?? '';
  const isWord = /[\w%]/.test(before) || (/[.,:;!?)&-]/.test(before) && /\w/.test(earlier));
  return isWord && /[\w(&]/.test(text[next] ?? '');
}

/** Writes one block's units, folded, into the reading. */
function foldBlock(text: string, kept: readonly number[], units: number[]): void {
  let doubleOpen = false;
  let singleOpen = false;
  for (let index = 0; index < kept.length; index += 1) {
    const offset = kept[index] ?? 0;
    const unit = text.charCodeAt(offset);
    if (isCommon(unit)) {
      units.push(unit);
      continue;
    }
    const character = text[offset] ?? '';
    let folded = character;
    if (isBlank(character)) folded = ' ';
    else if (wide.has(character) || character === '"' || character === "'" || character === '.') {
      const before = text[kept[index - 1] ?? -1];
      const after = text[kept[index + 1] ?? -1];
      const mark = wide.get(character) ?? character;
      if (mark === '"') {
        folded = doubleOpen ? '”' : '“';
        doubleOpen = !doubleOpen;
      } else if (mark === "'") {
        if (isChinese(before) || isChinese(after)) {
          folded = singleOpen ? '’' : '‘';
          singleOpen = !singleOpen;
        }
      } else if (mark === '.') folded = foldStop(text, kept, index, before, after);
      else if (mark !== character && mark.length === 1 && !/[,;:?!()]/.test(character)) folded = mark;
      else if (isChinese(before) || isChinese(after)) folded = isBetweenDigits(before, after) ? character : mark;
    } else if (character >= '０' && character <= '９') folded = String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    else if (character === '“') doubleOpen = true;
    else if (character === '”') doubleOpen = false;
    units.push(folded.charCodeAt(0));
  }
}

/** `...` reads as `…`, and a point after Han at the end of a sentence as `。`. */
function foldStop(
  text: string,
  kept: readonly number[],
  index: number,
  before: string | undefined,
  after: string | undefined,
): string {
  const second = text[kept[index + 2] ?? -1];
  const previous = text[kept[index - 2] ?? -1];
  const run = (after === '.' && second === '.') || (before === '.' && (after === '.' || previous === '.'));
  if (run) return '…';
  if (isHan(before) && (after === undefined || isHan(after) || chineseMarks.test(after))) return '。';
  return '.';
}

function isChinese(character: string | undefined): boolean {
  return character !== undefined && (isHan(character) || chineseMarks.test(character));
}

function isBetweenDigits(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && /\d/.test(before) && /\d/.test(after);
}
