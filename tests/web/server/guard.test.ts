import { afterEach, describe, expect, it } from 'vitest';
import { isLoopback } from '../../../web/server/index.ts';
import { openApp, token } from './open-app.ts';
import { buildSample } from './sample.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
afterEach(() => opened.close());

function write(headers: Record<string, string>) {
  return opened.app.request('/api/articles', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Host: '127.0.0.1:4870', ...headers },
    body: JSON.stringify({ extractions: [buildSample('a-written')] }),
  });
}

function remove(headers: Record<string, string>) {
  return opened.app.request('/api/articles/a-sample', {
    method: 'DELETE',
    headers: { Host: '127.0.0.1:4870', ...headers },
  });
}

describe('the guard of a server for this machine only', () => {
  it('answers to no other host name, so that no site can point its name here', async () => {
    opened = await openApp();
    for (const host of ['evil.example', 'evil.example:4870', '127.0.0.1.evil.example', '127.evil.example', '']) {
      const response = await opened.app.request('/api/status', { headers: { Host: host } });
      expect(response.status, host).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'host-not-allowed' });
    }
    for (const host of ['localhost:4870', '127.0.0.1', '[::1]:4870', 'LOCALHOST', '127.0.0.2:4870']) {
      const response = await opened.app.request('/api/status', { headers: { Host: host } });
      expect(response.status, host).toBe(200);
    }
  });

  it('counts as this machine only what it also answers to', async () => {
    opened = await openApp();
    for (const host of ['127.0.0.1', '127.0.0.2', 'localhost', '::1', '0.0.0.0', '192.168.0.7', '127.evil.example']) {
      const named = host.includes(':') ? `[${host}]` : host;
      const response = await opened.app.request('/api/status', { headers: { Host: named } });
      expect(response.status === 200, host).toBe(isLoopback(host));
    }
  });

  it('lets nobody write but its own page and the holder of the token', async () => {
    opened = await openApp();
    const strangers: Record<string, string>[] = [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'http://127.0.0.1:9999' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'http://127.0.0.1:4870' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Authorization: 'Bearer wrong' },
    ];
    for (const headers of strangers) {
      const answer = await write(headers);
      expect(answer.status, JSON.stringify(headers)).toBe(403);
      expect(await answer.json()).toMatchObject({ code: 'write-not-allowed' });
      expect((await remove(headers)).status).toBe(403);
    }
    expect((await opened.store.articles()).map((article) => article.id)).toEqual(['a-sample']);

    expect((await write({ Origin: 'http://127.0.0.1:4870' })).status).toBe(200);
    expect((await write({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    expect((await remove({ Authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await opened.store.articles()).map((article) => article.id)).toEqual(['a-written']);
  });
});

describe('the guard of a server for the whole network', () => {
  it('answers to every host name, and takes writes from the holder of the token only', async () => {
    opened = await openApp({ loopback: false });
    const response = await opened.app.request('/api/status', { headers: { Host: 'graph.example' } });
    expect(response.status).toBe(200);
    expect((await write({ Host: 'graph.example', Origin: 'http://graph.example' })).status).toBe(403);
    expect((await write({ Host: 'graph.example', Authorization: `Bearer ${token}` })).status).toBe(200);
  });
});
