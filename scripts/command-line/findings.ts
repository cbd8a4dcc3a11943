import type { z } from 'zod';
import { type Extraction, InvalidExtraction } from '#schema';
import type { notice } from '../../web/api.ts';
import type { SourceFile } from './find-files.ts';

/** What is to be said about a file or an article. */
export type SourceNotice = z.infer<typeof notice>;

/** What a file gave. No extraction and a notice: it could not be used. */
export interface SourceFindings {
  file: SourceFile;
  extractions: Extraction[];
  notices: SourceNotice[];
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
