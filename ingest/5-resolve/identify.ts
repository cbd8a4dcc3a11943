import { foldName } from '../text/characters.ts';
import { buildId } from '../text/digest.ts';
import type { Findings } from '../types.ts';
import type { Cast, Thing } from './cast.ts';
import type { Home } from './home.ts';
import { isElided, shortenBody } from './merge-bodies.ts';
import { readZoneParts } from './merge-zones.ts';
import { findRegions } from './regions.ts';

/** Gives every thing its id: a digest of what identifies it in the world, else of its name in this article. */
export function identify(cast: Cast, findings: Findings, home: Home): Map<Thing, string> {
  const ids = new Map<Thing, string>();
  const taken = new Set<string>();
  for (const thing of cast.things) {
    const key = keyOf(thing, cast, findings, home);
    let id = buildId(thing.kind, ...key);
    if (taken.has(id)) id = buildId(thing.kind, ...key, findings.document.id, thing.name);
    taken.add(id);
    ids.set(thing, id);
  }
  return ids;
}

function keyOf(thing: Thing, cast: Cast, findings: Findings, home: Home): string[] {
  const article = findings.document.id;
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
      return [name, bodyOf(thing, cast, findings) ?? (home.units.省 ?? home.units.自治区)?.name ?? article];
    case 'Event':
      return isDistinct(thing) ? [name, String(thing.properties.date ?? '')] : [name, article];
    default:
      return [name];
  }
}

/** Bodies that every place has: 管委会, 党组, 办公室. */
function isBare(name: string): boolean {
  return (
    name.length <= 4 &&
    !/^(?:北大|清华|国务院|外交部|教育部|财政部|公安部|商务部|科技部|人社部|工信部|党中央|中组部|新华社|人民网|中科院|联合国)/.test(
      name,
    )
  );
}

/** The first body where a person holds a post, by its shortest form. */
function bodyOf(person: Thing, cast: Cast, findings: Findings): string | undefined {
  const post = findings.claims.find((claim) => claim.type === 'HOLDS_POST' && cast.of.get(claim.from) === person);
  const body = post && cast.of.get(post.to);
  return body && !isElided(body) ? shortenBody(body.name) : undefined;
}

/** Events that other articles name alike: numbered, dated by year, or quoted with a date. */
function isDistinct(event: Thing): boolean {
  return (
    /第[一二三四五六七八九十百\d]+[届次期]|20\d\d|首届|二十大/.test(event.name) ||
    (/“/.test(event.name) && event.properties.date !== undefined)
  );
}
