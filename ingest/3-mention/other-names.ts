import { mongolianNameParts } from '../lexicon/mongolian-names.ts';
import { foreignCharacters, weakTitles } from '../lexicon/person-words.ts';
import { findMatches } from '../text/matches.ts';
import { isMark, longAfter, type PersonName, rateLeft, rateRight, type Scene } from './name-context.ts';
import { findSurname } from './person-names.ts';

/** Names that are written in another way than surname and given name. */
export function findOtherNames(scene: Scene): PersonName[] {
  return [
    ...findForeignNames(scene),
    ...findUndottedNames(scene),
    ...findMongolianNames(scene),
    ...findPoliteNames(scene),
    ...findMaskedNames(scene),
  ];
}

/** 斯蒂芬尼亚·贾尼尼, without 与, 和 and 及, which join two such names. */
const pointed = /(?:(?![与和及])[\u4e00-\u9fff]|[A-Z]){1,9}(?:[·•‧･.](?:(?![与和及])[\u4e00-\u9fff]){1,9})+/g;

/** 斯蒂芬尼亚·贾尼尼: parts of foreign spelling around a dot. */
function findForeignNames(scene: Scene): PersonName[] {
  const { text } = scene;
  const names: PersonName[] = [];
  if (!/[·•‧･.]/.test(text)) return names;
  for (const match of findMatches(text, pointed)) {
    const parts = match[0].split(/[·•‧･.]/);
    const first = trimLeft(scene, match.index, parts[0] ?? '');
    const last = trimRight(scene, match.index + match[0].length, parts.at(-1) ?? '');
    const start = match.index + first;
    const end = match.index + match[0].length - last;
    const name = text.slice(start, end);
    const letters = [...name].filter((character) => /[\u4e00-\u9fff]/.test(character));
    const share = letters.filter((character) => foreignCharacters.has(character)).length / letters.length;
    const left = rateLeft(scene, start);
    const right = rateRight(scene, end);
    // between a title and a mark or verb a rarer spelling is a name too
    const least = left >= 2.5 && right >= 1.5 ? 0.7 : 0.9;
    if (letters.length < 3 || share < least || left === -Infinity || scene.isTaken({ start, end })) continue;
    if (left + right + (share > 0.95 ? 1.5 : 0) < 3) continue;
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
    const isSpelling = foreignCharacters.has(part[length] ?? '') || endsBehind(scene, at, end);
    if (isWord || !isSpelling) return part.length - length;
  }
  return 0;
}

/** 吐尔|洪主持, 阿尔|济耶夫、: rarer characters may stand in a name that ends soon, before a verb or a mark. */
function endsBehind({ text, over, titleStarts }: Scene, at: number, end: number): boolean {
  for (let next = at + 1; next <= Math.min(at + 4, end); next += 1) {
    const unit = text[next - 1] ?? '';
    const isAlone = (over[next - 1]?.text.length ?? 1) === 1 && !longAfter.has(unit);
    if (!isAlone && !foreignCharacters.has(unit)) return false;
    if (next === end ? isMark(text[next]) : titleStarts.has(next)) return true;
    if (longAfter.has(text.slice(next, next + 2)) || longAfter.has(text.slice(next, next + 3))) return true;
  }
  return false;
}

/** 扎西才让 behind a title: foreign spelling up to the next mark or verb. */
function findUndottedNames(scene: Scene): PersonName[] {
  const names: PersonName[] = [];
  for (const [start, { head }] of scene.titleEnds) {
    if (weakTitles.has(head)) continue;
    const match = /^[\u4e00-\u9fff]{4,9}/.exec(scene.text.slice(start, start + 10));
    const full = match?.[0] ?? '';
    for (let length = full.length; length >= 4; length -= 1) {
      const name = full.slice(0, length);
      const end = start + length;
      // a long name may hold one rarer character: 达尔恰什维利
      const odd = [...name].filter((character) => !foreignCharacters.has(character)).length;
      if (odd > (length > 5 ? 1 : 0) || !foreignCharacters.has(name[0] ?? '')) continue;
      if (!isMark(scene.text[end]) && rateRight(scene, end) < 3) continue;
      if (!scene.isTaken({ start, end })) names.push({ start, end, name, score: 8 });
      break;
    }
  }
  return names;
}

const mongolian = new RegExp(`(?:${mongolianNameParts.join('|')}){1,3}(?:图|泰)?`, 'g');
const mongolianBegins = new RegExp(mongolianNameParts.map((part) => part.slice(0, 2)).join('|'));

/** 呼和巴特尔 behind a title, a joiner or before a verb: parts of Mongolian names, with 和 inside them or not. */
function findMongolianNames(scene: Scene): PersonName[] {
  const { text } = scene;
  const names: PersonName[] = [];
  if (!mongolianBegins.test(text)) return names;
  for (const match of findMatches(text, mongolian)) {
    const [name] = match;
    const start = match.index;
    const end = start + name.length;
    if (scene.isTaken({ start, end })) continue;
    const left = rateLeft(scene, start);
    const isNext = names.at(-1)?.end === start - 1 && /[、和与]/.test(text[start - 1] ?? '');
    // 乌兰 alone is a place too
    const isShown =
      name.length > 2
        ? left >= 2.5 || isNext || (left >= 1 && rateRight(scene, end) >= 3)
        : left >= 4 && rateRight(scene, end) > 0;
    if (left !== -Infinity && isShown) names.push({ start, end, name, score: 8 });
  }
  return names;
}

const addressed = /([\u4e00-\u9fff])(?:先生|女士)(?=[\u4e00-\u9fff]{0,5}(?:说|表示|告诉|介绍|道|称|感慨))/g;

/** 黄先生, where he says something. */
function findPoliteNames(scene: Scene): PersonName[] {
  const names: PersonName[] = [];
  for (const match of findMatches(scene.text, addressed)) {
    const start = match.index;
    if (findSurname(scene.text, start) !== 1 || rateLeft(scene, start) === -Infinity) continue;
    const before = scene.text[start - 1] ?? '';
    if (/[\u4e00-\u9fff]/.test(before) && !/[的是和对市民户工主]/.test(before)) continue;
    names.push({ start, end: start + 3, name: scene.text.slice(start, start + 3), score: 6 });
  }
  return names;
}

const masked =
  /(?<!某)[\u4e00-\u9fff]某(?:某|[\u4e00-\u9fff](?=[，。、（和因的被]))?(?![些种个公小地市省县年月日校院类家企部])/g;

/** 张某, 王某某: names of which the article gives the surname alone. */
function findMaskedNames(scene: Scene): PersonName[] {
  const { text } = scene;
  const names: PersonName[] = [];
  if (!text.includes('某')) return names;
  for (const match of findMatches(text, masked)) {
    const start = match.index;
    if (unmasked.has(text[start] ?? '') || findSurname(text, start) !== 1) continue;
    const [name] = match;
    if (rateLeft(scene, start) === -Infinity || scene.isTaken({ start, end: start + name.length })) continue;
    names.push({ start, end: start + name.length, name, score: 6 });
  }
  return names;
}

/** 在某地, 与某企业: these before 某 are no surnames. */
const unmasked = new Set('在与和对从以为由同向于有把被将因就给让是到及如');
