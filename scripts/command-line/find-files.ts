import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';

/** Endings of articles in a folder. */
export const articleEndings: readonly string[] = ['.txt', '.md', '.markdown'];
/** Endings of findings in the interchange form; `.jsonl` holds one article a line. */
export const interchangeEndings: readonly string[] = ['.json', '.jsonl'];

/** A file to be read. */
export interface SourceFile {
  /** Where to read it; `-` is standard input. */
  path: string;
  /** Its name below the folder that was named, folders kept: `2024/03/a.txt`. */
  name: string;
}

/**
 * The files that the paths name: files themselves, `-`, and of folders everything with one of the endings, in the order
 * of names. A path that is not there is given back as it is: reading it says so.
 */
export async function findFiles(paths: string[], endings: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
    if (found?.isDirectory()) files.push(...(await findInFolder(path, endings)));
    else files.push({ path, name: path === '-' ? '-' : basename(path) });
  }
  return files;
}

async function findInFolder(folder: string, endings: readonly string[]): Promise<SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && endings.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ path, name: relative(folder, path).replaceAll('\\', '/') }))
    .filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
