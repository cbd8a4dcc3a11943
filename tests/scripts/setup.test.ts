import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'zone-graph-clone-'));
  for (const name of ['package.json', 'package-lock.json', 'scripts']) {
    cpSync(join(root, name), join(clone, name), { recursive: true });
  }
});
afterEach(() => rmSync(clone, { recursive: true, force: true }));

/** Runs one setup step in the clone with nothing reachable. */
function runSetup(code: string, env: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: clone,
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(clone, 'cache'),
      npm_config_fetch_retries: '0',
      ...env,
    },
  });
  return { status: result.status, output: `${result.stdout}${result.stderr}` };
}

const installPackages = "import { ensurePackages } from './scripts/setup/packages.mjs'; ensurePackages();";

/** Leaves what a complete install leaves. */
function markInstalled() {
  mkdirSync(join(clone, 'node_modules'));
  const { output } = runSetup(
    "import { readWantedStamp } from './scripts/setup/packages.mjs'; console.log(readWantedStamp());",
  );
  writeFileSync(join(clone, 'node_modules/.zone-graph-installed'), output.slice(0, -1));
}

describe('installing the packages', () => {
  it('says that there is no network and what to do', () => {
    const { status, output } = runSetup(installPackages);
    expect(status).toBe(1);
    expect(output).toContain('no connection to the package registry');
    expect(output).toContain('run the command again');
  });

  it('does not take a half-finished install for a whole one', () => {
    mkdirSync(join(clone, 'node_modules/zod'), { recursive: true });
    const { status, output } = runSetup(installPackages);
    expect(status).toBe(1);
    expect(output).toContain('Installing packages');
    expect(existsSync(join(clone, 'node_modules/.zone-graph-installed'))).toBe(false);
  });

  it('needs no network once they are there', () => {
    markInstalled();
    expect(runSetup(installPackages)).toEqual({ status: 0, output: '' });
  });

  it('installs again when the lock file has changed', () => {
    markInstalled();
    const lock = join(clone, 'package-lock.json');
    writeFileSync(lock, `${readFileSync(lock, 'utf8')}\n`);
    expect(runSetup(installPackages).output).toContain('Installing packages');
  });
});

describe('looking for the tools of the tests', () => {
  it('takes the browser that CHROME_PATH names and none where it names nothing', () => {
    const print = "import { findBrowser } from './scripts/setup/find.mjs'; console.log(findBrowser());";
    expect(runSetup(print, { CHROME_PATH: process.execPath }).output.trim()).toBe(process.execPath);
    expect(runSetup(print, { CHROME_PATH: join(clone, 'nowhere') }).output.trim()).toBe('undefined');
  });

  it('asks for a Java that is new enough', () => {
    const print = "import { findJava } from './scripts/setup/find.mjs'; console.log(findJava(17), findJava(99));";
    const [found, tooNew] = runSetup(print).output.trim().split(' ');
    expect(existsSync(String(found))).toBe(true);
    expect(tooNew).toBe('undefined');
  });
});

describe('the port of the explorer', () => {
  const askFor = (port: number) =>
    `import { ensurePort } from './scripts/setup/port.mjs'; await ensurePort(['--port', '${port}'], {}); console.log('goes on');`;
  const listenAs = (answer: string) =>
    `import { createServer } from 'node:http';
     import { ensurePort } from './scripts/setup/port.mjs';
     const server = createServer((_, response) => response.end(${JSON.stringify(answer)}));
     await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
     await ensurePort([], { PORT: String(server.address().port) });
     console.log('goes on');
     process.exit();`;

  it('is looked at before anything is read: another program there is named', () => {
    const { status, output } = runSetup(listenAs('hello'));
    expect(status).toBe(1);
    expect(output).toMatch(/Port \d+ is in use. Choose another one: PORT=\d+ npm start/);
  });

  it('may be free, or have an explorer', () => {
    expect(runSetup(askFor(0)).output).toContain('goes on');
    expect(runSetup(listenAs('{"product":{"name":"zone-graph"}}')).output).toContain('goes on');
  });
});
