import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Extraction } from '#schema';
import { openEmbedded } from '../../graph-store/embedded.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { openJudgementFile } from '../../graph-store/judgements/judgement-file.ts';
import { clear, dump } from './dump.ts';
import { overlapping } from './material.ts';

test('what is being written while somebody judges follows the judgement too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-meanwhile-'));
  const database = await openEmbedded(join(folder, 'graph'));
  onTestFinished(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'judgements.txt');
  const open = (over = database) => createGraphStore(over, openJudgementFile(path));
  const judge = () => open().judge({ verdict: 'same', one: 'z-cx', other: 'z-ph' });
  await open().write(overlapping);
  await judge();
  const expected = await dump(database);

  await clear(database);
  rmSync(path);
  const [first, ...others] = overlapping as [Extraction, ...Extraction[]];
  await open().write(others);
  let release = () => {};
  const judged = new Promise<void>((resolve) => {
    release = resolve;
  });
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const write: typeof database.write = async (work) => {
    reach();
    await judged;
    return database.write(work);
  };
  const slow = open({ ...database, write });
  const writing = slow.write([first]);
  await reached;
  await judge();
  release();
  await writing;
  expect(await dump(database)).toEqual(expected);
});
