import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../../scripts/command-line/find-files.ts';
import { describeFailure } from '../../../scripts/command-line/findings.ts';
import { matchGlob } from '../../../scripts/command-line/glob.ts';
import { readSource } from '../../../scripts/command-line/read-source.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  const below = join(folder, '2024', '剪报');
  mkdirSync(below, { recursive: true });
  for (const path of ['b.txt', '2024/a.md', '2024/剪报/c.DOCX', '2024/picture.png', '2024/~$c.docx', '.hidden.txt']) {
    writeFileSync(join(folder, path), '临江经开区开班。');
  }
  symlinkSync(folder, join(below, 'again'));
  symlinkSync('nowhere', join(folder, 'dead.txt'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function namesOf(...paths: string[]): Promise<string[]> {
  return (await findFiles(paths)).map(({ name }) => name);
}

describe('the files that paths name', () => {
  it('are all that can be read in a folder, and links that do not lead anywhere', async () => {
    expect(await namesOf(folder)).toEqual([
      '2024/a.md',
      '2024/剪报/again',
      '2024/剪报/c.DOCX',
      'b.txt',
      'dead.txt',
      'self.txt',
    ]);
  });

  it('are those that fit a pattern', async () => {
    expect(await namesOf(join(folder, '**/*.md'), join(folder, '2024/*/c.*'))).toEqual(['2024/a.md', '剪报/c.DOCX']);
    expect(await namesOf(join(folder, '{b,x}.t[a-x]t'))).toEqual(['b.txt']);
  });

  it('are given back as they are where nothing is there, so that reading says so', async () => {
    const [file] = await findFiles([join(folder, '*.pdf')]);
    expect(file && (await readSource(file)).notices.map(({ code }) => code)).toEqual(['no-such-file']);
  });
});

describe('a file that cannot be reached', () => {
  it('gives one notice each: a loop of folders, a dead link, a link to itself', async () => {
    const files = (await findFiles([folder])).filter(({ name }) => /again|dead|self/.test(name));
    const notices = (await Promise.all(files.map(readSource))).flatMap((findings) => findings.notices);
    expect(notices.map(({ code, article }) => [article, code])).toEqual([
      ['2024/剪报/again', 'folder-loop'],
      ['dead.txt', 'no-such-file'],
      ['self.txt', 'folder-loop'],
    ]);
  });

  it('gives a notice in both languages where it may not be read', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const notice = describeFailure({ name: 'a.txt', path: 'in/a.txt' }, error);
    expect(notice).toMatchObject({ code: 'not-permitted', article: 'a.txt', zh: expect.stringContaining('权限') });
    expect(notice.message).toContain('in/a.txt');
  });

  it('is too large to be loaded, and a notice says how large it may be', async () => {
    const path = join(folder, 'large.bin');
    writeFileSync(path, Buffer.alloc(64_000_001));
    const { notices } = await readSource({ name: 'large.bin', path });
    expect(notices).toMatchObject([{ code: 'over-long', message: expect.stringContaining('64 MB') }]);
  });
});

describe('a pattern', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'x/a.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'x/y/a.txt', true],
    ['x/**', 'x/y/a.txt', true],
    ['培训?.md', '培训班.md', true],
    ['a.{md,txt}', 'a.txt', true],
    ['a.{md,txt}', 'a.tx', false],
    ['[!a]b', 'bb', true],
    ['[!a]b', 'ab', false],
    ['a+(1).txt', 'a+(1).txt', true],
    ['a.txt', 'axtxt', false],
  ])('%s: does %s fit? %s', (pattern, path, fits) => {
    expect(matchGlob(pattern, path)).toBe(fits);
  });
});
