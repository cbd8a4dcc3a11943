import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file of the embedded graph; nothing where a Neo4j is named. */
export function findGraphFile(env: NodeJS.ProcessEnv): string | undefined {
  if (env.NEO4J_URI) return undefined;
  return resolve(env.ZONE_GRAPH_DATA || fileURLToPath(new URL('../../data/graph.grafeo', import.meta.url)));
}
