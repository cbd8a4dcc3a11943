import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../command-line/browser.ts';
import { openOwnStore } from '../command-line/connect.ts';
import { defineCommand, parseCount } from '../command-line/define-command.ts';
import { findRunningExplorer, removeDiscovery, writeDiscovery } from '../command-line/discovery.ts';
import { findGraphFile } from '../command-line/graph-file.ts';
import { print, say } from '../command-line/print.ts';

const DEFAULT_PORT = '4870';
/** Others may write to a Neo4j; an embedded database is ours alone. */
const POLL_MS = 5_000;
const limits = { timeoutMs: 10_000, maxRows: 1_000 };

export const serveCommand = defineCommand({
  name: 'serve',
  says: { en: 'serve the explorer and its API', zh: '启动浏览器界面与 API' },
  options: {
    port: { type: 'string', short: 'p', value: 'N', says: `port (PORT, else ${DEFAULT_PORT}); 0 takes a free one` },
    host: { type: 'string', value: 'NAME', says: 'address to listen on (HOST, else 127.0.0.1: this machine only)' },
    open: { type: 'boolean', says: 'open the browser' },
  },
  examples: [
    { line: 'zone-graph serve --open', says: 'on this machine, and show it' },
    {
      line: 'zone-graph serve --host 0.0.0.0 --port 8080',
      says: 'for readers in the whole network; they cannot write',
    },
  ],
  async run({ options, signal }) {
    const port = parseCount('port', options.port ?? process.env.PORT ?? DEFAULT_PORT, 0) ?? 0;
    const host = options.host ?? process.env.HOST ?? '127.0.0.1';
    const file = findGraphFile(process.env);
    const running = file === undefined ? undefined : await findRunningExplorer(file);
    if (running) {
      print(`The explorer of this graph runs already: ${running.url}`);
      if (options.open) openBrowser(running.url);
      return 0;
    }
    const { createApp, isLoopback, listen, watchChanges } = await import('../../web/server/index.ts');
    const { extract, rules } = await import('#ingest');
    const store = await openOwnStore();
    const changes = watchChanges(async () => (await store.status()).version, file ? undefined : POLL_MS);
    try {
      const token = randomBytes(24).toString('base64url');
      const app = createApp({
        store,
        extract,
        rules: rules.map(({ name, words }) => ({ name, ...words })),
        product: readProduct(),
        dist: fileURLToPath(new URL('../../dist', import.meta.url)),
        guards: { loopback: isLoopback(host), token },
        changes,
        limits,
      });
      const server = await listen(app, { host, port });
      if (file !== undefined) writeDiscovery(file, { url: server.url, pid: process.pid, token });
      print(`${server.url}`);
      say(`The explorer shows ${(await store.status()).database.address}. Ctrl-C stops it.`);
      if (!isLoopback(host)) say('Everybody who reaches this machine may read the graph.');
      if (options.open) openBrowser(server.url);
      await untilAborted(signal);
      changes.close();
      await server.close();
      return 0;
    } finally {
      changes.close();
      if (file !== undefined) removeDiscovery(file);
      await store.close();
    }
  },
});

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function readProduct(): { name: string; version: string } {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    name: string;
    version: string;
  };
  return { name, version };
}
