export { QueryFailed, QueryTimedOut, StoreError, type StoreErrorCode } from './errors.ts';
export { JudgementRefused } from './judgements/refused.ts';
export { findGraphFile, findJudgementFile, openStore, type StoreEnvironment } from './open-store.ts';
export { QueryRefused } from './read-only.ts';
export type * from './store.ts';
export { withoutUser } from './without-user.ts';
