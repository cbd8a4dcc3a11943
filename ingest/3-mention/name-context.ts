import { afterName, beforeName, creditWords, weakTitles } from '../lexicon/person-words.ts';
import { isBlank } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

/** What the finder of persons knows of a text. */
export interface Scene {
  text: string;
  /** The token over each unit. */
  over: readonly Token[];
  /** Ends of titles: a name may follow. */
  titleEnds: ReadonlyMap<number, { head: string }>;
  /** Starts of titles and of bodies: a name may end here. */
  titleStarts: ReadonlySet<number>;
  bodyEnds: ReadonlySet<number>;
  placeEnds: ReadonlySet<number>;
  /** Stretches that hold no person of the story: credits, names of bodies. */
  isTaken(span: Span): boolean;
}

/** A person's name where it stands. */
export interface PersonName extends Span {
  name: string;
  /** Sum of the logarithms of all that speaks for it. */
  score: number;
}

/** Words that follow names. */
export const longAfter = new Set(afterName);
const afterBegins = new Set(afterName.map((word) => word[0] ?? ''));
const before = new Set(beforeName);
const beforeEnds = new Set(beforeName.map((word) => word.at(-1) ?? ''));
const held = /(?:时任|现任|曾任|原任|担任|身为)[^，。；！？\n]*$/;
const digits = new Set('0123456789０１２３４５６７８９');
const afterTitle = new Set('—:：“”');
const beginnings = new Set('。\n！？；“，：）');
const ends = new Set('。；\n）”（');
const says = new Set('说称讲道');
const numerals = new Set('一两二三四五六七八九十0123456789');

const creditUnits = new Set(creditWords.source);

/** Whether a word of credit may end in a unit: such a unit stands in the pattern or is a blank. */
function mayCredit(unit: string): boolean {
  return creditUnits.has(unit) || isBlank(unit);
}

/** Whether words that name the makers of the article stand right before a place. */
export function isCredited(text: string, start: number): boolean {
  return mayCredit(text[start - 1] ?? '') && creditWords.test(text.slice(Math.max(0, start - 10), start));
}

/** What stands before: a title, a list of persons, a word that introduces. */
export function rateLeft(scene: Scene, start: number): number {
  const { text, titleEnds, bodyEnds } = scene;
  const title = titleEnds.get(start);
  if (title) return weakTitles.has(title.head) ? 2.5 : 5;
  const before1 = text[start - 1] ?? '\n';
  if (digits.has(before1) || isCredited(text, start)) return -Infinity;
  if (afterTitle.has(before1) && titleEnds.has(start - 1)) return 4;
  if (before1 === '—' && text[start - 2] === '—') return 3;
  if (bodyEnds.has(start)) return 1.5;
  if (scene.placeEnds.has(start)) return 1;
  if (before1 === '、') return 2;
  // 时任青山市商务局局长的陈建国
  if (before1 === '的' && titleEnds.has(start - 1) && held.test(text.slice(Math.max(0, start - 40), start - 1)))
    return 4;
  if (before1 === '的') return 0.8;
  if (beginnings.has(before1)) return 1.5;
  if (!beforeEnds.has(before1)) return 0;
  for (const length of [4, 3, 2]) if (before.has(text.slice(start - length, start))) return length > 2 ? 3.5 : 2.5;
  if (before.has(before1)) return before1 === '由' || before1 === '请' ? 3 : 1.5;
  return 0;
}

/** What stands behind: a verb of saying, a list, a title, the end of a clause. */
export function rateRight(scene: Scene, end: number): number {
  const { text, titleStarts } = scene;
  if (titleStarts.has(end)) return 3;
  const next = text[end] ?? '\n';
  if (says.has(next) && /^[，：。“道]/.test(text[end + 1] ?? '')) return 3;
  if (numerals.has(next)) {
    const count = text.slice(end, end + 3);
    if (/^\d{1,2}[月日]/.test(count)) return 3;
    if (/^[一两二三四五六七八九十\d]{1,2}(?:名|位|人)/.test(count)) return 2;
  }
  if (afterBegins.has(next)) for (const length of [4, 3, 2]) if (longAfter.has(text.slice(end, end + length))) return 3;
  if (next === '、' || next === '，' || next === '：') return 1.5;
  if (ends.has(next)) return 1.5;
  if (longAfter.has(next)) return 1.5;
  return 0;
}

/** Whether a name ends before a unit for certain. */
export function isMark(unit: string | undefined): boolean {
  return unit === undefined || /[，。、；：！？（）“”\n]/.test(unit);
}
