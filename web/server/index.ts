export type { AppParts } from './app-parts.ts';
export { type Changes, watchChanges } from './changes.ts';
export { createApp } from './create-app.ts';
export { isLoopback, listen, PortTaken, type RunningServer } from './listen.ts';
