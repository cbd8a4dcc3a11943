import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from '#store';
import { api } from '../../web/api.ts';
import { openBrowser } from '../command-line/browser.ts';
import { reachGraph } from '../command-line/connect.ts';
import { CommandFailed, defineCommand, UsageError } from '../command-line/define-command.ts';
import { removeDiscovery, writeDiscovery } from '../command-line/discovery.ts';
import { print, say } from '../command-line/print.ts';
import { readProduct } from '../command-line/product.ts';

const DEFAULT_PORT = '4870';
/** Others may write to a Neo4j; an embedded database is ours alone. */
const POLL_MS = 5_000;
/** What a query of the console gets that names no bounds. */
const limits = { timeoutMs: 10_000, maxRows: 1_000 };

/** The built client. */
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

interface Address {
  host: string;
  port: number;
}

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
    const port = parsePort(options.port ?? (process.env.PORT || DEFAULT_PORT));
    const host = options.host ?? (process.env.HOST || '127.0.0.1');
    const show = (url: string, words: string) => {
      print(`${words}: ${url}`);
      if (options.open) openBrowser(url);
    };
    const access = await reachGraph();
    if ('explorer' in access) {
      show(access.explorer.url, 'The explorer of this graph runs already');
      return 0;
    }
    const { store, file } = access;
    try {
      const explorer = await startExplorer(store, file, { host, port }).catch(async (error: unknown) => {
        const url = await findOccupant(error, { host, port }, (await store.status()).database.address);
        show(url, 'The explorer of this graph runs already');
      });
      if (!explorer) return 0;
      show(explorer.url, 'The explorer is at');
      say(`It shows ${(await store.status()).database.address}. Ctrl-C stops it.`);
      if (!existsSync(join(dist, 'index.html'))) say('Its pages are not built yet: npm run build.');
      if (!explorer.loopback) say('Everybody who reaches this machine may read the graph.');
      await untilAborted(signal);
      await explorer.close();
      return 0;
    } finally {
      await store.close();
    }
  },
});

/** Joins the rooms: the store, the extractor and the pages become a server that other commands can find. */
async function startExplorer(store: GraphStore, file: string | undefined, { host, port }: Address) {
  const { createApp, isLoopback, listen, watchChanges } = await import('../../web/server/index.ts');
  const { adoptExtraction, extract, reasonWords, rules } = await import('#ingest');
  const loopback = isLoopback(host);
  const token = randomBytes(24).toString('base64url');
  const changes = watchChanges(() => store.version(), file === undefined ? POLL_MS : undefined);
  const app = createApp({
    store,
    extract,
    adopt: adoptExtraction,
    rules: [
      ...rules.map(({ name, words }) => ({ name, ...words })),
      ...Object.entries(reasonWords).map(([name, words]) => ({ name, ...words })),
    ],
    product: readProduct(),
    dist,
    guards: { loopback, token },
    changes,
    limits,
  });
  const server = await listen(app, { host, port });
  if (file !== undefined) writeDiscovery(file, { url: server.url, pid: process.pid, token });
  return {
    url: server.url,
    loopback,
    async close() {
      if (file !== undefined) removeDiscovery(file);
      changes.close();
      await server.close();
    },
  };
}

/**
 * Who has the port: the address of an explorer of the same graph.
 * @throws CommandFailed where an explorer of another graph has it; else the error itself.
 */
async function findOccupant(error: unknown, { host, port }: Address, graph: string): Promise<string> {
  if (!(error instanceof Error && error.name === 'CannotListen')) throw error;
  const url = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
  const answer = await fetch(url + api.status.path, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
  const found = api.status.response.safeParse(await answer?.json().catch(() => undefined)).data;
  if (!found || found.product.name !== readProduct().name) throw error;
  if (found.database.address === graph) return url;
  throw new CommandFailed(
    `Port ${port} shows another graph, ${found.database.address}. ` +
      `Choose another port: PORT=${port + 1} or --port ${port + 1}.`,
  );
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`The port (--port, PORT) is a whole number up to 65535, not “${text}”.`);
}
