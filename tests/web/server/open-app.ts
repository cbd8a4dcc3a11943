import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { adoptExtraction, extract, rules } from '#ingest';
import { type GraphStore, openStore } from '#store';
import { type Changes, createApp, watchChanges } from '../../../web/server/index.ts';
import { buildSample } from './sample.ts';

export const token = 'a-token-for-tests';

/** A server to ask, with the parts that a test may look at. */
export interface Opened {
  app: Hono;
  store: GraphStore;
  changes: Changes;
  /** Asks as a page of this machine does. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Sends JSON as the holder of the token. */
  send(path: string, body: unknown, init?: RequestInit): Promise<Response>;
  /** Takes everything away again. */
  close(): Promise<void>;
}

/** The server on an embedded graph of its own that holds the sample. */
export async function openApp({
  loopback = true,
  pollMs,
}: {
  loopback?: boolean;
  pollMs?: number;
} = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'zone-graph-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'assets'), { recursive: true });
  await writeFile(join(dist, 'index.html'), '<!doctype html><title>explorer</title>');
  await writeFile(join(dist, 'embed.html'), '<!doctype html><title>embed</title>');
  await writeFile(join(dist, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(dist, 'assets', 'index-abc123.js'), 'export {};');
  await writeFile(join(folder, 'secret.txt'), 'not for readers');
  const store = await openStore({ env: { ZONE_GRAPH_DATA: join(folder, 'graph') } });
  await store.write([adoptExtraction(buildSample())]);
  const changes = watchChanges(() => store.version(), pollMs);
  const app = createApp({
    store,
    extract,
    adopt: adoptExtraction,
    rules: rules.map(({ name, words }) => ({ name, ...words })),
    product: { name: 'zone-graph', version: '0.0.0' },
    dist,
    guards: { loopback, token },
    changes,
    limits: { timeoutMs: 5_000, maxRows: 100 },
  });
  const ask = async (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { Host: '127.0.0.1:4870', ...init.headers } });
  return {
    app,
    store,
    changes,
    ask,
    send(path, body, init = {}) {
      const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
      return ask(path, { method: 'POST', headers, body: JSON.stringify(body), ...init });
    },
    async close() {
      changes.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
