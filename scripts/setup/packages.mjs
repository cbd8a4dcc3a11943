// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stop } from './stop.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stampFile = `${root}node_modules/.zone-graph-installed`;
const networkCodes = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENETUNREACH', 'ENOTCACHED'];

/** What the installed packages were installed from; a stamp is written only after a complete install. @public */
export function readWantedStamp() {
  const lock = readFileSync(`${root}package-lock.json`);
  return `${createHash('sha256').update(lock).digest('hex')} node-${process.versions.modules} ${process.platform}-${process.arch}\n`;
}

/** Stops with a clear message on a Node.js that is too old. */
function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    stop(`zone-graph needs Node.js 20 or newer; this is ${process.version}. Install a newer one from nodejs.org.`);
  }
}

/** Installs the packages of package-lock.json unless exactly they are there already. */
export function ensurePackages() {
  checkNode();
  const wanted = readWantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing packages (only the first time) …');
  const { status, output } = runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']);
  if (status === 0) {
    writeFileSync(stampFile, wanted);
    return;
  }
  const code = networkCodes.find((candidate) => output.includes(candidate));
  if (code) {
    stop(
      `The packages could not be fetched: no connection to the package registry (${code}).\n` +
        'Connect to the network and run the command again; from then on it works offline.',
    );
  }
  stop(`The packages could not be installed; npm said:\n\n${output.trim()}\n\nMend that and run the command again.`);
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /\.[cm]?js$/.test(npm);
  const result = isScript
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (result.error) stop(`npm could not be started: ${result.error.message}. Install npm 10 or newer.`);
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}
