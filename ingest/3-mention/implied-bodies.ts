import { directBodies } from '../lexicon/body-endings.ts';
import { departments } from '../lexicon/departments.ts';
import { nameForm } from '../lexicon/person-words.ts';
import { countries } from '../lexicon/world.ts';
import { divisions, levels } from '../text/tokens.ts';
import type { Body } from './body.ts';
import { attach, findLevel, findSiblingRoot } from './body-roots.ts';
import type { TitlePhrase } from './title-phrases.ts';

const direct = new Set([...directBodies, ...departments]);
const countryNames = new Set(countries);

/** 市长 is held at the government of the place before it, or of the body before it in the chain. */
export function readGovernment(text: string, phrase: TitlePhrase, unit: string, beside: Body | undefined): Body {
  const start = findPlaceStart(text, phrase.outerStart);
  const written = text.slice(start, phrase.outerStart);
  const place = written === '' ? findPlaceName(beside, unit) : completePlace(written, unit);
  const name = `${place ?? unit}人民政府`;
  return {
    start: written === '' ? phrase.end - 2 : start,
    end: written === '' ? phrase.end : phrase.outerStart,
    ownStart: written === '' ? phrase.end - 2 : start,
    kind: 'Institution',
    name,
    ...(place ? { place } : {}),
    ...(place === undefined || place.length === 1 ? { elided: true } : {}),
  };
}

/** 杭州 before 市长 is 杭州市. */
function completePlace(written: string, unit: string): string {
  if (written.endsWith(unit)) return written;
  return divisions.has(written + unit) || !/[省市县区州旗镇乡]$/.test(written) ? written + unit : written;
}

/** The place of a body, where its level fits: 赤壁市委 and 市长 → 赤壁市. */
function findPlaceName(body: Body | undefined, unit: string): string | undefined {
  if (!body) return undefined;
  const match = new RegExp(`^(.*?${unit})(?:委|党委|政府|人民政府|人大|政协|纪委|监委|$)`).exec(body.name);
  return match?.[1]?.replace(/^中共/, '');
}

/** Where the place right before a title begins: 北京市 of 北京市副市长. */
export function findPlaceStart(text: string, end: number): number {
  for (let length = Math.min(9, end); length >= 2; length -= 1) {
    if (divisions.has(text.slice(end - length, end))) return end - length;
  }
  const town = /(?!.?[全我本该各两])[\u4e00-\u9fff]{1,4}(?:镇|乡|市|县|旗|(?<![园辖市地城])区)$/.exec(
    text.slice(Math.max(0, end - 5), end),
  );
  return town && /[、，。：；]/.test(text[end - town[0].length - 1] ?? '。') ? end - town[0].length : end;
}

/** 甲某某、企业服务中心 */
const besideName = new RegExp(
  `^(?:${nameForm}[、，；])?[、，]?([\\u4e00-\\u9fff]{2,14}(?:科|处|部|室|局|中心|院|所|司|办|系|队|小组))(?:（[^（）]{2,12}）)?$`,
);

/** 产业事业部 in 管委会主任助理、产业事业部部长: a unit named behind a post belongs to the body of that post. */
export function readUnit(text: string, phrase: TitlePhrase, previous: TitlePhrase & { body?: Body }): Body | undefined {
  if (!previous.body || phrase.outerStart - previous.end > 30) return undefined;
  const gap = text.slice(previous.end, phrase.outerStart);
  const match = besideName.exec(gap);
  const name = match?.[1];
  if (name && (startsWithPlace(name) || /^(?:国家|全国|中央|国际)|(?:公司|体系|关系)$/.test(name))) return undefined;
  // 北大六院儿童中心: another body, and no unit of the one before
  if (name && /(?:[大一二三四五六]院|大学|学院|公司|集团|医院|街道|镇|乡|党委|银行)(?=.{2,})/.test(name))
    return undefined;
  if (!name || !/^[、，；]|[、，；]/.test(gap)) return undefined;
  const start = previous.end + gap.indexOf(name);
  // 市发改委副主任、市重点项目办主任: of the place, and not of the office before it
  if (/^[省市区县州]/.test(name))
    return { start, end: start + name.length, ownStart: start, kind: 'Institution', name, elided: true };
  const body: Body = { start, end: start + name.length, ownStart: start, kind: 'Institution', name, bare: true };
  if (!/^[、，；]/.test(gap)) return attach(body, findSiblingRoot(previous.body));
  return attach(body, findLevel(body, previous.body));
}

