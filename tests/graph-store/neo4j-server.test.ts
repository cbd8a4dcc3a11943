import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longTerm } from '../../scripts/neo4j/releases.ts';
import { ensureServerFiles } from '../../scripts/neo4j/server-files.ts';
import { startNeo4j } from '../../scripts/neo4j/start-neo4j.ts';

const program = fileURLToPath(new URL('../../scripts/neo4j.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-server-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a Neo4j for tests and development', () => {
  test('ends with the process that started it, even when that is killed, and leaves nothing behind', async () => {
    vi.stubEnv('TMPDIR', folder);
    const starter = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    starter.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    while (!output.includes('NEO4J_DATABASE=') && starter.exitCode === null) await pause(100);
    const port = Number(/NEO4J_URI=neo4j:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1]);
    expect(output).toMatch(/export NEO4J_USERNAME=neo4j\nexport NEO4J_PASSWORD=[0-9a-f]{24}\n/);
    expect(await answers(port)).toBe(true);
    starter.kill('SIGKILL');
    for (let tries = 0; tries < 100 && readdirSync(folder).some(isHome); tries += 1) await pause(100);
    expect(await answers(port)).toBe(false);
    expect(readdirSync(folder).filter(isHome)).toEqual([]);
  });

  test('says in one line that it needs a newer Java', async () => {
    await expect(startNeo4j({ ...longTerm, java: 999 })).rejects.toThrow(/^Neo4j 5\.26\.8 needs Java 999 or newer.*$/);
  });

  test('says in one line that Maven is missing', () => {
    vi.stubEnv('XDG_CACHE_HOME', folder);
    vi.stubEnv('PATH', folder);
    expect(() => ensureServerFiles(longTerm)).toThrow(/^Maven, .* is not here$/);
  });

  test('never takes half of the server files for the whole', () => {
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    // A Maven that fetches one jar and then loses the network.
    const script = `#!/bin/sh\nfor each; do case "$each" in -DoutputDirectory=*) mkdir -p "\${each#*=}"; touch "\${each#*=}/one.jar";; esac; done\necho '[ERROR] Could not transfer artifact'\nexit 1\n`;
    writeFileSync(join(bin, 'mvn'), script);
    chmodSync(join(bin, 'mvn'), 0o755);
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
    const attempt = () => ensureServerFiles(longTerm);
    expect(attempt).toThrow(/is there a network\?\): \[ERROR\] Could not transfer artifact$/);
    expect(readdirSync(join(folder, 'cache', 'zone-graph'))).toEqual([]);
    expect(existsSync(join(folder, 'cache', 'zone-graph', 'neo4j-5.26.8'))).toBe(false);
  });
});

function isHome(name: string): boolean {
  return name.startsWith('zone-graph-neo4j-');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
