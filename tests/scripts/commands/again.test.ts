import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { buildArticles, buildLines } from './build-articles.ts';
import { finish, makeFolder, run, start } from './run.ts';

async function countArticles(folder: string): Promise<{ articles: number; version: string }> {
  const { out } = await run(folder, ['status', '--json']);
  const { counts, version } = JSON.parse(out) as { counts: { articles: number }; version: string };
  return { articles: counts.articles, version };
}

it('ingest passes over what it has read, under whatever name, and reads what is new or changed', async () => {
  const folder = makeFolder();
  const [first, second, third] = buildArticles(3).map(({ text }) => text);
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.txt'), first ?? '');
  writeFileSync(join(folder, 'in', 'b.txt'), second ?? '');
  expect((await run(folder, ['ingest', 'in'])).err).toMatch(/^2 articles from 2 files:/);

  writeFileSync(join(folder, 'in', 'another name.txt'), first ?? '');
  writeFileSync(join(folder, 'in', 'b.txt'), `${second}\n青石高新区管委会主任周敏出席。\n`);
  writeFileSync(join(folder, 'in', 'c.txt'), third ?? '');
  const again = await run(folder, ['ingest', 'in']);
  expect(again.err).toMatch(/^2 articles from 4 files, 2 read before and passed over:/);
  expect(again.code).toBe(0);
  expect((await countArticles(folder)).articles).toBe(4);
});

it('ingest reads an article again when it has been deleted, or brought by another program', async () => {
  const folder = makeFolder();
  const [line = ''] = buildLines(1);
  await run(folder, ['ingest', '-'], { input: line });
  expect((await run(folder, ['ingest', '-'], { input: line })).err).toMatch(/1 read before/);

  const { article } = JSON.parse((await run(folder, ['extract', '-', '--json'], { input: line })).out);
  const bare = JSON.stringify({ article, entities: [], relations: [], statements: [] });
  await run(folder, ['ingest', '-'], { input: bare });
  const restored = await run(folder, ['ingest', '-'], { input: line });
  expect(restored.err).toMatch(/^1 article from 1 file:/);

  await run(folder, ['delete', 'made-0']);
  expect((await run(folder, ['ingest', '-'], { input: line })).err).toMatch(/^1 article from 1 file:/);
});

it('of two articles with one id the last stands, however often they are read', async () => {
  const folder = makeFolder();
  const [old, other, last] = buildArticles(3).map((article, index) => ({ ...article, id: index === 1 ? 'b' : 'a' }));
  const input = [old, other, last].map((article) => `${JSON.stringify(article)}\n`).join('');
  const titles = async () => {
    const { out } = await run(folder, ['list', '--json']);
    return (JSON.parse(out) as { id: string; title: string }[]).map(({ id, title }) => `${id} ${title}`).sort();
  };
  await run(folder, ['ingest', '-'], { input });
  const first = await titles();
  expect(first[0]).toMatch(/第3期/);
  for (let times = 0; times < 2; times += 1) {
    await run(folder, ['ingest', '-'], { input });
    expect(await titles()).toEqual(first);
  }
});

it('an article that the graph cannot take is one notice, and the others go in', async () => {
  const folder = makeFolder();
  const [first, second, third] = buildArticles(3);
  const input = [first, { ...second, id: '长'.repeat(1_001) }, third]
    .map((each) => `${JSON.stringify(each)}\n`)
    .join('');
  const { code, out, err } = await run(folder, ['ingest', '-'], { input });
  expect(code).toBe(1);
  expect(err).toMatch(/invalid-extraction: .*第2期.*: .*article\.id: more than 1000 characters/);
  expect(out).toMatch(/^2 articles in /);
  expect((await countArticles(folder)).articles).toBe(2);
});

it('ingest that was killed goes on where it was and ends in the graph of one run', async () => {
  const folder = makeFolder();
  const lines = buildLines(260);
  let begun = { articles: 0 };
  for (let seconds = 3; begun.articles === 0 && seconds < 60; seconds *= 2) {
    const child = start(folder, ['ingest', '-', '--workers', '0']);
    // Its input stays open: it is killed in the middle of its work.
    child.stdin?.write(lines.slice(0, 200).join(''));
    await wait(seconds * 1_000);
    child.kill('SIGKILL');
    await finish(child);
    begun = await countArticles(folder);
  }
  expect(begun.articles).toBeGreaterThan(0);
  expect(begun.articles).toBeLessThan(260);

  const resumed = await run(folder, ['ingest', '-'], { input: lines.join('') });
  const passed = Number(/(\d+) read before/.exec(resumed.err)?.[1] ?? 0);
  expect(passed).toBe(begun.articles);
  const other = makeFolder();
  await run(other, ['ingest', '-'], { input: lines.join('') });
  expect(await countArticles(folder)).toEqual(await countArticles(other));
}, 240_000);

it('extract is a filter: an article a line in, its findings a line out, in order, and a bad line is one notice', async () => {
  const folder = makeFolder();
  const lines = buildLines(30);
  lines.splice(10, 0, '{"text": \n', 'oops\n', '\n');
  for (const workers of ['0', '2']) {
    const line = ['extract', '-', '--json', '--workers', workers];
    const { code, out, err } = await run(folder, line, { input: lines.join('') });
    const ids = out
      .trim()
      .split('\n')
      .map((each) => (JSON.parse(each) as { article: { id: string } }).article.id);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, index) => `made-${index}`));
    expect(err).toMatch(/line 11.*\n.*\n.*line 12/);
    expect(err).toMatch(/30 articles from 1 file:.*2 notices/);
    expect(code).toBe(0);
  }
});

it('extract takes an empty stream, and one of bad lines only, for no failure: a part of a cluster may get them', async () => {
  const folder = makeFolder();
  for (const input of ['', '{"text": \n']) {
    expect(await run(folder, ['extract', '-', '--json', '--lines'], { input })).toMatchObject({ code: 0, out: '' });
  }
  expect(await run(folder, ['extract', '-', '--json'])).toMatchObject({ code: 0, out: '' });
});
