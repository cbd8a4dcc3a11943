import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findJava } from '../setup/find.mjs';

/** Where systems keep several Javas beside each other, and where in each the program is. */
const shelves = [
  { folder: '/usr/lib/jvm', program: 'bin/java' },
  { folder: '/Library/Java/JavaVirtualMachines', program: 'Contents/Home/bin/java' },
];

/** A Java of at least this feature release: that of JAVA_HOME or PATH, else one that lies where systems keep them. */
export function findSomeJava(atLeast: number): string | undefined {
  const usual = findJava(atLeast);
  if (usual) return usual;
  return shelves
    .filter(({ folder }) => existsSync(folder))
    .flatMap(({ folder, program }) => readdirSync(folder).map((name) => join(folder, name, program)))
    .find((path) => existsSync(path) && (readRelease(path) ?? 0) >= atLeast);
}

function readRelease(java: string): number | undefined {
  const { stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  const match = /version "(\d+)/.exec(`${stderr}${stdout}`);
  return match ? Number(match[1]) : undefined;
}
