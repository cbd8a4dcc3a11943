import { loadAround } from './graph.ts';
import { select } from './selection.ts';

/** Chooses an entity, beside an article that stays open, and loads it where it is not on the map. */
export async function choose(entity: string, article?: string): Promise<void> {
  select(article === undefined ? { entity } : { entity, article });
  await loadAround(entity).catch(() => {}); // the drawer says what went wrong
}
