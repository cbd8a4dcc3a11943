import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../../scripts/command-line/find-files.ts';
import { readSources } from '../../../scripts/command-line/read-sources.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  for (let number = 100; number < 150; number += 1) {
    const words = '临江经开区管委会主任李明远讲话。'.repeat(number % 7);
    writeFileSync(join(folder, `${number}.txt`), `第${number}篇\n\n${words}\n`);
  }
  writeFileSync(join(folder, '120.txt'), Buffer.from([0, 1, 2]));
  writeFileSync(join(folder, '.hidden.txt'), '看不见');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(workers: number) {
  const files = await findFiles([folder, join(folder, 'gone.txt')], ['.txt']);
  const found = [];
  for await (const findings of readSources(files, { workers, signal: new AbortController().signal })) {
    found.push({ ...findings, file: findings.file.name });
  }
  return found;
}

describe('reading many files', () => {
  it('gives the same on several threads as on one, in the order of the files', async () => {
    const alone = await read(0);
    expect(alone.map(({ file }) => file)).toEqual([
      ...Array.from({ length: 50 }, (_, index) => `${100 + index}.txt`),
      'gone.txt',
    ]);
    expect(await read(3)).toEqual(alone);
  });

  it('says of each file that gave nothing why, and goes on', async () => {
    const empty = (await read(2)).filter(({ extractions }) => extractions.length === 0);
    expect(empty.map(({ file, notices }) => [file, notices.map(({ code }) => code)])).toEqual([
      ['120.txt', ['binary']],
      ['gone.txt', ['no-such-file']],
    ]);
  });

  it('stops between two files when asked to', async () => {
    const stopping = new AbortController();
    const files = await findFiles([folder], ['.txt']);
    let count = 0;
    for await (const _ of readSources(files, { workers: 2, signal: stopping.signal })) {
      count += 1;
      if (count === 3) stopping.abort();
    }
    expect(count).toBe(3);
  });

  it('leaves no thread running where the findings cannot be used any more', async () => {
    const countPorts = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
    const before = countPorts();
    const files = await findFiles([folder], ['.txt']);
    const use = async () => {
      for await (const _ of readSources(files, { workers: 2, signal: new AbortController().signal }))
        throw new Error('the database is gone');
    };
    await expect(use()).rejects.toThrow('the database is gone');
    await wait(1_000);
    expect(countPorts()).toBe(before);
  });
});
