import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp } from './open-app.ts';

let opened: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  opened = await openApp();
});
afterAll(() => opened.close());

const ask = (path: string) => opened.app.request(path, { headers: { Host: 'localhost' } });

describe('the pages', () => {
  it('show the explorer at every address that is no file', async () => {
    for (const path of ['/', '/question', '/console?cypher=x', '/entities/zone-1.2', '/index.html']) {
      const response = await ask(path);
      expect(response.headers.get('Content-Type'), path).toMatch(/^text\/html/);
      expect(await response.text(), path).toContain('explorer');
    }
  });

  it('let browsers keep what holds a digest in its name, and nothing else', async () => {
    const asset = await ask('/assets/index-abc123.js');
    expect(asset.headers.get('Content-Type')).toMatch(/javascript/);
    expect(asset.headers.get('Cache-Control')).toContain('immutable');
    expect((await ask('/')).headers.get('Cache-Control')).toBe('no-cache');
    expect((await ask('/icon.svg')).headers.get('Content-Type')).toContain('image/svg+xml');
    expect((await ask('/api/status')).headers.get('Cache-Control')).toBe('no-store');
  });

  it('answer a missing asset with a problem, not with a page', async () => {
    const response = await ask('/assets/index-gone.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
  });

  it('never leave the folder of the client', async () => {
    for (const path of ['/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/%00']) {
      expect(await (await ask(path)).text(), path).not.toContain('not for readers');
    }
  });

  it('run no inline script and sit in no frame, but for the embed', async () => {
    const page = await ask('/');
    const policy = page.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('X-Frame-Options')).toBe('DENY');
    const embed = await ask('/embed?view=question');
    expect(await embed.text()).toContain('embed');
    expect(embed.headers.get('Content-Security-Policy')).toContain('frame-ancestors *');
    expect(embed.headers.get('X-Frame-Options')).toBeNull();
  });

  it('are sent with nosniff, and so is every problem', async () => {
    for (const path of ['/', '/api/status', '/api/nothing', '/assets/none.js', '/embed']) {
      expect((await ask(path)).headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    }
  });
});
