import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from './store.ts';

const defaultFile = fileURLToPath(new URL('../data/graph.grafeo', import.meta.url));

/** Where the graph is: the variables that Neo4j Aura hands out, or the file of the embedded database. */
export interface StoreEnvironment {
  NEO4J_URI?: string | undefined;
  NEO4J_USERNAME?: string | undefined;
  NEO4J_PASSWORD?: string | undefined;
  NEO4J_DATABASE?: string | undefined;
  ZONE_GRAPH_DATA?: string | undefined;
  /** The file of judgements on identity. */
  ZONE_GRAPH_JUDGEMENTS?: string | undefined;
}

/** The file of the embedded graph, as an absolute path; nothing where a Neo4j is named. */
export function findGraphFile(env: StoreEnvironment): string | undefined {
  return env.NEO4J_URI ? undefined : placeFile(env);
}

function placeFile({ ZONE_GRAPH_DATA }: StoreEnvironment): string {
  return resolve(ZONE_GRAPH_DATA || defaultFile);
}

/** The file of judgements, as an absolute path: where the variable says, else beside the embedded graph. */
export function findJudgementFile(env: StoreEnvironment): string {
  const beside = join(dirname(env.NEO4J_URI ? defaultFile : placeFile(env)), 'judgements.txt');
  return resolve(env.ZONE_GRAPH_JUDGEMENTS || beside);
}

/**
 * Opens the graph: on Neo4j where `NEO4J_URI` is set, else in the embedded database at `ZONE_GRAPH_DATA`.
 * @throws StoreError with a code for each thing that can be wrong and what to do.
 */
export async function openStore({ env }: { env: StoreEnvironment }): Promise<GraphStore> {
  // Loaded when a graph is opened, and of the two databases only the one that is needed.
  const { createGraphStore } = await import('./graph-store.ts');
  const { openJudgementFile } = await import('./judgements/judgement-file.ts');
  const judgements = openJudgementFile(findJudgementFile(env));
  if (!env.NEO4J_URI) {
    const { openEmbedded } = await import('./embedded.ts');
    return createGraphStore(await openEmbedded(placeFile(env)), judgements);
  }
  const { openNeo4j } = await import('./neo4j.ts');
  const database = await openNeo4j({
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME || 'neo4j',
    password: env.NEO4J_PASSWORD || undefined,
    database: env.NEO4J_DATABASE || undefined,
  });
  return createGraphStore(database, judgements);
}
