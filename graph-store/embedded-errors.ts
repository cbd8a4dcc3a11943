import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ChildEnded, TOO_LARGE } from './embedded-child.ts';
import { QueryFailed, StoreError } from './errors.ts';

/**
 * Makes the folder of a database file.
 * @throws StoreError where that cannot be.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new StoreError(
      'file-not-writable',
      `the folder ${dirname(path)} for the graph cannot be made (${messageOf(error)}); set ZONE_GRAPH_DATA to a file that can be written`,
    );
  }
}

/** Says why the file did not open, and what to do. */
export function explainOpening(path: string, error: unknown): StoreError {
  const message = messageOf(error);
  if (/cannot be locked|already open|locked/i.test(message)) {
    return new StoreError(
      'file-locked',
      `${path} is open in another process: the explorer holds it while it runs. Stop that process, or set ZONE_GRAPH_DATA to another file`,
    );
  }
  if (/denied|read-only|not permitted|migration lock file|os error (1|13|30)\b/i.test(message)) {
    return new StoreError(
      'file-not-writable',
      `${path} cannot be written (${shorten(message)}); change its rights, or set ZONE_GRAPH_DATA to another file`,
    );
  }
  if (/magic|not a database|corrupt|checksum|damaged|Serialization|it is not/i.test(message)) {
    return new StoreError(
      'file-damaged',
      `${path} is damaged or no graph of this program (${shorten(message)}); move it away, or set ZONE_GRAPH_DATA to another file`,
    );
  }
  if (/Cannot find native binding|Cannot find module|ERR_DLOPEN|invalid ELF|GLIBC/i.test(message)) {
    return new StoreError(
      'unsupported-platform',
      `the embedded database has no build for ${process.platform} ${process.arch}; use Neo4j: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD`,
    );
  }
  return new StoreError('file-damaged', `${path} did not open: ${shorten(message)}`);
}

/** Says why a reader's query gave no answer. */
export function explainQuery(error: unknown): Error {
  if (error instanceof ChildEnded && error.underWay && error.ending === 'in-query') {
    return new QueryFailed(
      'the embedded database broke down in the middle of the query and is started again; name a label, an id or a shorter path',
    );
  }
  if (error instanceof StoreError) return error;
  const message = messageOf(error);
  if (message === TOO_LARGE) {
    return new QueryFailed('the query needs too much memory; name a label, an id or a shorter path', 'query-too-large');
  }
  if (/MAX_CAPACITY/.test(message)) {
    return new QueryFailed(
      'more than 65,535 rows met a condition at once, which the embedded database cannot do; go step by step: WITH … LIMIT between two hops, or use Neo4j',
      'query-too-large',
    );
  }
  return new QueryFailed(shorten(message));
}

/** A message of the database without its codes. */
function shorten(message: string): string {
  return message.replace(/^(Database|Query) error: GRAFEO-\w+: /, '');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
