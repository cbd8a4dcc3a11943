export { type Changes, watchChanges } from './changes.ts';
export { createApp } from './create-app.ts';
export { isLoopback, listen } from './listen.ts';
