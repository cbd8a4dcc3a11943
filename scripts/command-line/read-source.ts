import { readFile, stat } from 'node:fs/promises';
import { extract, largestFile } from '#ingest';
import { buildNotice } from '../../ingest/notices.ts';
import type { SourceFile } from './find-files.ts';
import { describeFailure, type SourceFindings } from './findings.ts';

/** Reads a file, of articles or of findings; whatever is wrong with it becomes a notice that names it. */
export async function readSource(file: SourceFile): Promise<SourceFindings> {
  const { name, path } = file;
  try {
    if (file.isLoop) return { file, extractions: [], notices: [describeFailure(file)] };
    const { size } = path === '-' ? { size: 0 } : await stat(path);
    if (size > largestFile) {
      const notice = buildNotice(
        'over-long',
        name,
        `${Math.round(size / 1e6)} MB, the most is ${largestFile / 1e6} MB`,
      );
      return { file, extractions: [], notices: [notice] };
    }
    const bytes = path === '-' ? await readStandardInput() : await readFile(path);
    return { file, ...(await extract(path === '-' ? 'standard input' : name, bytes)) };
  } catch (error) {
    return { file, extractions: [], notices: [describeFailure(file, error)] };
  }
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
