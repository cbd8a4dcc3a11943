import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const project = fileURLToPath(new URL('../../', import.meta.url));
const command = join(project, 'scripts/zone-graph.mjs');

/** The explorer as a person meets it: a server over a graph of its own, and a browser. */
export interface Explorer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  address: string;
  browser: Browser;
  /** Opens a path of the explorer in a tab of its own; what the page logs as an error is collected. */
  open(path?: string, options?: OpenOptions): Promise<Page & { faults: string[] }>;
  /** Runs the command line on the same graph and gives what it printed. */
  run(...parameters: string[]): string;
  /** Ends the server and leaves the browser open. */
  stopServer(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
}

/** Starts a server over a new embedded graph that holds these articles (the sample article by default), and a browser. */
export async function startExplorer(articles: string[] = ['ingest/articles']): Promise<Explorer> {
  buildPage();
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-browser-'));
  const port = await findFreePort();
  const env: NodeJS.ProcessEnv = { ...process.env, ZONE_GRAPH_DATA: join(folder, 'graph'), PORT: String(port) };
  for (const name of ['NEO4J_URI', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) delete env[name];
  const run = (...parameters: string[]) =>
    execFileSync(process.execPath, [command, ...parameters], { cwd: project, env, encoding: 'utf8', stdio: 'pipe' });
  if (articles.length > 0) run('ingest', ...articles);
  const address = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, [command, 'serve'], { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilAnswering(server, address);
  const browser = await startBrowser();
  return {
    address,
    browser,
    run,
    open: (path = '/', options = {}) => openPage(browser, address + path, options),
    stopServer: () => stop(server),
    close: async () => {
      await browser.close();
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, address: string, options: OpenOptions): Promise<Page & { faults: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.reducedMotion ?? 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'zh-CN',
  });
  const page = Object.assign(await context.newPage(), { faults: [] as string[] });
  page.on('pageerror', (error) => page.faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && page.faults.push(message.text()));
  await page.goto(address);
  return page;
}

/** Starts a browser of this machine without a window. */
function startBrowser(): Promise<Browser> {
  const quiet = ['quic', 'background-networking', 'component-update', 'sync'].map((name) => `--disable-${name}`);
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
  });
}

/** Chromium, Chrome or Edge of the system, or what CHROME_PATH names. */
function findBrowser(): string {
  const { CHROME_PATH, ProgramFiles = 'C:\\Program Files', LOCALAPPDATA = '' } = process.env;
  const places = [
    ...(CHROME_PATH ? [CHROME_PATH] : []),
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'].flatMap(
      (name) => (process.env.PATH ?? '').split(':').map((folder) => join(folder, name)),
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    join(ProgramFiles, 'Google/Chrome/Application/chrome.exe'),
    join(LOCALAPPDATA, 'Google/Chrome/Application/chrome.exe'),
    join(ProgramFiles, 'Microsoft/Edge/Application/msedge.exe'),
  ];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
  return found;
}

/** Builds `dist` unless it is newer than everything that goes into it; several test files may ask at the same time. */
function buildPage(): void {
  const lock = join(tmpdir(), 'zone-graph-build.lock');
  const deadline = Date.now() + 120_000;
  while (!tryLock(lock)) {
    if (Date.now() > deadline) rmSync(lock, { recursive: true, force: true }); // whoever held it is gone
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  try {
    if (newest(join(project, 'dist')) > Math.max(newest(join(project, 'web')), newest(join(project, 'graph-schema'))))
      return;
    execFileSync(process.execPath, [join(project, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: project,
      env: { ...process.env, NODE_ENV: 'production' }, // the runner's own would build React for developers
      stdio: 'pipe',
    });
    writeFileSync(join(project, 'dist/.built'), '');
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function tryLock(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Time of the last change below a folder, in milliseconds; 0 where there is none. */
function newest(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => statSync(join(file.parentPath ?? folder, file.name)).mtimeMs));
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}

async function untilAnswering(server: ChildProcess, address: string): Promise<void> {
  let said = '';
  server.stdout?.on('data', (chunk) => (said += chunk));
  server.stderr?.on('data', (chunk) => (said += chunk));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}:\n${said}`);
    const answer = await fetch(`${address}/api/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`the server at ${address} did not answer within a minute:\n${said}`);
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
    setTimeout(() => server.kill('SIGKILL'), 5_000).unref();
  });
}
