import { foldName } from '../text/characters.ts';
import type { Cast, Merge, Thing } from './cast.ts';

/** A thing whose name is another form of exactly one other thing of its kind is that thing. */
export function mergeByAlias(cast: Cast): Merge[] {
  const owners = new Map<string, Set<Thing>>();
  for (const thing of cast.things) {
    for (const form of [thing.name, ...thing.aliases]) {
      const key = `${thing.kind} ${foldName(form)}`;
      const known = owners.get(key);
      if (known) known.add(thing);
      else owners.set(key, new Set([thing]));
    }
  }
  const merges: Merge[] = [];
  for (const thing of cast.things) {
    const known = [...(owners.get(`${thing.kind} ${foldName(thing.name)}`) ?? [])].filter((other) => other !== thing);
    const [same] = known;
    if (same && known.length === 1) merges.push({ thing, same, reason: 'same-form' });
  }
  return merges;
}
