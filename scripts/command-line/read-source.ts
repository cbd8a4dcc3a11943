import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { z } from 'zod';
import { extract } from '#ingest';
import { type Extraction, InvalidExtraction, parseExtraction } from '#schema';
import type { notice } from '../../web/api.ts';
import { interchangeEndings, type SourceFile } from './find-files.ts';

/** What is to be said about a file or an article. */
export type SourceNotice = z.infer<typeof notice>;

/** What a file gave. No extraction and a notice: it could not be used. */
export interface SourceFindings {
  file: SourceFile;
  extractions: Extraction[];
  notices: SourceNotice[];
}

/** Reads a file, of an article or of findings; whatever is wrong with it becomes a notice that names it. */
export async function readSource(file: SourceFile): Promise<SourceFindings> {
  const { name, path } = file;
  try {
    const bytes = path === '-' ? await readStandardInput() : await readFile(path);
    const found = isInterchange(name, bytes)
      ? { extractions: parseInterchange(bytes.toString('utf8')), notices: [] }
      : extract(name === '-' ? 'stdin.txt' : name, bytes);
    return { file, ...found };
  } catch (error) {
    return { file, extractions: [], notices: [describeFailure(file, error)] };
  }
}

/** The notice of a file on which something failed. */
export function describeFailure({ name, path }: SourceFile, error: unknown): SourceNotice {
  if (error instanceof InvalidExtraction) {
    return { code: 'invalid-extraction', message: `${name} is ${error.message}`, article: name };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { code: 'no-such-file', message: `There is no file or folder ${path}.`, article: name };
  return { code: 'failed', message: `${name} could not be read: ${message}`, article: name };
}

/** Standard input may be either: findings begin with a brace. */
function isInterchange(name: string, bytes: Uint8Array): boolean {
  if (name !== '-') return interchangeEndings.includes(extname(name).toLowerCase());
  return /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

/** One object, a list of them, or one a line. */
function parseInterchange(text: string): Extraction[] {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  const lines = trimmed.split('\n');
  const isLines = lines.length > 1 && lines.every((line) => line.trim() === '' || /^\{.*\}\s*$/.test(line));
  const values: unknown = isLines
    ? lines.filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line))
    : JSON.parse(trimmed);
  return (Array.isArray(values) ? values : [values]).map(parseExtraction);
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
