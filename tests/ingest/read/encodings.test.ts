import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../ingest/1-read/read.ts';

const text = '青石经济开发区管委会主任李大江讲话。\n他说：“收获很大。”';

/** The bytes of 开发区培训 in GBK, as a file of three, four or five characters has them. */
const gbk = Buffer.from('bfaab7a2c7f8c5e0d1b5', 'hex');
/** 開發區 in Big5. */
const big5 = Buffer.from('b67db56fb0cf', 'hex');

function utf16(words: string, isBig: boolean): Buffer {
  const bytes = Buffer.from(words, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

async function read(bytes: Uint8Array) {
  const { documents, notices } = await readDocuments('a.txt', bytes);
  return { text: documents[0]?.text, codes: notices.map(({ code }) => code) };
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, false)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, true)],
    ['UTF-16 LE without a mark', utf16(text, false)],
    ['UTF-16 BE without a mark', utf16(text, true)],
  ])('is told: %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ text, codes: [] });
  });

  it('is told in files of few characters in GBK and Big5', async () => {
    expect(await read(gbk)).toEqual({ text: '开发区培训', codes: [] });
    expect(await read(gbk.subarray(0, 6))).toEqual({ text: '开发区', codes: [] });
    expect(await read(big5)).toEqual({ text: '開發區', codes: [] });
  });

  it('stays what it is where some bytes are broken, and a notice says so', async () => {
    const bytes = Buffer.from(text.repeat(3));
    bytes[40] = 0xff;
    const found = await read(bytes);
    expect(found.codes).toEqual(['broken-characters']);
    expect(found.text).toContain('\uFFFD');
    expect(found.text?.replaceAll('\uFFFD', '')).toHaveLength(text.length * 3 - 1);
  });

  it('of an English text with a stray mark is no reason to refuse it', async () => {
    expect((await read(Buffer.from('The zone’s plan. '.repeat(20)))).codes).toEqual([]);
  });
});
