import type { Findings } from '../types.ts';
import type { Cast, Thing } from './cast.ts';
import { findAbove, findRegions, type Region, readPlacePrefix } from './regions.ts';

/** Units that a body's name may leave the place out before: 省商务厅, 市委, 区政府. */
export type Unit = '省' | '自治区' | '市' | '区' | '县' | '州';

/** Where an article is at home, as far as it makes that certain. */
export interface Home {
  /** Of each unit the division that the article names clearly most. */
  units: Partial<Record<Unit, Region>>;
  /** The zone that the article is about. */
  zone?: Thing;
  /** The town or sub-district that it names most: 华漕镇, 甘泉路街道. */
  town?: string;
}

interface Ballot {
  region: Region;
  weight: number;
}

/** Finds what 省商务厅, 市委, 镇党委 or 管委会 without more stand for. */
export function findHome(cast: Cast, findings: Findings): Home {
  const opening = findings.sentences[0]?.end ?? 0;
  const barred = findContrasted(cast, opening);
  const ballots = new Map<string, Ballot>();
  const vote = (region: Region, weight: number): void => {
    if (barred.has(region.code.slice(0, 2))) return;
    const known = ballots.get(region.code);
    if (known) known.weight += weight;
    else ballots.set(region.code, { region, weight });
  };
  for (const thing of cast.things) {
    const regions = regionsOf(thing);
    const weight = isBareCounty(thing, regions) ? thing.mentions.length * 0.5 : weigh(thing, opening);
    for (const region of regions) vote(region, weight);
    const [first] = regions;
    if (!first) continue;
    const city = first.code.length === 6 ? findAbove(first, 'city') : undefined;
    const province = first.code.length > 2 ? findAbove(first, 'province') : undefined;
    if (city) vote(city, weight * 0.25);
    // a municipality is a city beside other cities
    if (province) vote(province, weight * (province.name.endsWith('市') ? 0.25 : 0.7));
  }
  const units: Home['units'] = {};
  for (const unit of ['省', '自治区', '市', '区', '县', '州'] as const) {
    const region = pick([...ballots.values()].filter((ballot) => isOf(ballot.region, unit)));
    if (region) units[unit] = region;
  }
  const home: Home = { units };
  const zone = pickThing(cast.things.filter(isRun), opening);
  if (zone) home.zone = zone;
  const town = pickThing(cast.things.filter(isTown), opening);
  if (town) home.town = town.name.replace(/(?:办事处|人民政府)$/, '');
  return home;
}

/** Zones that have a 管委会 of their own and stand for a 区: not a science park in one. */
function isRun(thing: Thing): boolean {
  return (
    thing.kind === 'Zone' &&
    /(?:开发区|高新区|经开区|新区|保税区|试验区|示范区|合作区|园区)(?:（[^）]+）)?$/.test(thing.name)
  );
}

function isTown(thing: Thing): boolean {
  return (
    (thing.kind === 'Place' || thing.kind === 'Institution') && /.(?:镇|乡|街道)(?:办事处|人民政府)?$/.test(thing.name)
  );
}

function isOf(region: Region, unit: Unit): boolean {
  if (unit === '区') return region.code.length === 6 && region.name.endsWith('区');
  if (unit === '县') return region.code.length === 6 && /[县旗]$/.test(region.name);
  return region.name.endsWith(unit) && (unit !== '市' || region.code.length >= 2);
}

function weigh(thing: Thing, opening: number): number {
  return thing.mentions.length + (thing.mentions.some((mention) => mention.start < opening) ? 2 : 0);
}

/** 大兴, 青浦: a county without its unit is often another word, and counts less. */
function isBareCounty(thing: Thing, [region]: readonly Region[]): boolean {
  if (thing.kind !== 'Place' || region?.code.length !== 6) return false;
  return ![thing.name, ...thing.aliases].includes(region.name);
}

/** The divisions in a thing's name. */
function regionsOf(thing: Thing): Region[] {
  if (thing.kind === 'Place') {
    const regions = findRegions(thing.name);
    const [region] = regions;
    if (regions.length !== 1 || !region) return readPlacePrefix(`${thing.name}。`).regions;
    return [region];
  }
  if (thing.kind !== 'Institution' && thing.kind !== 'Zone') return [];
  return readPlacePrefix(thing.name, thing.kind === 'Zone').regions;
}

/**
 * Provinces that are named in full for a body that the article had named without one before:
 * where 省商务厅 is written first and 浙江省商务厅 later, the article is not at home in 浙江, unless that is the only
 * province of which its first sentence speaks.
 */
function findContrasted(cast: Cast, opening: number): Set<string> {
  const barred = new Set<string>();
  for (const short of cast.things) {
    if (short.kind !== 'Institution' || !/^省/.test(short.name)) continue;
    const first = short.mentions[0]?.start ?? 0;
    for (const full of cast.things) {
      if (full.kind !== 'Institution' || full === short || !full.name.endsWith(short.name)) continue;
      const [region] = readPlacePrefix(full.name).regions.slice(-1);
      if (region && (full.mentions[0]?.start ?? 0) > first) barred.add(region.code);
    }
  }
  if (barred.size === 0) return barred;
  const opened = new Set(
    cast.things
      .filter((thing) => thing.mentions.some((mention) => mention.start < opening))
      .flatMap((thing) => regionsOf(thing).map((region) => region.code.slice(0, 2))),
  );
  const [only] = opened;
  if (only && opened.size === 1) barred.delete(only);
  return barred;
}

/** The division that is named clearly more often than any other. */
function pick(ballots: readonly Ballot[]): Region | undefined {
  const [first, second] = [...ballots].sort((a, b) => b.weight - a.weight);
  if (!first || first.weight < 1 || (second && second.weight * 1.4 > first.weight)) return undefined;
  return first.region;
}

function pickThing(things: readonly Thing[], opening: number): Thing | undefined {
  const ranked = things.map((thing) => ({ thing, weight: weigh(thing, opening) })).sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first || (second && second.weight * 1.5 > first.weight)) return undefined;
  return first.thing;
}
