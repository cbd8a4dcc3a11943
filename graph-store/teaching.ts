import type { GraphSlice } from '#schema';
import type { Database } from './database.ts';
import { readGraph } from './reading.ts';

/** Who taught what to which zone. */
export async function readTeaching(database: Database): Promise<GraphSlice> {
  return readGraph(database, { limit: 500 });
}
