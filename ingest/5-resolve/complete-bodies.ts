import { type Cast, rename, type Thing } from './cast.ts';
import type { Home, Unit } from './home.ts';
import { readPlacePrefix } from './regions.ts';

/** What follows the unit in a body's name; 市场, 区域, 县级 are words of their own. */
const bodyAfter: Record<Unit, RegExp> = {
  省: /^省(?![级会内外际])(.+)$/,
  自治区: /^自治区(?!级)(.+)$/,
  市: /^市(?!场|政(?!府|协|法)|民(?!政)|辖|值|级|直|内|外|容)(.+)$/,
  区: /^区(?![域块级间位内外划])(.+)$/,
  县: /^县(?![级域内外])(.+)$/,
  州: /^州(?![级内外])(.+)$/,
};
/** Bodies that only zones have. */
const zoneBodies = /^区?(?:管委会|管理委员会|党工委|工委|纪工委|党群工作部|开发建设办公室)$/;
/** Where these are named, 区 is a zone. */
const ownBodies = /^区(?:管委会|党工委|纪工委)$/;
/** What takes the place of a town, a company, a school before a body: 镇党委, 集团工会, 校工会. */
const owners: readonly [RegExp, RegExp][] = [
  [/^(?:集团公司|集团)(?=.)/, /集团(?:有限公司|股份有限公司)?$/],
  [/^(?:校|学校)(?=(?:党委|工会|团委|纪委|长))/, /(?:大学|学院|学校|中学|小学)$/],
  [/^(?:院)(?=(?:党委|党组|工会|团委|纪委))/, /院$/],
  [/^(?:局)(?=(?:党委|党组|工会|团委|机关))/, /局$/],
  [/^(?:厅)(?=(?:党委|党组|工会|机关))/, /厅$/],
  [/^(?:社区)(?=(?:党支部|党总支|党委|居委会))/, /社区$/],
  [/^(?:村)(?=(?:党支部|党总支|党委|委会|两委))/, /村$/],
];

const ofDistrict = /^([\u4e00-\u9fff]{2,4}[区县旗])人民政府$/;

/** 白河区人民政府 behind 白河区区长, where the article writes 青山市白河区 in full: the fuller name. */
export function completeGovernments(cast: Cast): void {
  for (const thing of cast.things) {
    const district = thing.kind === 'Institution' ? ofDistrict.exec(thing.name)?.[1] : undefined;
    if (!district || !thing.mentions.every((mention) => mention.implied)) continue;
    const city = findCity(cast.text, district);
    if (!city) continue;
    rename(cast, thing, city + thing.name, 'fullest-form');
    if (!thing.aliases.includes(`${district}人民政府`)) thing.aliases.push(`${district}人民政府`);
  }
}

/** The city that an article writes right before a district, if it lies there. */
function findCity(text: string, district: string): string | undefined {
  for (let at = text.indexOf(district); at >= 0; at = text.indexOf(district, at + 1)) {
    for (const length of [3, 4, 5]) {
      const city = text.slice(Math.max(0, at - length), at);
      if (city.endsWith('市') && readPlacePrefix(`${city}${district}人民政府`).regions.length > 1) return city;
    }
  }
  return undefined;
}

/** Writes out the place, zone or body that a body's name leaves out, where the article makes it certain. */
export function completeBodies(cast: Cast, home: Home): void {
  const isZone = cast.things.some((thing) => thing.kind === 'Institution' && ownBodies.test(thing.name));
  for (const thing of cast.things) {
    if (thing.kind !== 'Institution') continue;
    const placed = completePlace(thing.name, home, isZone);
    if (placed) rename(cast, thing, placed, 'home-of-the-article');
    const zoned = placed ? undefined : completeZone(thing.name, cast);
    if (zoned) rename(cast, thing, zoned, 'zone-of-the-body');
    const owned = placed || zoned ? undefined : completeOwner(thing, cast);
    if (owned) rename(cast, thing, owned, 'body-before');
  }
}

function completePlace(name: string, home: Home, isZone: boolean): string | undefined {
  if (zoneBodies.test(name)) return home.zone && `${shortName(home.zone)}${name.replace(/^区/, '')}`;
  for (const unit of ['自治区', '省', '市', '区', '县', '州'] as const) {
    const found = bodyAfter[unit].exec(name);
    const rest = found?.[1];
    if (rest === undefined) continue;
    const region = unit === '区' && isZone ? undefined : home.units[unit];
    if (region) return region.name + official(rest);
    // 区委, 区政府 are of a district; zones have none
    const isOfZone = unit === '区' && !/^(?:委|政府|人民政府|人大|政协|人民法院|人民检察院|纪委|监委)/.test(rest);
    return isOfZone && home.zone ? shortName(home.zone) + rest : undefined;
  }
  const town = /^(镇|乡|街道)(?!企业)(.+)$/.exec(name);
  if (town?.[1] && home.town?.endsWith(town[1])) return home.town + (town[2] ?? '');
  return undefined;
}

/** 高新区管委会 where 高新区 is 武汉东湖高新区 in this article. */
function completeZone(name: string, cast: Cast): string | undefined {
  const bare = /^(?:高新区|经开区|开发区|经济开发区|高新技术产业开发区|经济技术开发区|综保区|自贸区)/.exec(name)?.[0];
  if (!bare || name.length === bare.length) return undefined;
  const zones = cast.things.filter(
    (thing) => thing.kind === 'Zone' && thing.name !== bare && thing.aliases.includes(bare),
  );
  const [zone] = zones;
  return zone && zones.length === 1 ? shortName(zone) + name.slice(bare.length) : undefined;
}

function completeOwner(thing: Thing, cast: Cast): string | undefined {
  const rule = owners.find(([short]) => short.test(thing.name));
  const first = thing.mentions[0]?.start ?? 0;
  if (!rule) return undefined;
  const [short, ending] = rule;
  let best: { name: string; end: number } | undefined;
  for (const other of cast.things) {
    if (other === thing || (other.kind !== 'Institution' && other.kind !== 'Company')) continue;
    if (!ending.test(other.name)) continue;
    for (const mention of other.mentions) {
      if (mention.end <= first && (!best || mention.end > best.end)) best = { name: other.name, end: mention.end };
    }
  }
  return best && best.name + thing.name.replace(short, '');
}

/** 省政府 is 省人民政府. */
function official(rest: string): string {
  return rest === '政府' ? '人民政府' : rest;
}

/** The form by which the article calls a zone most often, if it has its own name in it. */
function shortName(zone: Thing): string {
  const own = zone.name.slice(0, 2);
  const short = zone.aliases.find(
    (form) => form.startsWith(own) && form.length < zone.name.length && /[区园]$/.test(form),
  );
  return short ?? zone.name;
}
