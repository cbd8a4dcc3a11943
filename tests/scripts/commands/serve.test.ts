import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '#store';
import { finish, makeFolder, run, startExplorer } from './run.ts';

const article = '临江经开区举办培训班\n\n临江经开区管委会主任李明远出席开班仪式并讲话。\n';

it('while the explorer runs, the other commands go through it and its pages hear of every change', async () => {
  const folder = makeFolder();
  const { child, url } = await startExplorer(folder);
  const discovery = join(folder, 'graph.server.json');
  expect(statSync(discovery).mode & 0o777).toBe(0o600);

  const events = (await fetch(`${url}/api/events`)).body?.getReader();
  const first = (await events?.read())?.value;
  const ingested = await run(folder, ['ingest', '-'], { input: article });
  expect(ingested).toMatchObject({ code: 0, out: expect.stringContaining(url) });
  const second = (await events?.read())?.value;
  expect(new TextDecoder().decode(second)).not.toBe(new TextDecoder().decode(first));

  const listed = JSON.parse((await run(folder, ['list', '--json'])).out);
  expect(listed).toMatchObject([{ title: '临江经开区举办培训班' }]);
  const asked = await run(folder, ['query', 'MATCH (a:Article) RETURN count(a) AS n', '--json']);
  expect(JSON.parse(asked.out).rows).toEqual([[1]]);
  expect(JSON.parse((await run(folder, ['status', '--json'])).out).explorer).toBe(url);
  expect(await run(folder, ['serve'])).toMatchObject({ code: 0, out: expect.stringContaining(`already: ${url}`) });
  expect((await run(folder, ['delete', '举办培训'])).code).toBe(0);

  const ended = finish(child);
  // A terminal and npm both hand Ctrl-C on.
  child.kill('SIGINT');
  child.kill('SIGINT');
  expect((await ended).code).toBe(0);
  expect(existsSync(discovery)).toBe(false);
  expect(JSON.parse((await run(folder, ['list', '--json'])).out)).toEqual([]);
});

it('an explorer that was killed is not waited for', async () => {
  const folder = makeFolder();
  const { child } = await startExplorer(folder);
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(join(folder, 'graph.server.json'))).toBe(true);
  expect((await run(folder, ['list', '--json'])).out).toBe('[]\n');
});

it('a graph that another process holds is named, with what to do', async () => {
  const folder = makeFolder();
  const file = join(folder, 'graph');
  const store = await openStore({ env: { ZONE_GRAPH_DATA: file } });
  const { code, err } = await run(folder, ['list']);
  await store.close();
  expect(code).toBe(1);
  expect(err).toContain(`${file} is held by another process`);
  expect(err).toContain('ZONE_GRAPH_DATA');
});

it('a port in use is named, with what to do', async () => {
  const folder = makeFolder();
  const other = createServer((_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await run(folder, ['serve', '--port', String(port)]);
  other.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} is in use`);
  expect(err).toContain('PORT=');
});

it('a port that shows another graph is told from one that is in use', async () => {
  const folder = makeFolder();
  const { url } = await startExplorer(makeFolder());
  const { code, err } = await run(folder, ['serve', '--port', new URL(url).port]);
  expect(code).toBe(1);
  expect(err).toContain('shows another graph');
});
