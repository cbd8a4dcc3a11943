import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { SourceFile } from './find-files.ts';
import { longestLine, type Source } from './source.ts';
import { type Line, lineFeed, splitLines } from './split-lines.ts';

/** Bytes of the most that is read of standard input which holds no lines. */
const largestFile = 64_000_000;
/** Lines by which standard input is known to hold an article a line. */
const TRIED = 2;

/**
 * The sources in the files, in their order: files as they are, and one after the other the lines of files that hold an
 * article a line, however long these are. Standard input holds lines where its first ones are objects of JSON, and where
 * `lines` says so.
 */
export async function* openSources(files: readonly SourceFile[], lines = false): AsyncGenerator<Source> {
  for (const file of files) {
    if (file.path === '-') yield* lines ? cutLines(file, process.stdin) : openStandardInput(file);
    else if (await holdsLines(file)) yield* openLines(file);
    else yield file;
  }
}

async function holdsLines({ path, isLoop }: SourceFile): Promise<boolean> {
  if (isLoop || !['.jsonl', '.ndjson'].includes(extname(path).toLowerCase())) return false;
  const head = Buffer.alloc(2);
  try {
    const handle = await open(path);
    try {
      await handle.read(head, 0, 2, 0);
    } finally {
      await handle.close();
    }
  } catch {
    // Reading it says what is wrong.
    return false;
  }
  // UTF-16 has other line feeds: such a file is read whole.
  const mark = head.readUInt16BE();
  return mark !== 0xfffe && mark !== 0xfeff;
}

async function* openLines(file: SourceFile): AsyncGenerator<Source> {
  const { size } = await stat(file.path);
  let isEmpty = true;
  for await (const source of cutLines(file, createReadStream(file.path), size)) {
    isEmpty = false;
    yield source;
  }
  // Read as one, it says that it is empty.
  if (isEmpty) yield file;
}

async function* openStandardInput(file: SourceFile): AsyncGenerator<Source> {
  const chunks = (process.stdin as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let size = 0;
  let tried: Line[] = [];
  while (tried.length <= TRIED && size <= largestFile) {
    const { value, done } = await chunks.next();
    if (done) break;
    head.push(value);
    size += value.length;
    // A long first line comes in many chunks: it is looked at again only where a line has ended.
    if (value.includes(lineFeed)) tried = await findLines(head);
  }
  // An empty stream holds no articles, and that is no fault of it: a partition of a cluster may be empty.
  if (size === 0) return;
  if (tried.length <= TRIED) tried = await findLines(head);
  const rest = follow(head, chunks);
  if (tried.slice(0, TRIED).some(({ bytes }) => isObject(bytes))) yield* cutLines(file, rest);
  else yield await joinChunks(file, rest);
}

async function findLines(head: readonly Uint8Array[]): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of splitLines(follow(head), longestLine)) if (!isBlank(line.bytes)) lines.push(line);
  return lines;
}

async function* follow(head: readonly Uint8Array[], rest?: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value;
}

async function* cutLines(
  file: SourceFile,
  chunks: AsyncIterable<Uint8Array>,
  size = Number.POSITIVE_INFINITY,
): AsyncGenerator<Source> {
  for await (const { number, bytes, end, isCut } of splitLines(chunks, longestLine)) {
    if (isBlank(bytes)) continue;
    yield { ...file, line: number, bytes, share: Math.min(1, end / size), ...(isCut && { isTooLong: isCut }) };
  }
}

async function joinChunks(file: SourceFile, chunks: AsyncIterable<Uint8Array>): Promise<Source> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > largestFile) return { ...file, isTooLong: true };
  }
  return { ...file, bytes: Buffer.concat(parts) };
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

/** An object that begins and ends in its line; a byte order mark may stand before it. */
function isObject(bytes: Uint8Array): boolean {
  const words = Buffer.from(bytes).toString('latin1').replace(/^ï»¿/, '').trim();
  return words.startsWith('{') && words.endsWith('}');
}
