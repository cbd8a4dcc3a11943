// Entry of a worker thread: the loader of TypeScript does not come along from the main one.
import { register } from 'tsx/esm/api';

register();
await import('./read-worker.ts');