function startsWithPlace(name: string): boolean {
  for (let length = 2; length <= 5; length += 1) {
    if (divisions.has(name.slice(0, length)) || countryNames.has(name.slice(0, length))) return true;
  }
  return false;
}

/** How many characters before 部长 belong to the department that it heads: 组织 of 组织部长. */
function findStem(text: string, phrase: TitlePhrase): number {
  const unit = phrase.head[0] ?? '';
  if (!phrase.head.endsWith('长') || phrase.title !== phrase.head) return 0;
  return (
    [9, 8, 7, 6, 5, 4, 3, 2].find((length) => direct.has(text.slice(phrase.start - length, phrase.start) + unit)) ?? 0
  );
}

/** Where the department of a fused title begins, with the place or level before it. */
export function findFusedStart(text: string, phrase: TitlePhrase): number {
  const start = phrase.start - findStem(text, phrase);
  if (start === phrase.start) return start;
  const place = findPlaceStart(text, start);
  if (place < start) return place;
  return levels.includes(text[start - 1] ?? ' ') ? start - 1 : start;
}

/** 组织部长: the department is written together with its head. */
export function readFused(text: string, phrase: TitlePhrase, base: Body | undefined): Body | undefined {
  const stem = phrase.start - findStem(text, phrase);
  if (stem === phrase.start) return undefined;
  const start = findFusedStart(text, phrase);
  const name = text.slice(start, phrase.start + 1);
  const body: Body = { start, end: phrase.start + 1, ownStart: start, kind: 'Institution', name };
  if (stem - start > 1) return { ...body, place: text.slice(start, stem) };
  if (start < stem) return { ...body, elided: true };
  return base ? attach({ ...body, bare: true }, base) : undefined;
}

/** 中国驻泰国大使 heads the embassy there, 香港特区行政长官 the government of the region. */
export function readOffice(text: string, phrase: TitlePhrase): Body | undefined {
  const end = phrase.outerStart;
  const before = text.slice(Math.max(0, end - 12), end);
  const region = /(香港|澳门)(?:特区|特别行政区)?$/.exec(before);
  if (phrase.head === '行政长官' && region)
    return { ...implied(end - region[0].length, end, `${region[1]}特别行政区政府`), place: region[1] ?? '' };
  // 烟台市常委 is of the committee of the city
  const city = phrase.title === '常委' ? /[\u4e00-\u9fff]{2,4}[省市区县州]$/.exec(before)?.[0] : undefined;
  const placeStart = city ? findPlaceStart(text, end) : end;
  if (placeStart < end)
    return { ...implied(placeStart, end, `${text.slice(placeStart, end)}委`), place: text.slice(placeStart, end) };
  const mission = missions[phrase.head];
  const posted = mission && /(?:[\u4e00-\u9fff]{2,6})?驻[\u4e00-\u9fff]{1,6}$/.exec(before)?.[0];
  if (!posted) return undefined;
  const start = startOfState(posted);
  return implied(end - posted.length + start, end, posted.slice(start) + mission);
}

const missions: Record<string, string> = { 大使: '大使馆', 总领事: '总领事馆', 领事: '领事馆' };

function implied(start: number, end: number, name: string): Body {
  return { start, end, ownStart: start, kind: 'Institution', name };
}

/** Where the state begins whose mission it is: 以及|新加坡驻上海. */
function startOfState(posted: string): number {
  const abroad = posted.indexOf('驻');
  for (let start = 0; start <= abroad - 2; start += 1) if (countryNames.has(posted.slice(start, abroad))) return start;
  return abroad;
}
