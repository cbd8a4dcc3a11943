/** Why a model gave no answer. */
export type Fault =
  /** No connection, or one that broke. */
  | 'unreachable'
  /** No answer in time. */
  | 'late'
  /** Too many calls for its liking. */
  | 'busy'
  /** An error of the server's own. */
  | 'broken'
  /** The key is missing or wrong, or there is nothing left on the account. */
  | 'refused'
  | 'no-such-model'
  | 'bad-request'
  /** What answers there is something else. */
  | 'no-model-server'
  /** It answers, but time after time something that nobody can read. */
  | 'unreadable'
  /** Ours: nothing left of the budget. */
  | 'budget'
  /** Ours: Ctrl-C. */
  | 'stopped';

/** Thrown where a question to a model got no answer. */
export class ModelFailed extends Error {
  readonly fault: Fault;
  /** Milliseconds to wait at least before another try; absent where that would not help. */
  readonly waitMs: number | undefined;
  /** A simpler request may be taken. */
  readonly isAboutForm: boolean;

  constructor(
    fault: Fault,
    detail: string,
    { waitMs, isAboutForm = false }: { waitMs?: number; isAboutForm?: boolean } = {},
  ) {
    super(detail);
    this.name = 'ModelFailed';
    this.fault = fault;
    this.waitMs = waitMs;
    this.isAboutForm = isAboutForm;
  }
}
