import { readFile, stat } from 'node:fs/promises';
import { extract, extractLine, largestFile } from '#ingest';
import { buildNotice } from '../../ingest/notices.ts';
import { describeFailure, type SourceFindings } from './findings.ts';
import { longestLine, nameFile, nameSource, type Source } from './source.ts';

/** Reads a file or a line, of articles or of findings; whatever is wrong with it becomes a notice that names it. */
export async function readSource(source: Source): Promise<SourceFindings> {
  const { bytes, ...file } = source;
  const { path, line } = file;
  try {
    if (file.isLoop) return { file, extractions: [], notices: [describeFailure(file)] };
    const size = bytes || path === '-' ? 0 : (await stat(path)).size;
    if (file.isTooLong || size > largestFile) {
      const detail = file.isTooLong ? '' : `${Math.round(size / 1e6)} MB, `;
      const most = `the most is ${(line === undefined ? largestFile : longestLine) / 1e6} MB`;
      const notice = buildNotice('over-long', nameSource(file), detail + most);
      return { file, extractions: [], notices: [{ ...notice, article: nameFile(file) }] };
    }
    const content = bytes ?? (await readFile(path));
    const extracts = line === undefined ? extract(nameFile(file), content) : extractLine(nameFile(file), content, line);
    return { file, ...(await extracts) };
  } catch (error) {
    return { file, extractions: [], notices: [describeFailure(file, error)] };
  }
}
