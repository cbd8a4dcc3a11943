import { readBareDivisions } from '../lexicon/divisions.ts';
import { foreignCharacters, nameLike, nameToo } from '../lexicon/person-words.ts';
import { findMatches } from '../text/matches.ts';
import { buildWordIndex, visitWordsAt } from '../text/word-index.ts';
import { dropGivenNames, findGivenNames, namesake } from './given-names.ts';
import { isCredited, isMark, type PersonName, rateLeft, rateRight, type Scene } from './name-context.ts';
import { findOtherNames } from './other-names.ts';
import { findSurname, rateName } from './person-names.ts';

const threshold = 4.2;
const bareDivisions = readBareDivisions();

function isDivision(name: string): boolean {
  return bareDivisions.has(name) && !nameToo.has(name);
}

/** The verb or particle behind a name is no part of it. */
const saying = /^(?:[的了着]|[说称道][，。：“])/;
/** Units that end divisions and no names. */
const divisionEnds = new Set('省市县区镇乡');
/** Conjunctions between two persons. */
const joins = new Set('与和及同');
/** How far around a name, in units, its repeats speak for it. */
const reach = 20_000;

/** Finds persons: first where their surroundings say so, then every further place of an accepted name. */
export function findPeople(scene: Scene): PersonName[] {
  const accepted = new Map<string, number>();
  const queue: Candidate[] = [];
  for (let start = 0; start < scene.text.length; start += 1) {
    // 倪光彬|和|孟琳
    if (queue.at(-1)?.end === start && joins.has(scene.text[start] ?? '')) continue;
    const best = findBestAt(scene, start);
    if (!best || best.score < threshold) continue;
    queue.push(best);
    start = best.end - 1;
  }
  for (const { name, score } of keepAnchored(scene.text, queue))
    accepted.set(name, Math.max(accepted.get(name) ?? 0, score));
  for (const name of findOtherNames(scene)) accepted.set(name.name, name.score);
  for (const name of [...findListedNames(scene, accepted), ...findRows(scene), ...findCounted(scene)])
    if (!accepted.has(name)) accepted.set(name, threshold);
  dropLongerForms(scene.text, accepted);
  dropGivenNames(accepted);
  const given = findGivenNames(scene.text, accepted.keys()).map((name) => ({ ...name, score: threshold }));
  return [...findEveryPlace(scene, accepted), ...given.filter((name) => !scene.isTaken(name))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

const listedName = /(?<=([\u4e00-\u9fff]{2,4})、)[\u4e00-\u9fff]{2,4}(?=、([\u4e00-\u9fff]{2,4}))/g;

/** 周强、巴特尔、邵鸿: what stands alone between two persons of a list is a person. */
function findListedNames(scene: Scene, accepted: ReadonlyMap<string, number>): string[] {
  const { text, over } = scene;
  const names: string[] = [];
  // 热依汗 and 吐尔逊 of 热依汗·吐尔逊
  const parts = new Set([...accepted.keys()].flatMap((name) => (name.includes('·') ? name.split('·') : [])));
  for (const match of findMatches(text, listedName)) {
    const [name, left = '', right = ''] = match;
    const start = match.index;
    const isKnown = (list: readonly string[]) => list.some((each) => accepted.has(each) || parts.has(each));
    if (accepted.has(name) || nameLike.has(name) || !isKnown(endsOf(left)) || !isKnown(startsOf(right))) continue;
    const isForeign = [...name].every((character) => foreignCharacters.has(character));
    if (findSurname(text, start) === 0 && !isForeign) continue;
    const token = over[start];
    const isWord = token !== undefined && token.start === start && token.end - start > 1;
    if (isWord || scene.isTaken({ start, end: start + name.length })) continue;
    if (name.length < 4 || isForeign || findSurname(text, start) === 2) names.push(name);
  }
  return names;
}

const row = /(?<=[，。；：、“”\n])(?:[\u4e00-\u9fff]{2,3}、){4,40}[\u4e00-\u9fff]{2,3}(?=等|[，。；])/g;

/** 王某、李某、赵某、陈某等专家: four and more in a row that all look like names need nobody else to show them. */
function findRows({ text, over, isTaken }: Scene): string[] {
  const names: string[] = [];
  for (const match of findMatches(text, row)) {
    const items = match[0].split('、');
    let start = match.index;
    const odd = items.filter((name) => {
      const at = start;
      start += name.length + 1;
      const surname = findSurname(text, at);
      const token = over[at];
      const isWord = token !== undefined && token.start === at && token.end - at >= name.length;
      const isFree = !isWord && !nameLike.has(name) && !isTaken({ start: at, end: at + name.length });
      return !isFree || surname === 0 || rateName(name, surname) <= 0;
    });
    if (odd.length <= items.length / 8) names.push(...items);
  }
  return names;
}

const counted =
  /((?:[\u4e00-\u9fff]{2,4}[、和]){1,5}[\u4e00-\u9fff]{2,3})(?:([两三四五六])(?:位|名)|等(?:有关|相关|主要)?(?:负责同志|负责人|同志))/g;

/** 甲某、乙某、丙某三位老师: as many names as the count says; 某集团甲某、乙某等负责同志. */
function findCounted({ text, over, isTaken, bodyEnds }: Scene): string[] {
  const names: string[] = [];
  for (const match of findMatches(text, counted)) {
    const items = (match[1] ?? '').split(/[、和]/);
    const [, , count] = match;
    if (count && items.length !== '两三四五六'.indexOf(count) + 2) continue;
    let start = match.index;
    const found: string[] = [];
    for (const item of items) {
      // 在甲某某、乙某某
      for (const cut of found.length === 0 ? [0, 1, 2] : [0]) {
        const name = item.slice(cut);
        const at = start + cut;
        const surname = name.length > 1 && name.length < 4 ? findSurname(text, at) : 0;
        const isWord = over[at]?.start === at && (over[at]?.end ?? 0) - at >= name.length;
        const isName = surname > 0 && !isWord && !nameLike.has(name) && rateName(name, surname) > 0;
        const opens = count !== undefined || found.length > 0 || bodyEnds.has(at);
        if (!isName || !opens || isTaken({ start: at, end: at + name.length })) continue;
        found.push(name);
        break;
      }
      start += item.length + 1;
    }
    if (found.length === items.length) names.push(...found);
  }
  return names;
}

function endsOf(words: string): string[] {
  return [2, 3, 4].map((length) => words.slice(-length));
}

function startsOf(words: string): string[] {
  return [2, 3, 4].map((length) => words.slice(0, length));
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
  // 学习嘉庚先生: a surname cut out of a word needs more than its characters
  if (left < 2 && (scene.over[start]?.start ?? start) < start) return undefined;
  let best: Candidate | undefined;
  // 局长杨何蓓茵: a married woman's two surnames
  const isDouble = left >= 4 && surname === 1 && findSurname(text, start + 1) === 1;
  for (const length of surname === 2 ? [3, 4] : isDouble ? [2, 3, 4] : [2, 3]) {
    const end = start + length;
    const name = text.slice(start, end);
    if (divisionEnds.has(name[name.length - 1] ?? '') || name.includes('某')) continue;
    if (nameLike.has(name) && (left < 4 || !nameToo.has(name))) continue;
    const likeness = length === 4 && surname === 1 ? rateDouble(scene, start) : rateName(name, surname);
    if (likeness === -Infinity || scene.isTaken({ start, end })) continue;
    const right = rateRight(scene, end);
    // 学员|矢志|民族: one that ends inside a word needs a title before it or a word behind it
    if (left <= 2.5 && right === 0 && (scene.over[end - 1]?.end ?? end) > end) continue;
    const isLikely = likeness > 5 && length === 3;
    if (left + right < (isLikely ? 2 : 2.5) || (left < 2 && right < 2.5 && !isLikely)) continue;
    if (length === 2 && left < 2 && right < 3) continue;
    if (likeness < 1 && left + right < 6) continue;
    // 局长朱红|和副局长赵少磊, 副市长罗海|与韩立群: the next person begins behind a conjunction
    if (length > surname + 1 && left >= 4 && joins.has(text[end - 1] ?? '') && begins(scene, end)) continue;
    // 谯晓|说。
    if (saying.test(text.slice(end - 1, end + 1))) continue;
    // 吴江, 卫辉: a place, unless a title stands before it; 高峰论坛
    if (left < 4 && isDivision(name)) continue;
    if (name === '高峰' && /^(?:论坛|对话|会议|会)/.test(text.slice(end, end + 2))) continue;
    const repeats = Math.min(2, countOf(text.slice(Math.max(0, start - reach), start + reach), name) - 1);
    const closed = left === 5 && (isMark(text[end]) || (right === 3 && length === 2)) ? 2.5 : 0;
    const score = left + right + closed + likeness * 0.8 + repeats * 0.8 + rateBorders(scene, start, end);
    if (!best || score > best.score) best = { start, end, name, score, isListed: left === 2 && right < 3 };
  }
  return best;
}

/** How likely four characters are two surnames and a given name; only where the third one ends no name. */
function rateDouble(scene: Scene, start: number): number {
  const { text } = scene;
  const own = rateName(text.slice(start + 1, start + 4), 1);
  const isShorter = isMark(text[start + 3]) || rateRight(scene, start + 3) > 0 || rateRight(scene, start + 2) > 0;
  return own > 3 && !isShorter && rateRight(scene, start + 4) >= 1.5 ? own : -Infinity;
}

/** Whether a person's name or title begins at a place. */
function begins({ text, titleStarts }: Scene, at: number): boolean {
  return titleStarts.has(at) || findSurname(text, at) > 0;
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
  const dotted = [...accepted.keys()].filter((name) => name.includes('·') || name.length > 3);
  const names: [string, number][] = [];
  for (const [name, score] of accepted) {
    if (!dotted.some((full) => full !== name && full.includes(name))) names.push([name, score]);
  }
  const index = buildWordIndex(names);
  let start = 0;
  const take = (end: number, score: number): void => {
    if (scene.isTaken({ start, end }) || isCredited(text, start)) return;
    if (namesake.test(text.slice(end, end + 4))) return;
    if (end - start === 2 && scene.over[start]?.start !== start && !scene.titleEnds.has(start)) return;
    found.push({ start, end, name: text.slice(start, end), score });
  };
  for (; start < text.length; start += 1) visitWordsAt(index, text, start, take);
  return found;
}
