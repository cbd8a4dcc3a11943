export { type Changes, watchChanges } from './changes.ts';
export { createApp } from './create-app.ts';
export { isLoopback } from './guard.ts';
export { listen } from './listen.ts';
