import { Neo4jError } from 'neo4j-driver';
import { QueryFailed, QueryTimedOut, StoreError } from './errors.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { withoutUser } from './without-user.ts';

/** Two writers met: one took away what the other was about to lock, or both made the same thing. */
const PASSING = new Set([
  'Neo.ClientError.Statement.EntityNotFound',
  'Neo.ClientError.Schema.ConstraintValidationFailed',
]);
const UNREACHABLE = /ServiceUnavailable|SessionExpired|Neo\.ClientError\.Routing/;
const UNAUTHORIZED = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/;
const LATE = /Transaction\.(TransactionTimedOut|LockClientStopped|Terminated)/;

/** True where the same work, done again, can succeed. */
export function isPassing(error: unknown): boolean {
  return error instanceof Neo4jError && PASSING.has(error.code);
}

/** True where a constraint or an index was to be made that somebody else has just made. */
export function isThereAlready(error: unknown): boolean {
  return error instanceof Neo4jError && /^Neo\.ClientError\.Schema\.\w*AlreadyExists$/.test(error.code);
}

/** Says in one sentence what is wrong with a connection and what to do; other errors stay as they are. */
export function explainConnection({ uri, username, database }: Neo4jAddress, error: unknown): Error {
  if (error instanceof StoreError) return error;
  if (!isNeo4jError(error)) return error instanceof Error ? error : new Error(String(error));
  const { code, message } = error;
  if (UNAUTHORIZED.test(code)) {
    return new StoreError(
      'wrong-password',
      `the server at ${uri} does not let ${username} in: ${message} Check NEO4J_USERNAME and NEO4J_PASSWORD`,
    );
  }
  if (/Database\.DatabaseNotFound/.test(code)) {
    return new StoreError(
      'wrong-database',
      `there is no database “${database ?? ''}” on the server at ${uri}; set NEO4J_DATABASE to one that is there, or leave it out`,
    );
  }
  if (/Security\.Forbidden/.test(code)) {
    return new StoreError('not-allowed', `${username} may not do that on the server at ${uri}: ${message}`);
  }
  if (/protocol version|handshake|negotiat/i.test(message)) {
    return new StoreError(
      'server-too-old',
      `the server at ${uri} does not speak the protocol of Neo4j 5 or newer (${message})`,
    );
  }
  if (UNREACHABLE.test(code)) {
    return new StoreError(
      'not-reachable',
      `no Neo4j answers at ${uri} (${findCause(message)}); is the server running, and are NEO4J_URI and its port right?`,
    );
  }
  return error;
}

/** Says that the driver made nothing of an address. */
export function explainAddress(uri: string, error: unknown): StoreError {
  const shown = withoutUser(uri);
  // The driver's own words hold pieces of the address, so those of a password too.
  const reason =
    shown === uri
      ? (error instanceof Error ? error.message : String(error)).trim()
      : 'put user and password into NEO4J_USERNAME and NEO4J_PASSWORD';
  return new StoreError(
    'bad-address',
    `NEO4J_URI is “${shown}”, which is no address of a Neo4j server; write it like neo4j://localhost:7687 (${reason})`,
  );
}

/** Says why a reader's query gave no answer. */
export function explainReaderQuery(address: Neo4jAddress, error: unknown, timeoutMs: number): Error {
  if (isNeo4jError(error)) {
    if (LATE.test(error.code)) return new QueryTimedOut(timeoutMs);
    if (/MemoryPoolOutOfMemory|TransactionOutOfMemory/.test(error.code)) {
      return new QueryFailed(
        'the query needs too much memory; name a label, an id or a shorter path',
        'query-too-large',
      );
    }
    if (error.code.startsWith('Neo.ClientError.Statement')) return new QueryFailed(error.message);
  }
  const explained = explainConnection(address, error);
  return isNeo4jError(explained) ? new QueryFailed(explained.message) : explained;
}

/** What the driver says without its advice and its routing tables. */
function findCause(message: string): string {
  return /Caused by: (.+)$/su.exec(message)?.[1] ?? message.replace(/ Known routing table.*/su, '');
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError;
}
