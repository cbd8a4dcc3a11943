import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findMaven } from '../setup/find.mjs';
import type { Release } from './releases.ts';

/** Why no Neo4j can be started here, in one line. */
export class Neo4jUnavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'Neo4jUnavailable';
  }
}

const project = fileURLToPath(new URL('./pom.xml', import.meta.url));

/**
 * The folder with the jars of a release, fetched by Maven the first time (130 MB).
 * They are fetched beside it and moved there when whole.
 * @throws Neo4jUnavailable without Maven or network.
 */
export function ensureServerFiles({ version }: Release): string {
  const shelf = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'zone-graph');
  const folder = join(shelf, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  const maven = findMaven();
  if (!maven) throw new Neo4jUnavailable('Maven, which fetches the server, is not here');
  mkdirSync(shelf, { recursive: true });
  const unfinished = mkdtempSync(join(shelf, `neo4j-${version}.part-`));
  try {
    const { status, stdout, stderr, error } = spawnSync(
      maven,
      [
        ...['-q', '-B', '-f', project, 'dependency:copy-dependencies', `-Dneo4j.version=${version}`],
        ...['-DincludeScope=runtime', `-DoutputDirectory=${join(unfinished, 'lib')}`],
      ],
      { encoding: 'utf8', shell: process.platform === 'win32' },
    );
    if (status !== 0) {
      const lines = `${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}`.split('\n');
      const reason = lines.find((line) => line.includes('ERROR')) ?? 'no reason given';
      throw new Neo4jUnavailable(`Maven could not fetch Neo4j ${version} (is there a network?): ${reason.trim()}`);
    }
    // Another process may have been faster: then its files serve.
    if (!existsSync(folder)) renameSync(join(unfinished, 'lib'), folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
