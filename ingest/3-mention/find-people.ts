import {
  afterName,
  beforeName,
  creditWords,
  foreignCharacters,
  nameLike,
  nameToo,
  weakTitles,
} from '../lexicon/person-words.ts';
import type { Token } from '../text/tokens.ts';
import { buildWordIndex, visitWordsAt } from '../text/word-index.ts';
import type { Span } from '../types.ts';
import { dropGivenNames, findGivenNames, namesake } from './given-names.ts';
import { findSurname, rateName } from './person-names.ts';

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

const longAfter = new Set(afterName);
const afterBegins = new Set(afterName.map((word) => word[0] ?? ''));
const before = new Set(beforeName);
const beforeEnds = new Set(beforeName.map((word) => word.at(-1) ?? ''));
const threshold = 4.2;
/** How far around a name, in units, its repeats speak for it. */
const reach = 20_000;

/** Finds persons: first where their surroundings say so, then every further place of an accepted name. */
export function findPeople(scene: Scene): PersonName[] {
  const accepted = new Map<string, number>();
  const queue: Candidate[] = [];
  for (let start = 0; start < scene.text.length; start += 1) {
    const best = findBestAt(scene, start);
    if (!best || best.score < threshold) continue;
    queue.push(best);
    start = best.end - 1;
  }
  for (const { name, score } of keepAnchored(scene.text, queue))
    accepted.set(name, Math.max(accepted.get(name) ?? 0, score));
  for (const name of [...findForeignNames(scene), ...findUndottedNames(scene), ...findPoliteNames(scene)])
    accepted.set(name.name, name.score);
  dropLongerForms(scene.text, accepted);
  dropGivenNames(accepted);
  const given = findGivenNames(scene.text, accepted.keys()).map((name) => ({ ...name, score: threshold }));
  return [...findEveryPlace(scene, accepted), ...given.filter((name) => !scene.isTaken(name))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** A name that only a list speaks for stands if the list holds a name for which more speaks. */
function keepAnchored(text: string, names: readonly Candidate[]): Candidate[] {
  const isNext = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === '、';
  const anchored = names.map((name) => !name.isListed);
  names.forEach((_, index) => {
    if (anchored[index - 1] && isNext(names[index - 1], names[index])) anchored[index] = true;
  });
  for (let index = names.length - 2; index >= 0; index -= 1) {
    if (anchored[index + 1] && isNext(names[index], names[index + 1])) anchored[index] = true;
  }
  return names.filter((_, index) => anchored[index]);
}

interface Candidate extends PersonName {
  /** Only a list speaks for it. */
  isListed: boolean;
}

function findBestAt(scene: Scene, start: number): Candidate | undefined {
  const { text } = scene;
  const surname = findSurname(text, start);
  if (surname === 0) return undefined;
  const left = rateLeft(scene, start);
  if (left === -Infinity) return undefined;
  let best: Candidate | undefined;
  for (const length of surname === 2 ? [3, 4] : [2, 3]) {
    const end = start + length;
    const name = text.slice(start, end);
    if (nameLike.has(name) && (left < 4 || !nameToo.has(name))) continue;
    if (name.includes('某')) continue;
    // 学习嘉庚先生: a surname cut out of a word needs more than its characters
    if (left < 2 && (scene.over[start]?.start ?? start) < start) continue;
    const likeness = rateName(name, surname);
    if (likeness === -Infinity || scene.isTaken({ start, end })) continue;
    const right = rateRight(scene, end);
    // 学员|矢志|民族: one that ends inside a word needs a title before it or a word behind it
    if (left <= 2.5 && right === 0 && (scene.over[end - 1]?.end ?? end) > end) continue;
    const isLikely = likeness > 5 && length === 3;
    if (left + right < (isLikely ? 2 : 2.5) || (left < 2 && right < 2.5 && !isLikely)) continue;
    if (length === 2 && left < 2 && right < 3) continue;
    if (likeness < 1 && left + right < 6) continue;
    const repeats = Math.min(2, countOf(text.slice(Math.max(0, start - reach), start + reach), name) - 1);
    const closed = left === 5 && isMark(text[end]) ? 2.5 : 0;
    const score = left + right + closed + likeness * 0.8 + repeats * 0.8 + rateBorders(scene, start, end);
    if (!best || score > best.score) best = { start, end, name, score, isListed: left === 2 && right < 3 };
  }
  return best;
}

const digits = new Set('0123456789０１２３４５６７８９');
const afterTitle = new Set('—:：“”');
const beginnings = new Set('。\n！？；“，：）');
const ends = new Set('。；\n）”（');
const says = new Set('说称讲道');
const numerals = new Set('一两二三四五六七八九十0123456789');

/** What stands before: a title, a list of persons, a word that introduces. */
function rateLeft(scene: Scene, start: number): number {
  const { text, titleEnds, bodyEnds } = scene;
  const title = titleEnds.get(start);
  if (title) return weakTitles.has(title.head) ? 2.5 : 5;
  const before1 = text[start - 1] ?? '\n';
  const window = text.slice(Math.max(0, start - 10), start);
  if (digits.has(before1) || creditWords.test(window)) return -Infinity;
  if (afterTitle.has(before1) && titleEnds.has(start - 1)) return 4;
  if (before1 === '—' && text[start - 2] === '—') return 3;
  if (bodyEnds.has(start)) return 1.5;
  if (scene.placeEnds.has(start)) return 1;
  if (before1 === '、') return 2;
  if (before1 === '的') return 0.8;
  if (beginnings.has(before1)) return 1.5;
  if (!beforeEnds.has(before1)) return 0;
  for (const length of [4, 3, 2]) if (before.has(text.slice(start - length, start))) return length > 2 ? 3.5 : 2.5;
  if (before.has(before1)) return before1 === '由' || before1 === '请' ? 3 : 1.5;
  return 0;
}

/** What stands behind: a verb of saying, a list, a title, the end of a clause. */
function rateRight(scene: Scene, end: number): number {
  const { text, titleStarts } = scene;
  if (titleStarts.has(end)) return 3;
  const next = text[end] ?? '\n';
  if (says.has(next) && /^[，：。“道]/.test(text[end + 1] ?? '')) return 3;
  if (numerals.has(next) && /^[一两二三四五六七八九十\d]{1,2}(?:名|位|人)/.test(text.slice(end, end + 3))) return 2;
  if (afterBegins.has(next)) for (const length of [4, 3, 2]) if (longAfter.has(text.slice(end, end + length))) return 3;
  if (next === '、' || next === '，' || next === '：') return 1.5;
  if (ends.has(next)) return 1.5;
  if (longAfter.has(next)) return 1.5;
  return 0;
}

/**
 * How the likeliest words lie against a name: names fall into single characters; one that is a word itself,
 * begins with a word or cuts a word in two is unlikely.
 */
function rateBorders({ text, over }: Scene, start: number, end: number): number {
  let score = 0;
  const first = over[start];
  if (first && first.start < start) score -= first.role === 'place' ? 5 : 3.5;
  const last = over[end];
  if (last && last.start < end && text[end] !== '等') score -= last.role === 'stop' ? 2.5 : 2;
  for (let at = Math.max(start, first?.start ?? start); at < end; ) {
    const token = over[at];
    if (!token) break;
    const within = token.start >= start && token.end <= end && token.end - token.start > 1;
    if (within && token.start === start && token.end === end) score -= token.role === 'stop' ? 6 : 4;
    else if (within && token.start === start) score -= 4;
    else if (within) score -= token.role === 'stop' ? 3 : 2;
    at = token.end;
  }
  return score;
}

function isMark(unit: string | undefined): boolean {
  return unit === undefined || /[，。、；：！？（）“”\n]/.test(unit);
}

function countOf(text: string, form: string): number {
  let count = 0;
  for (let at = text.indexOf(form); at >= 0 && count < 4; at = text.indexOf(form, at + form.length)) count += 1;
  return count;
}

/** 张波 and 张波向: the form that stands more often is the name. */
function dropLongerForms(text: string, accepted: Map<string, number>): void {
  for (const name of [...accepted.keys()]) {
    const shorter = name.slice(0, -1);
    if (!accepted.has(shorter)) continue;
    const loser = countOf(text, name) < countOf(text, shorter) ? name : shorter;
    accepted.delete(loser);
  }
}

function findEveryPlace(scene: Scene, accepted: ReadonlyMap<string, number>): PersonName[] {
  const found: PersonName[] = [];
  const { text } = scene;
  const dotted = [...accepted.keys()].filter((name) => name.includes('·'));
  const names: [string, number][] = [];
  for (const [name, score] of accepted) {
    if (!dotted.some((full) => full !== name && full.includes(name))) names.push([name, score]);
  }
  const index = buildWordIndex(names);
  for (let start = 0; start < text.length; start += 1) {
    visitWordsAt(index, text, start, (end, score) => {
      const span = { start, end };
      const window = text.slice(Math.max(0, start - 10), start);
      if (scene.isTaken(span) || creditWords.test(window)) return;
      if (namesake.test(text.slice(span.end, span.end + 4))) return;
      if (end - start === 2 && scene.over[start]?.start !== start && !scene.titleEnds.has(start)) return;
      found.push({ ...span, name: text.slice(start, end), score });
    });
  }
  return found;
}

/** 斯蒂芬尼亚·贾尼尼: parts of foreign spelling around a dot. */
function findForeignNames(scene: Scene): PersonName[] {
  const { text } = scene;
  const names: PersonName[] = [];
  if (!/[·•‧･.]/.test(text)) return names;
  for (const match of text.matchAll(/[\u4e00-\u9fffA-Z]{1,9}(?:[·•‧･.][\u4e00-\u9fff]{1,9})+/g)) {
    const parts = match[0].split(/[·•‧･.]/);
    const first = trimLeft(scene, match.index, parts[0] ?? '');
    const last = trimRight(scene, match.index + match[0].length, parts.at(-1) ?? '');
    const start = match.index + first;
    const end = match.index + match[0].length - last;
    const name = text.slice(start, end);
    const letters = [...name].filter((character) => /[\u4e00-\u9fff]/.test(character));
    const share = letters.filter((character) => foreignCharacters.has(character)).length / letters.length;
    const left = rateLeft(scene, start);
    if (letters.length < 3 || share < 0.9 || left === -Infinity || scene.isTaken({ start, end })) continue;
    if (left + rateRight(scene, end) + (share > 0.95 ? 1.5 : 0) < 3) continue;
    names.push({ start, end, name, score: 8 });
  }
  return names;
}

/** Units before the name in the first part: the title, or all up to the last character of no foreign spelling. */
function trimLeft(scene: Scene, start: number, part: string): number {
  for (let at = part.length - 1; at > 0; at -= 1) if (scene.titleEnds.has(start + at)) return at;
  let at = part.length;
  while (at > 0 && (foreignCharacters.has(part[at - 1] ?? '') || /[A-Z]/.test(part[at - 1] ?? ''))) at -= 1;
  return at === part.length ? 0 : at;
}

function trimRight(scene: Scene, end: number, part: string): number {
  const start = end - part.length;
  for (let length = 1; length <= part.length; length += 1) {
    const at = start + length;
    if (scene.titleStarts.has(at)) return part.length - length;
    if (length === part.length) break;
    const isWord = longAfter.has(scene.text.slice(at, at + 2)) || longAfter.has(scene.text.slice(at, at + 3));
    if (isWord || !foreignCharacters.has(part[length] ?? '')) return part.length - length;
  }
  return 0;
}

/** 扎西才让 behind a title: foreign spelling up to the next mark or verb. */
function findUndottedNames(scene: Scene): PersonName[] {
  const names: PersonName[] = [];
  for (const [start, { head }] of scene.titleEnds) {
    if (weakTitles.has(head)) continue;
    const match = /^[\u4e00-\u9fff]{4,5}/.exec(scene.text.slice(start, start + 6));
    const full = match?.[0] ?? '';
    for (let length = full.length; length >= 4; length -= 1) {
      const name = full.slice(0, length);
      const end = start + length;
      if (![...name].every((character) => foreignCharacters.has(character))) continue;
      if (!isMark(scene.text[end]) && rateRight(scene, end) < 3) continue;
      if (!scene.isTaken({ start, end })) names.push({ start, end, name, score: 8 });
      break;
    }
  }
  return names;
}

/** 黄先生, where he says something. */
function findPoliteNames(scene: Scene): PersonName[] {
  const names: PersonName[] = [];
  for (const match of scene.text.matchAll(
    /([\u4e00-\u9fff])(?:先生|女士)(?=[\u4e00-\u9fff]{0,5}(?:说|表示|告诉|介绍|道|称|感慨))/g,
  )) {
    const start = match.index;
    if (findSurname(scene.text, start) !== 1 || rateLeft(scene, start) === -Infinity) continue;
    const before = scene.text[start - 1] ?? '';
    if (/[\u4e00-\u9fff]/.test(before) && !/[的是和对市民户工主]/.test(before)) continue;
    names.push({ start, end: start + 3, name: scene.text.slice(start, start + 3), score: 6 });
  }
  return names;
}
