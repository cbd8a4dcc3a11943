import { setTimeout as wait } from 'node:timers/promises';
import type { GraphStore } from '#store';
import { CommandFailed } from './define-command.ts';
import { type Discovery, findRunningExplorer } from './discovery.ts';
import { type CommandStore, openRemoteStore } from './remote-store.ts';

/** A way to the graph, and what to call it. */
export interface Connection {
  store: CommandStore;
  /** For people: the Neo4j, the file, or the explorer. */
  place: string;
  /** Address of the explorer that holds the embedded graph, where one does. */
  explorer?: string;
}

/** The graph is either ours, with its file where it is embedded, or in the hands of a running explorer. */
export type Access = { store: GraphStore; file: string | undefined } | { explorer: Discovery };

/** A server that is just starting holds the file before it can be found. */
const PATIENCE_MS = 4_000;

/** Opens the graph of the environment: Neo4j, the embedded database, or the explorer that holds it. */
export async function connect(): Promise<Connection> {
  const access = await reachGraph();
  if ('store' in access) {
    const { withoutUser } = await import('#store');
    return { store: access.store, place: access.file ?? withoutUser(process.env.NEO4J_URI ?? '') };
  }
  const { url } = access.explorer;
  return { store: openRemoteStore(access.explorer), place: `the graph of the explorer at ${url}`, explorer: url };
}

/**
 * Opens the graph of the environment for this process, or finds the explorer that has it.
 * @throws CommandFailed where another process holds the file and is no explorer that answers.
 */
export async function reachGraph(): Promise<Access> {
  const { findGraphFile, openStore } = await import('#store');
  const file = findGraphFile(process.env);
  for (const deadline = Date.now() + PATIENCE_MS; ; await wait(200)) {
    const explorer = file === undefined ? undefined : await findRunningExplorer(file);
    if (explorer) return { explorer };
    try {
      return { store: await openStore({ env: process.env }), file };
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (Date.now() < deadline) continue;
      throw new CommandFailed(
        `${file} is held by another process that does not answer: a command at work, or an explorer that hangs. ` +
          'Wait for it, stop it, or name another file with ZONE_GRAPH_DATA.',
      );
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'file-locked';
}
