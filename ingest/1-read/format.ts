/** How a file is to be read; an archive is one that holds no Word document. */
export type Format = 'text' | 'markdown' | 'html' | 'json' | 'docx' | 'pdf' | 'old-office' | 'archive';

const endings: readonly [RegExp, Format][] = [
  [/\.txt$/i, 'text'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.html?$/i, 'html'],
  [/\.jsonl?$/i, 'json'],
  [/\.docx$/i, 'docx'],
  [/\.pdf$/i, 'pdf'],
];

/** How a file is read: by the marks that its bytes begin with, then by its ending; `undefined` where both say nothing. */
export function findFormat(name: string, bytes: Uint8Array): Format | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const [, named] = endings.find(([ending]) => ending.test(name)) ?? [];
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('ÐÏ\u0011à') || head.startsWith('{\\rtf')) return 'old-office';
  if (head.startsWith('PK\u0003\u0004')) return named === 'docx' || hasWordPart(bytes) ? 'docx' : 'archive';
  return named;
}

/** What has no ending, as standard input: findings and articles of programs begin with a brace, pages with a tag. */
export function findFormatOfText(text: string): Format {
  if (/^\s*(?:\{\s*"|\[\s*\{)/.test(text)) return 'json';
  return /^\s*<(?:!doctype html|html)[\s>]/i.test(text) ? 'html' : 'text';
}

function hasWordPart(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml');
}
