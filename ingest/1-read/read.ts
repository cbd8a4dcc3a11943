import type { Notice } from '../notices.ts';
import { digest } from '../text/digest.ts';
import { toReading } from '../text/spans.ts';
import type { Document } from '../types.ts';
import { findBlocks } from './blocks.ts';
import { readMarkdown } from './markdown.ts';
import { type Block, buildReading } from './reading.ts';
import { findRecord, type Recorded } from './record.ts';

/** What reading a file gave: its articles, and what is to be said about it. */
export interface Reads {
  documents: Document[];
  notices: Notice[];
}

/** Articles longer than this many UTF-16 units are left out. */
const longest = 5_000_000;

/** Reads the bytes of a file as articles; `name` is the file's name. Never throws for what a file holds. */
export function readDocuments(name: string, bytes: Uint8Array): Reads {
  const leave = (code: Notice['code'], message: string): Reads => ({
    documents: [],
    notices: [{ code, message, article: name }],
  });
  if (bytes.subarray(0, 4096).includes(0)) {
    return leave('binary', `${name} holds binary data, not text: save it as UTF-8 text or Markdown.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return leave('not-utf-8', `${name} is not UTF-8: convert it first (many older files are GB18030).`);
  }
  if (text.trim() === '') return leave('empty', `${name} holds no words.`);
  if (text.length > longest) {
    return leave('over-long', `${name} holds ${text.length} characters, more than ${longest}: split it.`);
  }
  if (!/\.(?:md|markdown)$/i.test(name)) return { documents: [readText(text)], notices: [] };
  const { document, isBroken } = readMarkdownText(text);
  const notice: Notice = {
    code: 'broken-front-matter',
    message: `${name} opens its front matter with --- and never closes it: it was read as text.`,
    article: name,
  };
  return { documents: [document], notices: isBroken ? [notice] : [] };
}

/** Reads one article out of plain text. */
export function readText(text: string): Document {
  const blocks: Block[] = findBlocks(text).map((span) => ({ ...span, role: 'body' }));
  return buildDocument(text, findRecord(text, blocks));
}

/** Reads one article out of Markdown: front matter, headings, links. */
export function readMarkdownText(text: string): { document: Document; isBroken: boolean } {
  const { blocks, frontMatter } = readMarkdown(text);
  const { end: _, broken, ...given } = frontMatter;
  return { document: buildDocument(text, findRecord(text, blocks, given)), isBroken: broken === true };
}

function buildDocument(text: string, { record, blocks, credits }: Recorded): Document {
  const hash = digest(record.title, text);
  const { reading, paragraphs } = buildReading(text, blocks);
  return {
    id: `article-${hash.slice(0, 20)}`,
    ...record,
    text,
    hash,
    reading,
    paragraphs,
    credits: credits.map((span) => toReading(reading, span)),
  };
}
