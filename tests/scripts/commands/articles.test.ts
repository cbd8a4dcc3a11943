import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseExtraction } from '#schema';
import { finish, makeFolder, run, start } from './run.ts';

const article = '临江经开区举办培训班\n\n临江经开区管委会主任李明远出席开班仪式并讲话。\n';

it('extract writes one JSON file for each article, folders kept, and goes on after a bad file', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'in', '2024'), { recursive: true });
  writeFileSync(join(folder, 'in', '2024', '培训.txt'), article);
  writeFileSync(join(folder, 'in', '培训.md'), `# 另一篇\n\n${article}`);
  writeFileSync(join(folder, 'in', '培训.txt'), article);
  writeFileSync(join(folder, 'in', 'broken.txt'), Buffer.from([0, 1, 2, 3]));
  writeFileSync(join(folder, 'in', 'picture.png'), 'no article');
  const { code, out, err } = await run(folder, ['extract', 'in', '--out', 'out', '--workers', '1']);
  expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual([
    '2024',
    '2024/培训.json',
    '培训.json',
    '培训.txt.json',
  ]);
  const found = parseExtraction(JSON.parse(readFileSync(join(folder, 'out', '2024', '培训.json'), 'utf8')));
  expect(found.article.text).toBe(article);
  expect(err).toMatch(/broken\.txt/);
  expect(err).toMatch(/3 articles from 4 files, 1 file left out: .* entit.*, .* relation.*, .* notice/);
  expect(out).toBe('');
  expect(code).toBe(1);
});

it('extract writes over nothing that it reads, and leaves no half of a file', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in', 'a.json'), JSON.stringify({ text: '临江经开区举办培训班。' }));
  const { code, err } = await run(folder, ['extract', 'in', '--out', 'in']);
  expect(code).toBe(1);
  expect(err).toMatch(/a\.json is read here and would be written over/);
  expect(JSON.parse(readFileSync(join(folder, 'in', 'a.json'), 'utf8'))).toEqual({ text: '临江经开区举办培训班。' });
  expect(readdirSync(join(folder, 'in'))).toEqual(['a.json']);
});

it('an article goes through pipes into the graph, is listed, asked for, drawn and removed', async () => {
  const folder = makeFolder();
  const extracted = await run(folder, ['extract', '-', '--json'], { input: article });
  expect(extracted.code).toBe(0);
  expect(extracted.out.trim().split('\n')).toHaveLength(1);

  const ingested = await run(folder, ['ingest', '-'], { input: extracted.out });
  expect(ingested).toMatchObject({ code: 0, out: expect.stringContaining('1 article in') });

  const listed = await run(folder, ['list', '--json']);
  expect(JSON.parse(listed.out)).toMatchObject([{ title: '临江经开区举办培训班' }]);

  const line = ['query', 'MATCH (a:Article) WHERE a.title = $title RETURN a.title AS 标题, 1 AS n', '-p'];
  const asked = await run(folder, [...line, 'title=临江经开区举办培训班']);
  expect(asked.out).toBe('标题                  n\n────────────────────  ─\n临江经开区举办培训班  1\n');
  const refused = await run(folder, ['query', 'MATCH (n) DETACH DELETE n']);
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/\n.*\p{Script=Han}/u) });

  const drawn = await run(folder, ['figure', '--view', 'map', '--out', 'map.svg']);
  expect(drawn.code, drawn.err).toBe(0);
  expect(readFileSync(join(folder, 'map.svg'), 'utf8')).toMatch(/^<svg /);

  const status = await run(folder, ['status', '--json']);
  expect(JSON.parse(status.out)).toMatchObject({ database: { kind: 'embedded' }, counts: { articles: 1 } });

  const removed = await run(folder, ['delete', '举办培训']);
  expect(removed).toMatchObject({ code: 0, out: expect.stringContaining('临江经开区举办培训班') });
  expect(await run(folder, ['delete', '举办培训'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('no article'),
  });
});

it('a figure in Markdown links by name to its picture, which is written beside it', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'report'));
  await run(folder, ['ingest', '-'], { input: article });
  for (const line of [
    ['--out', 'report/图1.md'],
    ['--format', 'md', '--out', join(folder, 'report', '图1.txt')],
  ]) {
    const drawn = await run(folder, ['figure', '--view', 'map', ...line]);
    expect(drawn.code, drawn.err).toBe(0);
    expect(readFileSync(join(folder, 'report', '图1.svg'), 'utf8')).toMatch(/^<svg /);
    rmSync(join(folder, 'report', '图1.svg'));
    const text = readFileSync(resolve(folder, String(line.at(-1))), 'utf8');
    const [, link] = /^!\[.*\]\((.*)\)$/m.exec(text) ?? [];
    expect(decodeURI(link ?? '')).toBe('图1.svg');
  }
  const refused = await run(folder, ['figure', '--format', 'md', '--out', '图1.svg']);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('another --out') });
});

it('Ctrl-C stops a long extraction, with a report of what was done', async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'in'));
  for (let number = 0; number < 400; number += 1) writeFileSync(join(folder, 'in', `${number}.txt`), article + number);
  const child = start(folder, ['extract', 'in', '--json', '--workers', '0']);
  child.stdout?.once('data', () => child.kill('SIGINT'));
  const { code, out, err } = await finish(child);
  expect(code).toBe(130);
  const done = out.trim().split('\n').length;
  expect(done).toBeLessThan(400);
  expect(err).toContain(`${done} article`);
});

it('ingest tells what it found in the articles from what is new in the graph', async () => {
  const folder = makeFolder();
  const first = await run(folder, ['ingest', '-'], { input: article });
  const [, entities = ''] = /new in the graph: (\d+) entities and \d+ facts?/.exec(first.out) ?? [];
  expect(Number(entities)).toBeGreaterThan(0);
  expect(first.err).toContain(`${entities} entities`);
  const status = await run(folder, ['status', '--json']);
  expect(JSON.parse(status.out).counts.entities).toBe(Number(entities));
  const second = await run(folder, ['ingest', '-'], { input: article });
  expect(second.err).toMatch(/^0 articles from 1 file, 1 read before and passed over:/);
  expect(second.out).toMatch(/, 1 of them unchanged; new in the graph: 0 entities and 0 facts/);
});

it('ingest --if-empty leaves a graph alone that holds something', async () => {
  const folder = makeFolder();
  await run(folder, ['ingest', '-'], { input: article });
  const again = await run(folder, ['ingest', '--if-empty', '-'], { input: `另一篇\n\n${article}` });
  expect(again.code).toBe(0);
  expect(JSON.parse((await run(folder, ['list', '--json'])).out)).toHaveLength(1);
});

it('ingest leaves out findings that break the rules, names their file, and takes the others', async () => {
  const folder = makeFolder();
  const { out } = await run(folder, ['extract', '-', '--json'], { input: article });
  writeFileSync(join(folder, 'good.json'), out);
  const wrong = JSON.parse(out);
  wrong.entities.push({ id: 'x', type: 'Person', name: '李明', aliases: [], mentions: [[0, 9999]] });
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong));
  const ingested = await run(folder, ['ingest', 'wrong.json', 'good.json', 'gone.json']);
  expect(ingested.code).toBe(1);
  expect(ingested.err).toMatch(/wrong\.json is not a valid extraction: entities\[\d+\]\.mentions/);
  expect(ingested.err).toMatch(/There is no file or folder gone\.json/);
  expect(ingested.out).toContain('1 article in');
});
