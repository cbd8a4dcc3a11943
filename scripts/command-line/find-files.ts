import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { hasMarks, matchGlob, splitGlob } from './glob.ts';

/** Endings of the files in a folder that are read: articles, and findings in the interchange form. */
export const readEndings: readonly string[] = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.pdf',
  '.json',
  '.jsonl',
  // Reading these says how they become readable.
  '.doc',
  '.wps',
  '.rtf',
];

/** A file to be read. */
export interface SourceFile {
  /** Where to read it; `-` is standard input. */
  path: string;
  /** Its name below the folder that was named, folders kept: `2024/03/a.txt`. */
  name: string;
  /** A link to a folder that it lies in: reading it says so. */
  isLoop?: true;
}

/**
 * The files that the paths name: files themselves, `-`, patterns such as `2024/**\/*.docx`, and of folders everything
 * that can be read, in the order of names. A path that is not there is given back as it is: reading it says so.
 */
export async function findFiles(paths: string[], endings: readonly string[] = readEndings): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined);
    if (found?.isDirectory()) files.push(...(await findInFolder(path, (name) => hasEnding(name, endings))));
    else if (!found && hasMarks(path)) files.push(...(await findByGlob(path)));
    else files.push({ path, name: path === '-' ? '-' : basename(path) });
  }
  return files;
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  return endings.includes(extname(name).toLowerCase());
}

/** Shells spread most patterns themselves; in quotation marks, and on Windows, they come as they are. */
async function findByGlob(pattern: string): Promise<SourceFile[]> {
  const { folder, rest } = splitGlob(pattern);
  const depth = rest.includes('**') ? Number.POSITIVE_INFINITY : rest.split('/').length;
  const found = await findInFolder(folder, (name) => matchGlob(rest, name), depth);
  const fitting = found.filter(({ isLoop }) => !isLoop);
  return fitting.length > 0 ? fitting : [{ path: pattern, name: pattern }];
}

/** @param depth How many folders deep: 1 is the folder itself. */
async function findInFolder(
  root: string,
  isWanted: (name: string) => boolean,
  depth = Number.POSITIVE_INFINITY,
): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const walk = async (folder: string, name: string, above: ReadonlySet<string>, left: number): Promise<void> => {
    const here = await realpath(folder).catch(() => folder);
    if (above.has(here)) return void files.push({ path: folder, name, isLoop: true });
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    // A folder that may not be read is given back as if it were a file.
    if (!entries) return void files.push({ path: folder, name: name || basename(folder) });
    for (const entry of entries.filter(isVisible)) {
      const path = join(folder, entry.name);
      const below = name === '' ? entry.name : `${name}/${entry.name}`;
      const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolderAt(path)));
      if (isFolder && left > 1) await walk(path, below, new Set([...above, here]), left - 1);
      else if (!isFolder && (entry.isFile() || entry.isSymbolicLink()) && isWanted(below)) {
        files.push({ path, name: below });
      }
    }
  };
  await walk(root, '', findParents(await realpath(root).catch(() => root)), depth);
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folders in which a folder lies: a link to one of them leads back. */
function findParents(folder: string): Set<string> {
  const parents = new Set<string>();
  for (let parent = dirname(folder); !parents.has(parent); parent = dirname(parent)) parents.add(parent);
  return parents;
}

/** Word leaves `~$a.docx` beside a document that is open. */
function isVisible({ name }: Dirent): boolean {
  return !name.startsWith('.') && !name.startsWith('~$');
}

async function isFolderAt(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}
