import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { extract } from '#ingest';
import { type Extraction, parseExtraction } from '#schema';
import { interchangeEndings, type SourceFile } from './find-files.ts';
import { describeFailure, type SourceFindings } from './findings.ts';

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
