import { measureText } from './text-width.ts';
import { unbrokenWords } from './unbroken-words.ts';

/** Never at the beginning of a line. */
const CLOSING = new Set('，。、；：？！”’）》〉」』】〕…—～·,.;:?!)]}%‰℃');
/** Never at the end of a line. */
const OPENING = new Set('“‘（《〈「『【〔([{');
const latinWord = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Nd}\\p{M}_'&@#+/.-]+";
const longestFirst = [...unbrokenWords].sort((a, b) => b.length - a.length).join('|');
const PIECE = new RegExp(`${latinWord}|${longestFirst}|[ ]|[\\s\\S]`, 'gu');

interface WrapOptions {
  size: number;
  width: number;
  bold?: boolean;
  /** Room to keep free at the end of the last line, for note numbers. */
  tail?: number;
  /** `filled` lines as far as they go; `tidy` leaves no lonely last word; `balanced` makes lines about equally long. */
  shape?: 'filled' | 'tidy' | 'balanced';
}

/** A last line shorter than this is not left alone; ems. */
const WIDOW = 3.5;

/**
 * Breaks a text into lines by characters, as Chinese is set; Latin words and words of the field stay whole where they
 * fit. A line feed is the best place to break a text that needs more than one line.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { size, width, bold, tail = 0 } = options;
  const measure = (line: string) => measureText(line, size, bold);
  const parts = text
    .split('\n')
    .map((part) => part.replace(/[ \t\r]+/g, ' ').trim())
    .filter((part) => part !== '');
  const whole = parts.join(' ');
  if (measure(whole) + tail <= width) return [whole];
  return parts.flatMap((part, index) => breakLines(part, options, index === parts.length - 1 ? tail : 0, measure));
}

function breakLines(
  text: string,
  { size, width, shape = 'tidy' }: WrapOptions,
  tail: number,
  measure: (line: string) => number,
): string[] {
  const pieces = findPieces(text);
  let lines = fillLines(pieces, width, measure);
  const room = measure(lines.at(-1) ?? '') + tail > width ? width - tail : width;
  if (room < width) lines = fillLines(pieces, room, measure);
  if (shape === 'filled') return lines;
  return balanceLines(lines, pieces, measure, { width: room, least: shape === 'tidy' ? WIDOW * size : room });
}

/** What may not be torn apart: a Latin word, a character with the punctuation that clings to it. */
function findPieces(text: string): string[] {
  const pieces: string[] = [];
  let glue = false;
  for (const [token] of text.matchAll(PIECE)) {
    const last = pieces.length - 1;
    const clings = [...token].every((character) => CLOSING.has(character));
    if (last >= 0 && (glue || clings) && pieces[last] !== ' ') pieces[last] += token;
    else pieces.push(token);
    glue = OPENING.has(token.at(-1) ?? '');
  }
  return pieces;
}

function fillLines(pieces: readonly string[], width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? piece.trimStart() : line + piece;
  };
  for (const piece of pieces) {
    const torn = measure(piece) > width ? [...piece] : [piece];
    for (const part of torn) add(part);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A narrower setting with as many lines whose last line is at least so long, or else the most even one. */
function balanceLines(
  lines: string[],
  pieces: readonly string[],
  measure: (line: string) => number,
  { width, least }: { width: number; least: number },
): string[] {
  let best = lines;
  for (let narrower = width * 0.96; narrower > width / 2; narrower *= 0.96) {
    if (best.length < 2 || measure(best.at(-1) ?? '') >= least) break;
    const next = fillLines(pieces, narrower, measure);
    if (next.length > lines.length) break;
    best = next;
  }
  return best;
}
