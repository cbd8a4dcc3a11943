import type { Extraction } from '#schema';
import { buildNotice, type Notice } from '../notices.ts';
import type { Document } from '../types.ts';
import { decodeText } from './decode.ts';
import { buildDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { findFormat, findFormatOfText } from './format.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { sourceOfMarkdown } from './markdown.ts';
import { readPdf } from './pdf.ts';
import { type Source, sourceOfText } from './source.ts';
import { simplify } from './traditional.ts';
import { Unreadable } from './unreadable.ts';

/** What reading a file gave: its articles, findings that it brought along, and what is to be said about it. */
export interface Reads {
  documents: Document[];
  /** Articles in the interchange form: another run, or another program, has read them. */
  extractions: Extraction[];
  notices: Notice[];
}

/** Bytes of the largest file that is read; pictures in it count too. */
export const largestFile = 64_000_000;
/** Articles longer than this many UTF-16 units are left out. */
const longest = 5_000_000;

/**
 * Reads the bytes of a file as articles; `name` is the file's name; one without an ending is known by what it holds.
 * Never throws for what a file holds.
 */
export async function readDocuments(name: string, bytes: Uint8Array): Promise<Reads> {
  const reads: Reads = { documents: [], extractions: [], notices: [] };
  try {
    if (bytes.length > largestFile)
      throw new Unreadable('over-long', `${Math.round(bytes.length / 1e6)} MB, the most is ${largestFile / 1e6} MB`);
    await readFile(name, bytes, reads);
  } catch (error) {
    // A page of thousands of elements inside each other exhausts the stack.
    if (error instanceof RangeError) reads.notices.push(buildNotice('damaged', name, 'it is nested too deeply'));
    else if (error instanceof Unreadable) reads.notices.push(buildNotice(error.code, name, error.message));
    else throw error;
  }
  return reads;
}

/** Reads one line of a file that holds an article or findings a line; `line` counts from 1. */
export async function readLine(name: string, bytes: Uint8Array, line: number): Promise<Reads> {
  const reads: Reads = { documents: [], extractions: [], notices: [] };
  const decoded = decodeText(bytes);
  const place = `line ${line}`;
  if (decoded) await addJson(name, decoded.text, reads, place);
  else reads.notices.push({ ...buildNotice('binary', `${name}, ${place}`), article: name });
  return reads;
}

/** Reads one article out of plain text in simplified characters. */
export function readText(text: string): Document {
  return buildDocument(sourceOfText(text));
}

async function readFile(name: string, bytes: Uint8Array, reads: Reads): Promise<void> {
  const format = findFormat(name, bytes);
  if (format === 'docx') return addDocument(await readDocx(bytes), reads);
  if (format === 'pdf') return addDocument(await readPdf(bytes), reads);
  if (format === 'old-office') throw new Unreadable('old-office-file');
  const decoded = format === 'archive' ? undefined : decodeText(bytes);
  if (!decoded) throw new Unreadable('binary');
  const { text, encoding, broken } = decoded;
  if (text.trim() === '') throw new Unreadable('empty');
  if (broken > 0) reads.notices.push(buildNotice('broken-characters', name, `${broken} × \uFFFD, ${encoding}`));
  const textFormat = format ?? findFormatOfText(text);
  if (textFormat === 'json') return addJson(name, text, reads);
  if (textFormat === 'html') {
    checkLength(text);
    return addDocument(await readHtml(text), reads);
  }
  if (textFormat !== 'markdown') return addDocument(sourceOfText(text), reads);
  const { source, isBroken } = sourceOfMarkdown(text);
  await addDocument(source, reads);
  if (isBroken) reads.notices.push(buildNotice('broken-front-matter', name));
}

async function addDocument(source: Source, { documents }: Reads): Promise<void> {
  if (source.text.trim() === '') throw new Unreadable('empty');
  checkLength(source.text);
  documents.push(buildDocument(source, await simplify(source.text)));
}

async function addJson(name: string, text: string, reads: Reads, line?: string): Promise<void> {
  const { articles, extractions, notices } = readJson(name, text, line);
  reads.extractions.push(...extractions);
  reads.notices.push(...notices);
  for (const { source, place } of articles) {
    try {
      await addDocument(source, reads);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      reads.notices.push({ ...buildNotice(error.code, place, error.message), article: name });
    }
  }
}

function checkLength(text: string): void {
  if (text.length > longest) throw new Unreadable('over-long', `${text.length} characters, the most is ${longest}`);
}
