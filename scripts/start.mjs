// `npm start`: install what is missing, load the sample article into an empty graph, build and serve the explorer.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureClient } from './setup/client.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { ensurePort } from './setup/port.mjs';

const zoneGraph = fileURLToPath(new URL('./zone-graph.mjs', import.meta.url));
const articles = fileURLToPath(new URL('../ingest/articles', import.meta.url));

ensurePackages();
await ensurePort(process.argv.slice(2), process.env);
ensureClient();

const sample = spawnSync(process.execPath, [zoneGraph, 'ingest', '--if-empty', articles], { stdio: 'inherit' });
if (sample.status !== 0) process.exit(sample.status ?? 1);

const display =
  process.platform === 'darwin' || process.platform === 'win32' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const open = display && process.stdout.isTTY && process.env.CI !== 'true' ? ['--open'] : [];
const server = spawn(process.execPath, [zoneGraph, 'serve', ...open, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
