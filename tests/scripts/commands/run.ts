import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const launcher = fileURLToPath(new URL('../../../scripts/zone-graph.mjs', import.meta.url));

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** A folder of the test's own, gone at its end. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs one line of the command line as a person would, on the graph of the folder. */
export function run(folder: string, line: string[], { input = '' } = {}): Promise<Outcome> {
  const child = start(folder, line);
  child.stdin?.end(input);
  return finish(child);
}

/** Starts a line and leaves it running; it is stopped at the end of the test. */
export function start(folder: string, line: string[]): ChildProcess {
  const { NEO4J_URI, PORT, HOST, ...env } = process.env;
  const child = spawn(process.execPath, [launcher, ...line], {
    cwd: folder,
    env: { ...env, ZONE_GRAPH_DATA: join(folder, 'graph') },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

export function finish(child: ChildProcess): Promise<Outcome> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => (out += data));
  child.stderr?.on('data', (data) => (err += data));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** Starts the explorer on a free port; gives its address. */
export async function startExplorer(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = start(folder, ['serve', '--port', '0']);
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (data: Buffer) => {
      out += data;
      const found = /http:\/\/\S+/.exec(out)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', (data) => (out += data));
    child.on('close', (code) => reject(new Error(`serve ended with ${code}: ${out}`)));
  });
  return { child, url };
}
