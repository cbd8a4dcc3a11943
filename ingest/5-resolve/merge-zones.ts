import { zoneKinds } from '../lexicon/zone-kinds.ts';
import type { Cast, Merge, Thing } from './cast.ts';
import { findRegions } from './regions.ts';

/** What identifies a zone: 杭州 + 经济技术开发区. */
export interface ZoneParts {
  /** Place and own name, without 省, 市, 县, 区 and brackets. */
  stem: string;
  /** The official kind; empty where the name ends in none. */
  kind: string;
}

const kindForms = Object.keys(zoneKinds).sort((a, b) => b.length - a.length);

/** Takes a zone's name apart into what identifies it. */
export function readZoneParts(name: string): ZoneParts {
  // 中国（安徽）自由贸易试验区 is that of 安徽
  const bare = name
    .replace(/^中国[（(]([^）)]+)[）)]/, '$1')
    .replace(/[（(][^）)]*[）)]/g, '')
    .replace(/^中国/, '');
  const form = kindForms.find((each) => bare.endsWith(each)) ?? '';
  const stem = bare
    .slice(0, bare.length - form.length)
    .replace(/(?<=.{2})[省市县区](?=.{2})/g, '')
    .replace(/(?<=.{2})[省市县]$/g, '')
    .replace(/国家级?$/, '');
  return { stem, kind: zoneKinds[form] ?? form };
}

/** Zones of one article that are one: 相城高新区 and 苏州相城高新区, 高新区 and the only zone of that kind. */
export function mergeZones(cast: Cast): Merge[] {
  const zones = cast.things
    .filter((thing) => thing.kind === 'Zone')
    .map((thing) => ({ thing, ...readZoneParts(thing.name) }));
  const merges: Merge[] = [];
  for (const short of zones) {
    const longer = zones.filter(
      (full) =>
        full !== short &&
        full.stem.length > short.stem.length &&
        isSameKind(short.kind, full.kind) &&
        full.stem.endsWith(short.stem),
    );
    if (short.stem === '' && findListedCity(short.thing, cast)) continue;
    const named =
      short.stem === '' ? longer.filter((full) => full.stem !== '' && isBefore(full.thing, short.thing)) : longer;
    const same = named.length === 1 ? named[0] : nearestBefore(short.thing, named, short.stem === '');
    if (same)
      merges.push({
        thing: short.thing,
        same: same.thing,
        reason: short.stem === '' ? 'only-zone-of-its-kind' : 'same-zone',
      });
  }
  for (const zone of zones) {
    const twin = zones.find(
      (other) =>
        other !== zone &&
        other.stem === zone.stem &&
        zone.stem !== '' &&
        isSameKind(zone.kind, other.kind) &&
        other.thing.name.length > zone.thing.name.length,
    );
    if (twin) merges.push({ thing: zone.thing, same: twin.thing, reason: 'same-zone' });
  }
  return merges;
}

/** 临沂经开区、高新区、综保区: the kinds of a list share the city of the first. */
export function findListedCity(zone: Thing, cast: Cast): string | undefined {
  const ends = new Map<number, Thing>();
  for (const thing of cast.things)
    if (thing.kind === 'Zone') for (const { end } of thing.mentions) ends.set(end, thing);
  const [mention] = zone.mentions;
  for (let before = mention?.start ?? 0, step = 0; step < 5; step += 1) {
    if (!/[、和与及]/.test(cast.text[before - 1] ?? '')) return undefined;
    const sibling = ends.get(before - 1);
    const place = sibling?.mentions.find(({ end }) => end === before - 1);
    if (!sibling || !place) return undefined;
    const { stem, kind } = readZoneParts(cast.text.slice(place.start, place.end));
    if (stem !== '') return kind !== '' && findRegions(stem).length > 0 ? stem : undefined;
    before = place.start;
  }
  return undefined;
}

/** A short form that comes first is not short for a zone named later, unless they stand side by side. */
function isBefore(full: Thing, short: Thing): boolean {
  return (full.mentions[0]?.start ?? 0) <= (short.mentions[0]?.start ?? 0) + 120;
}

/** 开发区 stands for every kind of 开发区; the others stand for themselves. */
function isSameKind(short: string, full: string): boolean {
  if (short === full) return true;
  if (short === '开发区') return /开发区$/.test(full);
  if (/经济(?:技术)?开发区/.test(short)) return /^经济(?:技术)?开发区$/.test(full);
  return false;
}

/** A bare 经济开发区 in an article about several is a class and no zone: 经济开发区招商引资呈现出新趋势. */
export function isClassOfZones(thing: Thing, cast: Cast): boolean {
  if (thing.kind !== 'Zone' || thing.mentions.length > 1) return false;
  const { stem, kind } = readZoneParts(thing.name);
  if (stem !== '') return false;
  const named = cast.things.filter((other) => {
    const parts = other.kind === 'Zone' ? readZoneParts(other.name) : undefined;
    return parts !== undefined && parts.stem !== '' && isSameKind(kind, parts.kind);
  });
  return named.length > 1;
}

/** 经开区 that nothing in the article completes is no zone that a reader could find. */
export function isKindAlone(thing: Thing): boolean {
  if (thing.kind !== 'Zone') return false;
  const { stem, kind } = readZoneParts(thing.name);
  return stem === '' && (thing.mentions.length === 1 || ofManyCities.test(kind));
}

/** Kinds of which an article speaks in general: 优化综合保税区检验检疫模式. */
const ofManyCities = /^(?:综合保税区|保税区|自由贸易试验区)$/;

/** Of several zones that a bare 高新区 may be, the one that the article names most, if clearly. */
function nearestBefore<Z extends { thing: Thing }>(
  short: Thing,
  candidates: readonly Z[],
  bare: boolean,
): Z | undefined {
  if (!bare || candidates.length < 2) return undefined;
  const first = short.mentions[0]?.start ?? 0;
  const before = candidates.filter(({ thing }) => (thing.mentions[0]?.start ?? 0) < first);
  const beside = before.filter(({ thing }) => thing.mentions.some(({ end }) => end <= first && end > first - 80));
  if (beside.length === 1) return beside[0];
  if (short.mentions.length < 2) return undefined;
  if (before.length === 1) return before[0];
  const [best, next] = [...(before.length > 0 ? before : candidates)].sort(
    (a, b) => b.thing.mentions.length - a.thing.mentions.length,
  );
  return best && next && best.thing.mentions.length >= 2 * next.thing.mentions.length ? best : undefined;
}
