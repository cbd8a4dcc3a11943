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
  askForSetup();
} else {
  const { register } = await import('tsx/esm/api');
  register();
  try {
    const { runCommandLine } = await import('./zone-graph.ts');
    process.exitCode = await runCommandLine(process.argv.slice(2));
  } catch (error) {
    // An installation that broke off half-way.
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !/package/.test(error.message)) throw error;
    askForSetup();
  }
}

function askForSetup() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  console.error(`zone-graph is not set up yet: run npm start in ${root} once.`);
  process.exitCode = 1;
}
