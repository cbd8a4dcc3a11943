import { afterEach, describe, expect, it } from 'vitest';
import { StoreError } from '#store';
import { listen, watchChanges } from '../../../web/server/index.ts';
import { openApp, token } from './open-app.ts';
import { buildSample } from './sample.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
afterEach(() => opened.close());

/** Reads the versions that a stream of events tells. */
async function* readVersions(body: ReadableStream<Uint8Array> | null) {
  let rest = '';
  for await (const chunk of body ?? []) {
    rest += new TextDecoder().decode(chunk);
    for (const [whole, version = ''] of rest.matchAll(/data: \{"version":"([^"]+)"\}\n\n/g)) {
      rest = rest.replace(whole, '');
      yield version;
    }
  }
}

async function next(versions: AsyncGenerator<string>): Promise<string> {
  const { value } = await versions.next();
  return value ?? expect.fail('the stream ended');
}

describe('the events', () => {
  it('tell at once of an article that was added and of one that was removed', async () => {
    opened = await openApp();
    const headers = { Host: 'localhost', 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
    const versions = readVersions((await opened.app.request('/api/events', { headers })).body);
    const first = await next(versions);
    expect(first).toBe((await opened.store.status()).version);

    const body = JSON.stringify({ extractions: [buildSample('a-new', '另讯。')] });
    await opened.app.request('/api/articles', { method: 'POST', headers, body });
    const second = await next(versions);
    expect(second).not.toBe(first);

    await opened.app.request('/api/articles/a-new', { method: 'DELETE', headers });
    expect(await next(versions)).toBe(first);
    await versions.return(undefined);
  });

  it('tell of the articles that a write left behind when it failed half-way', async () => {
    opened = await openApp();
    const versions = readVersions((await opened.ask('/api/events')).body);
    const first = await next(versions);
    const write = opened.store.write;
    opened.store.write = async ([one]) => {
      await write(one ? [one] : []);
      throw new StoreError('database-stopped', 'the database has been stopped');
    };
    const answer = await opened.send('/api/articles', {
      extractions: [buildSample('a-new', '另讯。'), buildSample('a-newer')],
    });
    expect(answer.status).toBe(503);
    expect(await next(versions)).not.toBe(first);
    await versions.return(undefined);
  });

  it('end on the newest version, however late an older one comes', async () => {
    opened = await openApp();
    const late = new Promise((resolve) => setTimeout(resolve, 30, 'old'));
    const answers = [late, Promise.resolve('new')];
    const changes = watchChanges(async () => String((await answers.shift()) ?? 'new'), undefined);
    const told: string[] = [];
    changes.listen({ changed: (version) => told.push(version), closed: () => undefined });
    await Promise.all([changes.check(), late]);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told.at(-1)).toBe('new');
  });

  it('look once more for many writes at the same time, and tell of the last one', async () => {
    opened = await openApp();
    let [version, looks] = [0, 0];
    const changes = watchChanges(async () => {
      looks += 1;
      const now = String(version);
      await new Promise((resolve) => setTimeout(resolve, 10));
      return now;
    }, undefined);
    const told: string[] = [];
    const stop = changes.listen({ changed: (now) => told.push(now), closed: () => undefined });
    await new Promise((resolve) => setTimeout(resolve, 1));
    const writes = Array.from({ length: 20 }, () => {
      version += 1;
      return changes.check();
    });
    await Promise.all(writes);
    stop();
    expect([looks, told]).toEqual([2, ['0', '20']]);
  });

  it('tell of what somebody else wrote to the database, where others may', async () => {
    opened = await openApp({ pollMs: 20 });
    const headers = { Host: 'localhost' };
    const versions = readVersions((await opened.app.request('/api/events', { headers })).body);
    const first = await next(versions);
    await opened.store.write([buildSample('a-new', '另讯。')]);
    expect(await next(versions)).not.toBe(first);
    await versions.return(undefined);
  });

  it('end when the server stops, and do not keep it from stopping', async () => {
    opened = await openApp();
    const server = await listen(opened.app, { host: '127.0.0.1', port: 0 });
    const response = await fetch(`${server.url}/api/events`);
    const versions = readVersions(response.body);
    await next(versions);
    opened.changes.close();
    const started = Date.now();
    await server.close();
    expect(Date.now() - started).toBeLessThan(1_000);
    expect((await versions.next()).done).toBe(true);
  });
});

describe('the port', () => {
  it('that is in use is named, with what to do', async () => {
    opened = await openApp();
    const server = await listen(opened.app, { host: '127.0.0.1', port: 0 });
    const port = Number(new URL(server.url).port);
    await expect(listen(opened.app, { host: '127.0.0.1', port })).rejects.toThrow(`Port ${port} is in use`);
    await server.close();
  });
});
