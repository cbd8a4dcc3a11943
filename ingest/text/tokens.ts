import { companyEndings, directBodies, genericModifiers, namedBodies } from '../lexicon/body-endings.ts';
import { readCommonWords } from '../lexicon/common-words.ts';
import { centralBodies, departments } from '../lexicon/departments.ts';
import { readDivisions } from '../lexicon/divisions.ts';
import { knownCompanies } from '../lexicon/known-companies.ts';
import { titleHeads, titleRanks } from '../lexicon/titles.ts';
import { venueEndings } from '../lexicon/venues.ts';
import { citiesAbroad, countries, regions } from '../lexicon/world.ts';
import { zoneKinds } from '../lexicon/zone-kinds.ts';
import { readZones } from '../lexicon/zones.ts';
import type { Span } from '../types.ts';
import { buildWordIndex, visitWordsAt } from './word-index.ts';

/**
 * What a token can be to the finders of names. `direct` bodies attach to a place or body as they are (管委会),
 * `named` ones need words of their own before them (大学), `elided` ones lack their place (市委).
 */
export type TokenRole =
  | 'place'
  | 'kind'
  | 'zone'
  | 'direct'
  | 'named'
  | 'elided'
  | 'central'
  | 'company'
  | 'brand'
  | 'venue'
  | 'title'
  | 'stop'
  | 'word'
  | 'char'
  | 'latin'
  | 'mark';

/** A stretch of a text with its role; tokens follow each other without gaps. */
export interface Token extends Span {
  text: string;
  role: TokenRole;
}

const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六'.split(' ');

interface Entry {
  role: TokenRole;
  cost: number;
}

/** An entry with its place among all: of two that cost the same the earlier one is meant. */
interface Ranked extends Entry {
  rank: number;
}

const total = 60_000_000;
const costOf = (frequency: number): number => Math.log(total / frequency);
const unknownCost = costOf(900);

/** How often a dictionary word stands in 60 million words; 0 for others. */
export function frequencyOf(word: string): number {
  return common.get(word)?.frequency ?? 0;
}

/** Levels that stand for “of our province, city …” before a body: 省商务厅, 镇党委. */
export const levels = '省市区县州旗盟镇乡';

const common = readCommonWords();

/** Forms of divisions, with what each names. */
export const divisions = readDivisions((form) => common.has(form));

/** Forms of listed zones, with the official name of each. */
export const zoneNames = readZones((form) => divisions.has(form));

function* readEntries(): Generator<readonly [string, Entry]> {
  const entry = (word: string, role: TokenRole): readonly [string, Entry] => {
    const isProvince = role === 'place' && divisions.get(word)?.level === '省';
    const floor = word.length === 1 ? 3000 : isProvince ? 60_000 : role === 'title' ? 20_000 : 4000;
    return [word, { role, cost: costOf(Math.max(common.get(word)?.frequency ?? 0, floor)) }];
  };
  yield ['副', { role: 'char', cost: costOf(60_000) }];
  for (const word of titleHeads) yield entry(word, 'title');
  for (const word of titleRanks) if (word.length > 1 && !common.has(word)) yield entry(word, 'word');
  for (const number of numbers) for (const unit of ['局', '所', '院', '厂', '师']) yield entry(number + unit, 'word');
  for (const number of numbers) yield entry(`${number}公司`, 'company');
  for (const word of knownCompanies) yield entry(word, 'brand');
  for (const word of centralBodies) yield entry(word, 'central');
  for (const word of Object.keys(zoneKinds)) yield entry(word, 'kind');
  for (const level of levels) {
    for (const core of ['委', '委会', '政府', '人大', '政协', '纪委', '监委', '纪委监委', '人大常委会', '人民政府']) {
      yield entry(level + core, 'elided');
    }
  }
  for (const word of directBodies) yield entry(word, 'direct');
  for (const word of departments) yield entry(word, 'direct');
  for (const word of namedBodies) if (word.length > 1) yield entry(word, 'named');
  for (const word of companyEndings) yield entry(word, 'company');
  for (const word of venueEndings) if (word.length > 1) yield entry(word, 'venue');
  for (const word of zoneNames.keys()) yield entry(word, 'zone');
  for (const word of divisions.keys()) yield entry(word, 'place');
  for (const word of [...countries, ...citiesAbroad, ...regions]) yield entry(word, 'place');
  for (const word of genericModifiers)
    if (word.length > 1 && !common.has(word)) yield [word, { role: 'word', cost: costOf(3000) }];
  for (const [word, { frequency, role }] of common) {
    if (!isTitled(word) && !isNamed(word)) yield [word, { role, cost: costOf(frequency) }];
  }
}

/** Single characters go before all other words. */
function* rankEntries(): Generator<readonly [string, Ranked]> {
  let rank = 0;
  for (const [word, { role, cost }] of readEntries()) yield [word, { role, cost, rank: word.length > 1 ? ++rank : 0 }];
}

