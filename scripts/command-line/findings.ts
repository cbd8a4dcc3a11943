import type { z } from 'zod';
import type { Extraction } from '#schema';
import { buildNotice } from '../../ingest/notices.ts';
import type { notice } from '../../web/api.ts';
import type { SourceFile } from './find-files.ts';
import type { Source } from './source.ts';

/** What is to be said about a file or an article. */
export type SourceNotice = z.infer<typeof notice>;

/** What a file gave. No extraction and a notice: it could not be used. */
export interface SourceFindings {
  file: Source;
  extractions: Extraction[];
  notices: SourceNotice[];
}

/** The notice of a file on which something failed. */
export function describeFailure({ name, path, isLoop }: SourceFile, error?: unknown): SourceNotice {
  const { code, message } = (error ?? {}) as NodeJS.ErrnoException;
  const tell = (which: Parameters<typeof buildNotice>[0], detail: string) => ({
    ...buildNotice(which, path, detail),
    article: name,
  });
  if (isLoop || code === 'ELOOP') return tell('folder-loop', '');
  if (code === 'ENOENT') return tell('no-such-file', '');
  if (code === 'EACCES' || code === 'EPERM') return tell('not-permitted', '');
  return { ...buildNotice('failed', name, message ?? ''), article: name };
}
