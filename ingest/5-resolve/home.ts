import type { Findings } from '../types.ts';
import type { Cast, Thing } from './cast.ts';
import { findAbove, findRegions, levelOf, type Region, readPlacePrefix } from './regions.ts';

/** Where an article is at home, as far as it makes that certain. */
export interface Home {
  province?: Region;
  city?: Region;
  county?: Region;
  /** The zone that the article is about. */
  zone?: Thing;
}

type Level = 'province' | 'city' | 'county';

/** Finds the division and the zone that 省商务厅, 市委 or 管委会 without more stand for. */
export function findHome(cast: Cast, findings: Findings): Home {
  const votes: Record<Level, Map<string, { region: Region; weight: number }>> = {
    province: new Map(),
    city: new Map(),
    county: new Map(),
  };
  const barred = findContrasted(cast);
  const vote = (level: Level, region: Region, weight: number): void => {
    if (barred.has(region.code.slice(0, 2)) || (level !== 'province' && barred.has(region.code.slice(0, 4)))) return;
    const known = votes[level].get(region.code);
    if (known) known.weight += weight;
    else votes[level].set(region.code, { region, weight });
  };
  const opening = findings.sentences[0]?.end ?? 0;
  for (const thing of cast.things) {
    const regions = regionsOf(thing);
    const [last] = regions.slice(-1);
    if (!last) continue;
    const weight = thing.mentions.length + (thing.mentions.some((mention) => mention.start < opening) ? 3 : 0);
    vote(levelOf(last), last, weight);
    for (const level of ['city', 'province'] as const) {
      if (levelOf(last) === level || (level === 'city' && levelOf(last) === 'province')) continue;
      const above = findAbove(last, level);
      if (above) vote(level, above, weight);
    }
  }
  const home: Home = {};
  const province = pick(votes.province);
  if (province) home.province = province;
  const city = pick(votes.city, province);
  if (city) home.city = city;
  const county = pick(votes.county, city ?? province);
  if (county) home.county = county;
  const zone = pickZone(cast, opening);
  if (zone) home.zone = zone;
  return home;
}

/** The divisions that stand in a thing's name; one of several with the same name is left out. */
export function regionsOf(thing: Thing): Region[] {
  if (thing.kind === 'Place') {
    const regions = findRegions(thing.name);
    return regions.length === 1 ? regions : readPlacePrefix(`${thing.name} `).regions.slice(0, 3);
  }
  if (thing.kind !== 'Institution' && thing.kind !== 'Zone') return [];
  return readPlacePrefix(thing.name).regions;
}

/**
 * Divisions that are named in full for a body that the article had named without one before:
 * where 省商务厅 is written first and 浙江省商务厅 later, the article is not at home in 浙江.
 */
function findContrasted(cast: Cast): Set<string> {
  const barred = new Set<string>();
  for (const short of cast.things) {
    if (short.kind !== 'Institution' || !/^[省市]/.test(short.name)) continue;
    const first = short.mentions[0]?.start ?? 0;
    for (const full of cast.things) {
      if (full.kind !== 'Institution' || full === short || !full.name.endsWith(short.name)) continue;
      const [region] = readPlacePrefix(full.name).regions.slice(-1);
      if (region && (full.mentions[0]?.start ?? 0) > first) barred.add(region.code);
    }
  }
  return barred;
}

/** The division that is named clearly more often than any other. */
function pick(votes: Map<string, { region: Region; weight: number }>, inside?: Region): Region | undefined {
  const ranked = [...votes.values()]
    .filter(({ region }) => !inside || region.code.startsWith(inside.code))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || (second && second.weight * 1.5 > first.weight)) return undefined;
  return first.region;
}

function pickZone(cast: Cast, opening: number): Thing | undefined {
  const ranked = cast.things
    .filter((thing) => thing.kind === 'Zone')
    .map((thing) => ({
      thing,
      weight: thing.mentions.length + (thing.mentions.some((mention) => mention.start < opening) ? 3 : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || (second && second.weight * 1.5 > first.weight)) return undefined;
  return first.thing;
}
