import { standsInOrder } from '../text/characters.ts';
import { type Cast, isListed, type Merge } from './cast.ts';
import { shortenBody } from './merge-bodies.ts';
import { readPlacePrefix } from './regions.ts';

/** How the abbreviated names of bodies end, with how the full ones do. */
const endings: readonly [RegExp, RegExp][] = [
  [/协$/, /(?:协会|协商会议)$/],
  [/促会$/, /促进会$/],
  [/联$/, /联合会$/],
  [/贸发局$/, /贸易发展局$/],
  [/委$/, /委员会$/],
  [/社$/, /(?:合作社|出版社|通讯社)$/],
];
/** 市委, 区纪委, 发改委 are names of their own. */
const own =
  /^.{0,12}[省市区县州旗盟镇乡]委$|(?:纪|监|党|工|团|常|管|政法|发改|经信|住建|卫健|国资|商务|教)委$|[省市区县州]科协$/;

/** 山西省老促会 and 山西省老区建设促进会, 中国评协 and 中国文艺评论家协会: an abbreviation takes single characters of the name. */
export function mergeAbbreviations(cast: Cast): Merge[] {
  const bodies = cast.things.filter((thing) => thing.kind === 'Institution');
  const merges: Merge[] = [];
  for (const short of bodies) {
    const kind = own.test(short.name) ? undefined : endings.find(([ending]) => ending.test(short.name));
    if (!kind || short.name.length < 3) continue;
    const full = bodies.filter(
      (other) => other !== short && kind[1].test(other.name) && isAbbreviated(short.name, other.name),
    );
    const [same] = full;
    if (same && full.length === 1) merges.push({ thing: short, same, reason: 'short-characters' });
  }
  return merges;
}

/** Whether the characters of a short name stand in the full one in order, most of them where words begin. */
function isAbbreviated(short: string, full: string): boolean {
  if (short.length * 4 < full.length || short.length + 1 >= full.length) return false;
  const head = short.length > 3 ? 2 : 0;
  if (short.slice(0, head) !== full.slice(0, head)) return false;
  return standsInOrder(short, full);
}

/** Names of which one word more makes another body: 北京大学 and 北京师范大学. */
const distinct = /(?:大学|学院|学校|中学|小学|高中|医院|党校|银行|公司|支队|大队|分队|管委会|工委)$/;
/** Words left out that name another body or place within the longer name: 常州市|新北区|总工会. */
const another = /(?:[省市区县州盟旗镇乡村院校系司部局厅处科委会团队]|街道|机关|公司|集团|人大|政协|基层)$/;
const zoneKind = /^[^省市县州盟旗镇乡村委局会]*(?:高新区|经开区|开发区|示范区|综保区|新区)$/;

/**
 * 中国非遗保护协会 and 中国非物质文化遗产保护协会, 泰康溢彩基金会 and 泰康溢彩公益基金会: the beginning and the ending
 * of the one longer name, with characters left out between them.
 */
export function mergeShortened(cast: Cast): Merge[] {
  const bodies = cast.things
    .filter((thing) => thing.kind === 'Institution')
    .map((thing) => ({ thing, short: shortenBody(thing.name) }));
  const byEnding = new Map<string, typeof bodies>();
  for (const body of bodies) {
    const ending = body.short.slice(-2);
    const known = byEnding.get(ending);
    if (known) known.push(body);
    else byEnding.set(ending, [body]);
  }
  const merges: Merge[] = [];
  for (const body of bodies) {
    if (body.short.length < 4 || distinct.test(body.short)) continue;
    const longer = (byEnding.get(body.short.slice(-2)) ?? []).filter(
      (other) => other.short.length > body.short.length && isShortened(body.short, other.short),
    );
    const [same] = longer;
    if (same && longer.length === 1 && !isListed(cast.text, body.thing, same.thing))
      merges.push({ thing: body.thing, same: same.thing, reason: 'short-characters' });
  }
  return merges;
}

function isShortened(short: string, full: string): boolean {
  if (short.length * 4 < full.length || full.startsWith(short)) return false;
  const isPlaced = readPlacePrefix(short).regions.length > 0;
  const rest = isPlaced ? full : readPlacePrefix(full, true).rest;
  const whole = [full, rest].find((form) => form.slice(0, 2) === short.slice(0, 2));
  const left = whole ? findLeftOut(short, whole) : undefined;
  return (
    left?.every(
      (words) => !words.includes(short.slice(-2)) && (!another.test(words) || (!isPlaced && zoneKind.test(words))),
    ) ?? false
  );
}

/** The stretches of a full name that a short one leaves out before their common ending; undefined where it has other characters. */
function findLeftOut(short: string, full: string): string[] | undefined {
  let tail = 0;
  while (tail < short.length && short.at(-1 - tail) === full.at(-1 - tail)) tail += 1;
  const end = full.length - tail;
  const left: string[] = [];
  let at = 0;
  for (const character of short.slice(0, short.length - tail)) {
    const next = full.indexOf(character, at);
    if (next < 0 || next >= end) return undefined;
    if (next > at) left.push(full.slice(at, next));
    at = next + 1;
  }
  if (at < end) left.push(full.slice(at, end));
  return left;
}
