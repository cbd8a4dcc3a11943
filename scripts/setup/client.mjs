import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stop } from './stop.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stampFile = join(root, 'dist/.built-from');
const sources = ['web', 'graph-schema', 'vite.config.ts', 'package-lock.json'];

/** Builds the explorer into dist/ unless it is there and no source is newer. */
export function ensureClient() {
  const newest = Math.max(...sources.map((name) => readNewest(join(root, name))));
  if (existsSync(stampFile) && Number(readFileSync(stampFile, 'utf8')) >= newest) return;
  console.log('Building the explorer …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) stop(`The explorer could not be built:\n\n${result.stdout}${result.stderr}`);
  writeFileSync(stampFile, String(newest));
}

/** Time of the latest change in a file or below a folder, in milliseconds. */
function readNewest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => readNewest(join(path, name))));
}
