export { QueryFailed, QueryTimedOut, StoreError, type StoreErrorCode } from './errors.ts';
export { openStore, type StoreEnvironment } from './open-store.ts';
export { QueryRefused } from './read-only.ts';
export type * from './store.ts';
