import { loadAround } from './graph.ts';
import { select } from './selection.ts';

/** Chooses an entity, and loads it first where it is not on the map. */
export async function choose(entity: string): Promise<void> {
  select({ entity });
  await loadAround(entity).catch(() => {}); // the drawer says what went wrong
}
