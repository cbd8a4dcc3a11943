import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { takeLock } from '../../graph-store/judgements/file-lock.ts';
import { openJudgementFile } from '../../graph-store/judgements/judgement-file.ts';
import { buildArticle } from './material.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-together-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const parks = ['甲园', '乙园', '丙园', '丁园', '戊园', '己园'];
const article = buildArticle({
  id: 'parks',
  text: parks.join('、'),
  entities: parks.map((name, index): [string, 'Zone', string] => [`z-${index}`, 'Zone', name]),
});

/** A graph with some parks, and so many who judge it as processes of their own do: each with his own view of the file. */
async function openTogether(judges: number) {
  const folder = makeFolder();
  const database = await openEmbedded(join(folder, 'graph'));
  onTestFinished(() => database.close());
  const path = join(folder, 'judgements.txt');
  await createGraphStore(database).write([article]);
  const stores = Array.from({ length: judges }, () => createGraphStore(database, openJudgementFile(path)));
  return { folder, path, stores };
}

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

test('of several who judge at the same moment every judgement is kept, and the graph follows all of them', async () => {
  const { folder, path, stores } = await openTogether(5);
  const judge = (store: (typeof stores)[number], index: number) =>
    store.judge({ verdict: 'same', one: 'z-0', other: `z-${index + 1}` });
  await Promise.all(stores.map(judge));
  expect(linesOf(path)).toHaveLength(5);
  const [first] = stores;
  expect((await first?.status())?.counts.entities).toBe(1);
  expect(readdirSync(folder).filter((name) => name.includes('lock'))).toEqual([]);
});

test('of two who contradict each other at the same moment one is refused', async () => {
  const { path, stores } = await openTogether(2);
  const [one, other] = stores;
  const outcomes = await Promise.allSettled([
    one?.judge({ verdict: 'same', one: 'z-0', other: 'z-1' }),
    other?.judge({ verdict: 'different', one: 'z-0', other: 'z-1' }),
  ]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(linesOf(path)).toHaveLength(1);
});

test('a judgement waits for whoever is changing the file', async () => {
  const { path, stores } = await openTogether(1);
  const release = await takeLock(`${path}.lock`, 100);
  let isDone = false;
  const judged = stores[0]?.judge({ verdict: 'same', one: 'z-0', other: 'z-1' }).then(() => {
    isDone = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isDone).toBe(false);
  await release();
  await judged;
  expect(linesOf(path)).toHaveLength(1);
});

test('a lock is held by one at a time, and somebody who waits too long is told who has it', async () => {
  const path = join(makeFolder(), 'lock');
  let within = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const release = await takeLock(path, 10_000);
      within += 1;
      most = Math.max(most, within);
      await new Promise((resolve) => setTimeout(resolve, 5));
      within -= 1;
      await release();
    }),
  );
  expect(most).toBe(1);
  const release = await takeLock(path, 100);
  await expect(takeLock(path, 100)).rejects.toThrow(`held by process ${process.pid} on ${hostname()}`);
  await release();
});

test('a lock that a process left behind is taken over, from this machine or another', async () => {
  const path = join(makeFolder(), 'lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  const hourAgo = new Date(Date.now() - 3_600_000);
  for (const left of [`${hostname()} ${pid} a`, 'another-machine 1 b', '']) {
    writeFileSync(path, left);
    if (!left.startsWith(hostname())) utimesSync(path, hourAgo, hourAgo);
    await (await takeLock(path, 1_000))();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  }
  writeFileSync(path, 'another-machine 1 c');
  await expect(takeLock(path, 100)).rejects.toThrow('held by process 1 on another-machine');
});
