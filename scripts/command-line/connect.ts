import { setTimeout as wait } from 'node:timers/promises';
import type { GraphStore } from '#store';
import { CommandFailed } from './define-command.ts';
import { findRunningExplorer } from './discovery.ts';
import { findGraphFile } from './graph-file.ts';
import { type CommandStore, openRemoteStore } from './remote-store.ts';

/** A way to the graph, and what to call it. */
export interface Connection {
  store: CommandStore;
  /** For people: the address of the Neo4j, or the file. */
  place: string;
  /** Address of the explorer that holds the embedded graph, where one does. */
  explorer?: string;
}

/** A server that is just starting holds the file before it can be found. */
const PATIENCE_MS = 4_000;

/** Opens the graph of the environment: Neo4j, the embedded database, or the explorer that holds it. */
export async function connect(): Promise<Connection> {
  const file = findGraphFile(process.env);
  for (const deadline = Date.now() + PATIENCE_MS; ; await wait(200)) {
    const explorer = file === undefined ? undefined : await findRunningExplorer(file);
    if (explorer)
      return { store: openRemoteStore(explorer), place: `the graph at ${explorer.url}`, explorer: explorer.url };
    try {
      const store = await openOwnStore();
      return { store, place: (await store.status()).database.address };
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

/** Opens the graph of the environment for this process alone. */
export async function openOwnStore(): Promise<GraphStore> {
  const { openStore } = await import('#store');
  return openStore({ env: process.env });
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'file-locked';
}
