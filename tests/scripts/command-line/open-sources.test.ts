import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSources } from '../../../scripts/command-line/open-sources.ts';
import { readSources } from '../../../scripts/command-line/read-sources.ts';
import type { Source } from '../../../scripts/command-line/source.ts';
import { splitLines } from '../../../scripts/command-line/split-lines.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function write(name: string, content: string | Uint8Array): { path: string; name: string } {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, name };
}

const words = ({ bytes }: { bytes?: Uint8Array }) => Buffer.from(bytes ?? []).toString();

describe('lines of a stream', () => {
  const text = '第一行\n\n第三行，长一些\r\n末行';

  it('are the same wherever its chunks end, in the middle of a character too', async () => {
    for (const size of [1, 2, 3, 5, 7, 100]) {
      const lines = await collect(splitLines(cut(text, size), 1_000));
      expect(lines.map(words), `chunks of ${size}`).toEqual(text.split('\n'));
      expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(lines.at(-1)?.end).toBe(Buffer.byteLength(text));
    }
  });

  it('that are too long are kept in part only, and the next one is whole', async () => {
    const lines = await collect(splitLines(cut(`${'x'.repeat(5_000)}\nshort\n`, 64), 100));
    expect(lines.map(({ bytes, isCut }) => [bytes.length, isCut])).toEqual([
      [100, true],
      [5, undefined],
    ]);
  });
});

describe('the sources in files', () => {
  it('are the lines of one that holds an article a line, numbered as they stand there, and others as they are', async () => {
    const lines = write('a.jsonl', '{"text": "一"}\n\n  \n{"text": "二"}');
    const other = write('b.json', '[{"text": "三"}]');
    const sources = await collect(openSources([lines, other]));
    expect(sources.map((source) => [source.name, source.line, words(source)])).toEqual([
      ['a.jsonl', 1, '{"text": "一"}'],
      ['a.jsonl', 4, '{"text": "二"}'],
      ['b.json', undefined, ''],
    ]);
    expect(sources[1]?.share).toBe(1);
  });

  it('are read to the end where one line is no article: it gets a notice with its number', async () => {
    const file = write('bad.jsonl', '{"text": "临江经开区开工"}\n{"text": \n{"no": 1}\n{"text": "临江经开区完工"}\n');
    const signal = new AbortController().signal;
    const found = await collect(readSources(openSources([file]), { workers: 0, signal }));
    expect(found.map(({ extractions }) => extractions.map(({ article }) => article.text))).toEqual([
      ['临江经开区开工'],
      [],
      [],
      ['临江经开区完工'],
    ]);
    const notices = found.flatMap((findings) => findings.notices);
    expect(notices.map(({ code, article }) => [code, article])).toEqual([
      ['invalid-json', 'bad.jsonl'],
      ['invalid-article', 'bad.jsonl'],
    ]);
    expect(notices.map(({ message }) => /line \d/.exec(message)?.[0])).toEqual(['line 2', 'line 3']);
  });

  it('of a file in UTF-16, whose line feeds are others, are the file', async () => {
    const text = '{"text": "一"}\n{"text": "二"}\n';
    const file = write('wide.jsonl', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const signal = new AbortController().signal;
    const [found, ...more] = await collect(readSources(openSources([file]), { workers: 0, signal }));
    expect(found?.extractions.map(({ article }) => article.text)).toEqual(['一', '二']);
    expect(more).toEqual([]);
  });

  it('are drawn on only as fast as their findings are used', async () => {
    let drawn = 0;
    const endless = async function* (): AsyncGenerator<Source> {
      for (;;) {
        drawn += 1;
        yield { path: 'x', name: 'x.jsonl', line: drawn, bytes: Buffer.from('{"text": "临江经开区"}') };
      }
    };
    let used = 0;
    for await (const { extractions } of readSources(endless(), { workers: 1, signal: new AbortController().signal })) {
      expect(extractions).toHaveLength(1);
      used += 1;
      expect(drawn - used).toBeLessThan(70);
      if (used === 300) break;
    }
    expect(used).toBe(300);
  });
});
