import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, run, startExplorer } from './run.ts';

const articles = {
  '甲.txt': '临江经开区举办培训班\n\n临江经济技术开发区管委会主任李明远出席开班仪式并讲话。\n',
  '乙.txt': '新江园区举办招商会\n\n新江产业园区管委会主任李明远出席招商会。\n',
};

function write(folder: string): string[] {
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
  return Object.keys(articles);
}

const countZones = async (folder: string) =>
  JSON.parse((await run(folder, ['status', '--json'])).out).counts.kinds.Zone as number;

it('two zones are judged the same, by name, with the reason; the file keeps that through a rebuild', async () => {
  const folder = makeFolder();
  await run(folder, ['ingest', ...write(folder)]);
  const before = await countZones(folder);
  const said = await run(folder, [
    'judge',
    'same',
    '临江经济技术开发区',
    '新江产业园区',
    '--because',
    '改名',
    '--by',
    '李',
  ]);
  expect(said.code, said.err).toBe(0);
  expect(said.out).toMatch(/^Zone 临江经济技术开发区 \[zone-\w+\] is the same as 新江产业园区 \[zone-\w+\]\n/);
  expect(await countZones(folder)).toBe(before - 1);
  const file = join(folder, 'judgements.txt');
  expect(readFileSync(file, 'utf8')).toMatch(/^same \| Zone \| .* \| \d{4}-\d\d-\d\d 李 \| 改名$/m);

  const env = ['--json'];
  const listed = JSON.parse((await run(folder, ['judge', 'list', ...env])).out);
  expect(listed).toMatchObject([{ verdict: 'same', isInForce: true, because: '改名' }]);
  const why = await run(folder, ['judge', 'why', '新江产业园区']);
  expect(why.out).toMatch(/one Development zone by its place/);
  expect(why.out).toContain(`line ${listed[0].line}: Zone 临江经济技术开发区`);

  for (const { id } of JSON.parse((await run(folder, ['list', ...env])).out)) await run(folder, ['delete', id]);
  await run(folder, ['ingest', ...Object.keys(articles)]);
  expect(await countZones(folder)).toBe(before - 1);

  const undone = await run(folder, ['judge', 'undo', String(listed[0].line)]);
  expect(undone.out).toMatch(/^Taken back: Zone .*\n\d articles? of the graph says? something else now\.\n$/);
  expect(await countZones(folder)).toBe(before);
});

it('judges through a running explorer too, which follows the file that was changed by hand', async () => {
  const folder = makeFolder();
  await run(folder, ['ingest', ...write(folder)]);
  const before = await countZones(folder);
  await startExplorer(folder);
  writeFileSync(
    join(folder, 'judgements.txt'),
    'same | Zone | 临江经济技术开发区 | 新江产业园区\nsame | Zone | 甲 | 乙\n',
  );
  const applied = await run(folder, ['judge', 'apply']);
  expect(applied).toMatchObject({ code: 0, err: expect.stringMatching(/^Line 2 waits: .*“甲”.*\n第 2 行待定/) });
  expect(await countZones(folder)).toBe(before - 1);
  const person = await run(folder, ['judge', 'different', '临江经济技术开发区', '--in', '招商会']);
  expect(person).toMatchObject({ code: 1, err: expect.stringMatching(/line 1; take that back.*\n.*第 1 行/) });
});

it('says what is wrong with a line of the file, and which line it is', async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, 'judgements.txt'), '# 判断\nequal | Zone | 甲 | 乙\n');
  const ingested = await run(folder, ['ingest', ...write(folder)]);
  expect(ingested.code).toBe(1);
  expect(ingested.err).toMatch(/judgements\.txt, line 2: verdict: .*same/);
  expect(ingested.err).toContain('第 2 行看不懂');
});

it('tells how to say it right', async () => {
  const folder = makeFolder();
  await run(folder, ['ingest', ...write(folder)]);
  const lines: [string[], RegExp][] = [
    [['agree'], /“agree” is none of same, different/],
    [['same', '甲'], /judge same takes two entities/],
    [['different', '甲'], /one with --in ARTICLE/],
    [['same', '甲', '乙', '--in', '丙'], /go with judge different/],
  ];
  for (const [line, says] of lines) {
    expect(await run(folder, ['judge', ...line])).toMatchObject({ code: 2, err: expect.stringMatching(says) });
  }
  const namesakes = await run(folder, ['judge', 'why', '李明远']);
  expect(namesakes.err).toMatch(/“李明远” is 2 entities; name one by its id/);
  expect(namesakes.err).toMatch(/ {2}person-\w+ {2}Person 李明远 {2}← 临江经开区举办培训班\n/);
  const unknown = await run(folder, ['judge', 'why', '临江']);
  expect(unknown).toMatchObject({ code: 1, err: expect.stringMatching(/No entity is called “临江”. Did you mean:\n/) });
});
