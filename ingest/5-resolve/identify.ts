import { nationalLeaders } from '../lexicon/national-leaders.ts';
import { foldName } from '../text/characters.ts';
import { buildId } from '../text/digest.ts';
import type { Findings } from '../types.ts';
import type { Cast, Thing } from './cast.ts';
import type { Home } from './home.ts';
import { isElided, shortenBody } from './merge-bodies.ts';
import { readZoneParts } from './merge-zones.ts';
import { findRegions, readPlacePrefix } from './regions.ts';

/** Gives every thing its id: a digest of what identifies it in the world, else of its name in this article. */
export function identify(cast: Cast, findings: Findings, home: Home): Map<Thing, string> {
  const ids = new Map<Thing, string>();
  const taken = new Set<string>();
  const ties = readTies(
    findings.claims.map(({ type, from, to }) => ({ type, from: cast.of.get(from), to: cast.of.get(to) })),
  );
  const province = (home.units.省 ?? home.units.自治区)?.name;
  for (const thing of cast.things) {
    const key = keyOf(thing, findings.document.id, bodyOf(thing, ties) ?? province);
    let id = buildId(thing.kind, ...key);
    if (taken.has(id)) id = buildId(thing.kind, ...key, findings.document.id, thing.name);
    taken.add(id);
    ids.set(thing, id);
  }
  return ids;
}

/** As much of a thing as its identity leans on. */
type Identified = Pick<Thing, 'kind' | 'name' | 'properties'>;

/** What identifies a thing: its name, with the article where that name is not enough; a person's with where he belongs. */
export function keyOf(thing: Identified, article: string, belongs: string | undefined): string[] {
  const name = foldName(thing.name);
  switch (thing.kind) {
    case 'Zone': {
      const { stem, kind } = readZoneParts(thing.name);
      return stem === '' ? [name, article] : [stem, kind];
    }
    case 'Institution':
      return isElided(thing) || isBare(thing.name) ? [name, article] : [shortenBody(name)];
    case 'Place': {
      const regions = findRegions(thing.name);
      const [region] = regions;
      return region && regions.length === 1 ? [region.code] : [name];
    }
    case 'Person':
      return nationalLeaders.has(name) ? [name] : [name, belongs ?? article];
    case 'Event':
      return isDistinct(thing) ? [name, String(thing.properties.date ?? '')] : [name, article];
    default:
      return [name];
  }
}

/** Bodies that every place or every zone has: 管委会, 党组, 商务局, 高新区管委会. */
const bare =
  /^(?:管委会|管理委员会|党工委|工委|纪工委|党组|党委|党总支|党支部|机关党委|工会|总工会|团委|妇联|侨联|科协|工商联|纪委|监委|办公[室厅]|宣传部|组织部|统战部|政法委|政协|人大|(?:人大)?常委会|(?:人民)?(?:法院|检察院|政府|医院)|街道|社区|领导小组|(?:工作|专家|调研|考察|指导)组|[\u4e00-\u9fff]{2,5}(?<!总)(?:局|科|处|室|股))$|^(?:高新区|经开区|开发区|园区|示范区|新区)./;

function isBare(name: string): boolean {
  return bare.test(name) && readPlacePrefix(name).regions.length === 0;
}

/** What identity leans on: a person's first body, and the body that another belongs to. */
interface Ties<Thing> {
  bodyOf: Map<Thing, Thing>;
  partOf: Map<Thing, Thing>;
}

export function readTies<Thing>(
  facts: readonly { type: string; from: Thing | undefined; to: Thing | undefined }[],
): Ties<Thing> {
  const ties: Ties<Thing> = { bodyOf: new Map(), partOf: new Map() };
  for (const { type, from, to } of facts) {
    const map = type === 'HOLDS_POST' ? ties.bodyOf : type === 'PART_OF' ? ties.partOf : undefined;
    if (map && from && to && from !== to && !map.has(from)) map.set(from, to);
  }
  return ties;
}

/** The root of the first body where a person holds a post: 浙江大学 for a post at 浙江大学经济学院党委. */
export function bodyOf<Body extends Pick<Thing, 'kind' | 'name'>>(person: Body, ties: Ties<Body>): string | undefined {
  let body = ties.bodyOf.get(person);
  for (let step = 0; body && step < 6; step += 1) {
    const whole = ties.partOf.get(body);
    if (!whole || whole.kind !== body.kind) break;
    body = whole;
  }
  return body && !isElided(body) && !isBare(body.name) ? shortenBody(body.name) : undefined;
}

/** Events that other articles name alike: numbered, dated by year, or quoted with a date. */
function isDistinct(event: Identified): boolean {
  return (
    /第[一二三四五六七八九十百\d]+[届次期]|20\d\d|首届|二十大/.test(event.name) ||
    (/“/.test(event.name) && event.properties.date !== undefined)
  );
}
