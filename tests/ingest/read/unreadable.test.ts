import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../ingest/1-read/read.ts';
import { buildPdf } from './build-pdf.ts';
import { buildDocx, buildZip } from './build-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const docx = buildDocx(['临江经开区举办培训班。']);
const pdf = buildPdf([[{ text: 'Zone', x: 72, y: 700, size: 12 }]]);
/** Sixty-four megabytes of blanks in as many kilobytes. */
const bomb = buildZip([{ name: 'word/document.xml', bytes: Buffer.alloc(64_000_001, 0x20) }]);

describe('a file that cannot be read', () => {
  it.each([
    ['a.txt', 'empty', new Uint8Array()],
    ['a.txt', 'empty', bytesOf(' \n\u3000')],
    ['a.txt', 'binary', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1])],
    ['a.txt', 'binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['a.txt', 'binary', deflateRawSync(Buffer.from('开发区'.repeat(99).concat('培训班')))],
    ['a.txt', 'over-long', bytesOf('开'.repeat(5_000_001))],
    ['a.txt', 'over-long', new Uint8Array(64_000_001)],
    ['a.html', 'empty', bytesOf('<html><head><title>开发区</title></head><body><script>1</script></body></html>')],
    ['a.doc', 'old-office-file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a.rtf', 'old-office-file', bytesOf('{\\rtf1 zone}')],
    ['a.docx', 'empty', buildDocx([])],
    ['a.docx', 'damaged', docx.subarray(0, docx.length - 40)],
    ['a.docx', 'damaged', Buffer.from(docx).fill(7, 60, 90)],
    ['a.docx', 'damaged', bytesOf('no archive at all')],
    ['a.docx', 'damaged', buildZip([{ name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') }])],
    ['a.docx', 'over-long', bomb],
    ['a.docx', 'over-long', buildDocx(Array.from({ length: 70_000 }, () => '开'))],
    ['a.html', 'damaged', bytesOf(`${'<div>'.repeat(20_000)}开发区`)],
    ['a.pdf', 'damaged', pdf.subarray(0, 60)],
    ['a.pdf', 'damaged', bytesOf('no PDF at all')],
    ['a.pdf', 'no-text-in-pdf', buildPdf([[], []])],
    ['a.json', 'invalid-json', bytesOf('{"text": "开发区"')],
    ['a.json', 'invalid-article', bytesOf('{"name": "package"}')],
    ['a.json', 'empty', bytesOf('{"text": " "}')],
  ])('%s gives one notice that it is %s, and no article', async (name, code, bytes) => {
    const { documents, notices } = await readDocuments(name, bytes);
    expect(documents).toEqual([]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ code, article: name });
    expect(notices[0]?.message).toContain(name);
    expect(notices[0]?.zh).toContain(name);
    expect(notices[0]?.zh).toMatch(/\p{Script=Han}{4}/u);
  });
});
