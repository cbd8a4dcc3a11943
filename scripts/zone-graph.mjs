#!/usr/bin/env node
// Plain JavaScript: it must be able to speak before anything is installed.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const major = Number(process.versions.node.split('.')[0]);
const loader = new URL('../node_modules/tsx/package.json', import.meta.url);

if (major < 20) {
  console.error(
    `zone-graph needs Node.js 20 or newer; this is ${process.version}. Install a newer one from nodejs.org.`,
  );
  process.exitCode = 1;
} else if (!existsSync(loader)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  console.error(`zone-graph is not set up yet: run npm start (or npm ci) in ${root} once.`);
  process.exitCode = 1;
} else {
  const { register } = await import('tsx/esm/api');
  register();
  const { runCommandLine } = await import('./zone-graph.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2));
}
