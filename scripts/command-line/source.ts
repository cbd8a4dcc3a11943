import type { SourceFile } from './find-files.ts';

/** Something to be read: a file, or one line of a file that holds an article a line. */
export interface Source extends SourceFile {
  /** Number of the line, from 1. */
  line?: number;
  /** The line's bytes; of a small file its bytes, where they were needed before. */
  bytes?: Uint8Array;
  /** Of a line, the share of its file that is read with it, from 0 to 1; 0 where nobody knows. */
  share?: number;
  /** Longer than what is read. */
  isTooLong?: true;
  /** Digest of the bytes and of the rules that read them. */
  fingerprint?: string;
  /** Id of the article in the graph that holds already what these rules find in it. */
  knownAs?: string;
}

/** Bytes of the longest line that is read; longer ones are noticed and passed over. */
export const longestLine = 64_000_000;

/** What the file of a source is called where something is to be said about it. */
export function nameFile({ name }: SourceFile): string {
  return name === '-' ? 'standard input' : name;
}

/** What the source itself is called: `a.jsonl, line 3`. */
export function nameSource(source: Source): string {
  return source.line === undefined ? nameFile(source) : `${nameFile(source)}, line ${source.line}`;
}
