import { readRows } from '../lexicon/read-rows.ts';
import { isElsewhere } from '../text/listed-zones.ts';
import { type Cast, rename, type Thing } from './cast.ts';
import type { Home } from './home.ts';
import { findListedCity, readZoneParts } from './merge-zones.ts';
import { findAbove, findRegions, readPlacePrefix } from './regions.ts';

/** Official names of listed zones by what identifies them: 风陵渡 + 经济开发区; two zones with one key are none. */
const officialNames = new Map<string, string | undefined>();
for (const [name = ''] of readRows('zones.csv')) {
  const { stem, kind } = readZoneParts(name);
  const stems = new Set([stem, readPlacePrefix(stem, true).rest || stem]);
  for (const each of stems) {
    if (each.length < 2) continue;
    const key = `${each} ${kind}`;
    officialNames.set(key, officialNames.has(key) && officialNames.get(key) !== name ? undefined : name);
  }
}

/** Kinds that a short form may stand for, the likeliest first. */
const kindsOf: Record<string, readonly string[]> = {
  经济技术开发区: ['经济技术开发区', '经济开发区'],
  经济开发区: ['经济开发区', '经济技术开发区'],
  高新技术产业开发区: ['高新技术产业开发区'],
  开发区: ['经济技术开发区', '经济开发区'],
};

/** Gives zones the official names of the lists: 长兴经开区 → 长兴经济技术开发区, 高新区 in 郑州 → 郑州高新技术产业开发区. */
export function completeZones(cast: Cast, home: Home): void {
  for (const zone of cast.things) {
    if (zone.kind !== 'Zone') continue;
    const { stem, kind } = readZoneParts(zone.name);
    const kinds = kindsOf[kind] ?? [kind];
    const listed = stem === '' ? findListedCity(zone, cast) : undefined;
    const city = listed ?? cityInBracket(zone, cast.text) ?? home.units.市?.name.replace(/市$/, '');
    const name = findOfficial(stem === '' ? city : stem, kinds) ?? (listed && `${listed}${kind}`);
    if (name && name !== zone.name && !(stem !== '' && isElsewhere(cast.text, zone.name, name))) {
      rename(cast, zone, name, stem === '' ? 'zone-of-the-city' : 'list-of-zones');
    } else if (stem !== '' && /高新区$/.test(zone.name) && !officialNames.has(`${stem} ${kind}`)) {
      rename(cast, zone, zone.name.replace(/(?:国家)?高新区$/, '高新技术产业开发区'), 'kind-of-zone');
    }
  }
}

/** 高新区（新市区）: the city of the district that shares its government with the zone. */
function cityInBracket(zone: Thing, text: string): string | undefined {
  for (const { end } of zone.mentions) {
    const form = /^（([^）]{2,8}区)）/.exec(text.slice(end, end + 12))?.[1];
    const regions = form ? findRegions(form) : [];
    const [region] = regions;
    const city = region && regions.length === 1 ? findAbove(region, 'city') : undefined;
    if (city) return city.name.replace(/市$/, '');
  }
  return undefined;
}

function findOfficial(stem: string | undefined, kinds: readonly string[]): string | undefined {
  if (stem === undefined || stem.length < 2) return undefined;
  for (const kind of kinds) {
    const name = officialNames.get(`${stem} ${kind}`);
    if (name) return name;
  }
  return undefined;
}