const heads = new Set(titleHeads);
const beforeHeads = new Set([...titleRanks, ...directBodies]);

/** 副教授, 党委书记: a dictionary's word that is a title with its rank or body. */
function isTitled(word: string): boolean {
  for (let cut = 1; cut <= word.length - 2; cut += 1) {
    const head = word.slice(cut);
    const before = word.slice(0, cut);
    if (
      heads.has(head) &&
      (head.endsWith('长') || beforeHeads.has(before) || /^[系科院校处所会部室局厅司队站组团办]$/.test(before))
    )
      return true;
  }
  return false;
}

const named = namedBodies.filter((word) => word.length > 1);

/** 师范大学, 出版社: a dictionary's word that ends as bodies do. */
function isNamed(word: string): boolean {
  return word.length > 3 && named.some((ending) => word.length > ending.length && word.endsWith(ending));
}

const index = buildWordIndex(rankEntries());
const latin = new Set('.%');
for (const [first, last] of ['09', 'AZ', 'az', '０９', 'ＡＺ', 'ａｚ'].map((ends) => [
  ends.charCodeAt(0),
  ends.charCodeAt(1),
]))
  for (let unit = first ?? 0; unit <= (last ?? 0); unit += 1) latin.add(String.fromCharCode(unit));

function isWritten(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

/** 商务局|长期, 水利部|长江委. */
function isLong(text: string, at: number): boolean {
  return /^长(?:期|效|远|足|久|年|江|春|沙|三角|安|治)/.test(text.slice(at, at + 3));
}

/** Cuts a text into its likeliest tokens: least total cost, where a word costs more the rarer it is. */
export function readTokens(text: string): Token[] {
  const size = text.length;
  const cost = new Float64Array(size + 1).fill(Infinity);
  const length = new Uint8Array(size + 1);
  const role: TokenRole[] = new Array(size + 1);
  cost[size] = 0;
  let start = size - 1;
  let rank = -1;
  const weigh = (end: number, entry: Ranked): void => {
    const sum = entry.cost + (cost[end] ?? Infinity);
    const known = cost[start] ?? Infinity;
    if (sum > known || (sum === known && entry.rank > rank)) return;
    rank = entry.rank;
    cost[start] = sum;
    length[start] = end - start;
    role[start] = entry.role;
  };
  for (; start >= 0; start -= 1) {
    if (!isWritten(text.charCodeAt(start))) {
      let end = start + 1;
      const isLatin = latin.has(text[start] ?? '');
      if (isLatin && role[end] === 'latin' && length[end]) end += Math.min(length[end] ?? 0, 200);
      cost[start] = cost[end] ?? 0;
      length[start] = end - start;
      role[start] = isLatin ? 'latin' : 'mark';
      continue;
    }
    cost[start] = unknownCost + (cost[start + 1] ?? 0);
    length[start] = 1;
    role[start] = 'char';
    rank = -1;
    visitWordsAt(index, text, start, weigh);
  }
  const tokens: Token[] = [];
  for (let start = 0; start < size; ) {
    let end = start + (length[start] || 1);
    // 董事长|江宏, never 董事|长江|宏: a title goes as far as it can
    if (role[start] === 'title' && text[end] === '长' && heads.has(text.slice(start, end + 1))) end += 1;
    const word = text.slice(start, end);
    // 统战|部长罗军, never 统战部|长: a body written together with its head
    if (role[start] === 'direct' && text[end] === '长' && heads.has(`${text[end - 1]}长`) && !isLong(text, end)) {
      tokens.push({ start, end: end - 1, text: word.slice(0, -1), role: 'word' });
      tokens.push({ start: end - 1, end: end + 1, text: `${text[end - 1]}长`, role: 'title' });
      start = end + 1;
      continue;
    }
    const isTitle = role[start] === 'latin' && heads.has(word);
    // 任命|林|建|华为|青山市: the end of a name, and no brand
    if (word === '华为' && endsName(tokens)) {
      tokens.push(
        { start, end: start + 1, text: '华', role: 'char' },
        { start: start + 1, end, text: '为', role: 'stop' },
      );
      start = end;
      continue;
    }
    tokens.push({ start, end, text: word, role: isTitle ? 'title' : (role[start] ?? 'mark') });
    start = end;
  }
  return tokens;
}

/** Whether one or two single characters stand last, behind a title or a verb of appointing. */
function endsName(tokens: readonly Token[]): boolean {
  for (const back of [1, 2]) {
    const before = tokens.at(-1 - back);
    if (tokens.at(-back)?.role !== 'char') return false;
    if (
      before &&
      (before.role === 'title' || /^(?:任命|聘任|聘请|聘|选举|推选|推举|提名|增补|免去)$/.test(before.text))
    )
      return true;
  }
  return false;
}
