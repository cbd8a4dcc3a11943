import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { api } from '../../../web/api.ts';
import { ApiProblem, buildAddress, request } from '../../../web/client/fetch.ts';

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  close = undefined;
});

/** A server that answers everything with this. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an address carries its parameters safely', () => {
  expect(buildAddress(api.entity, { params: { id: 'a/b?c' } })).toBe('/api/entities/a%2Fb%3Fc');
  expect(buildAddress(api.figure, { query: { nokind: ['Person', 'Zone'] } })).toBe(
    '/api/figure?nokind=Person&nokind=Zone',
  );
  expect(buildAddress(api.search, { query: { q: '开发区 & 1', limit: 5 } })).toBe(
    '/api/search?q=%E5%BC%80%E5%8F%91%E5%8C%BA+%26+1&limit=5',
  );
});

test('an answer comes typed and checked', async () => {
  const host = await answering(200, JSON.stringify({ rules: [{ name: 'post', zh: '职务', en: 'post' }] }));
  const route = { ...api.rules, path: `${host}/api/rules` };
  expect((await request(route)).rules[0]?.zh).toBe('职务');
});

test('a problem is thrown with what the server says', async () => {
  const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: 'no entity x', code: 'not-found' };
  const host = await answering(404, JSON.stringify(problem));
  const route = { ...api.rules, path: `${host}/api/rules` };
  await expect(request(route)).rejects.toMatchObject({ message: 'no entity x', problem: { code: 'not-found' } });
});

test('a server that is not there is a problem of its own', async () => {
  const host = await answering(200, '{}');
  close?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const failure = await request({ ...api.rules, path: `${host}/api/rules` }).catch((cause: unknown) => cause);
  expect(failure).toBeInstanceOf(ApiProblem);
  expect((failure as ApiProblem).problem.code).toBe('unreachable');
});
