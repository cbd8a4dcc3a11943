/** What can go wrong with a database, one code for each thing that a person would do differently. */
export type StoreErrorCode =
  | 'not-reachable'
  | 'wrong-password'
  | 'wrong-database'
  | 'not-allowed'
  | 'server-too-old'
  | 'bad-address'
  | 'file-locked'
  | 'file-damaged'
  | 'file-not-writable'
  | 'unsupported-platform'
  | 'database-stopped'
  | 'entity-kind-differs'
  | 'write-conflict'
  | 'query-failed'
  | 'query-timed-out'
  | 'query-too-large';

/** The one error family of the store: a stable code, and a sentence that says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/** A reader's query that the database does not understand or cannot carry out. */
export class QueryFailed extends StoreError {
  constructor(message: string, code: 'query-failed' | 'query-too-large' = 'query-failed') {
    super(code, message);
    this.name = 'QueryFailed';
  }
}

/** A reader's query that took longer than it may. */
export class QueryTimedOut extends StoreError {
  /** @param milliseconds How long it had run. */
  constructor(milliseconds: number) {
    super(
      'query-timed-out',
      `the query was stopped after ${Math.round(milliseconds / 100) / 10} s; name a label, an id or a shorter path, or add LIMIT`,
    );
    this.name = 'QueryTimedOut';
  }
}

/** A write that met other writers again and again, until its tries were used up. */
export class WriteConflict extends StoreError {
  constructor(cause: unknown) {
    super('write-conflict', 'other writers were at the same articles and entities all the time; write again', {
      cause,
    });
    this.name = 'WriteConflict';
  }
}
