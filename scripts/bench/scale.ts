import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readArticles, varyArticles } from './articles.ts';
import type { BenchFigure, BenchOptions } from './figure.ts';

const launcher = fileURLToPath(new URL('../zone-graph.mjs', import.meta.url));
/** Articles that go through the filter, and into the graph, unless a count is given for both. */
const FILTERED = 50_000;
const INGESTED = 2_000;
/** Between two looks at the memory of the processes. */
const LOOK_MS = 200;

/** How many articles go through `extract` and `ingest` in a second, and what their memory does meanwhile. */
export async function benchScale({ articles, count }: BenchOptions): Promise<BenchFigure[]> {
  const texts = readArticles(articles);
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-bench-'));
  const env = { ...process.env, NEO4J_URI: '', ZONE_GRAPH_DATA: join(folder, 'graph.grafeo') };
  try {
    const filtered = count ?? FILTERED;
    const ingested = count ?? INGESTED;
    const filter = await runOn(texts, filtered, ['extract', '-', '--json'], env);
    const ingest = await runOn(texts, ingested, ['ingest', '-'], env);
    const again = await runOn(texts, ingested, ['ingest', '-'], env);
    return [
      ...describeRun('extract', filter, filtered),
      ...describeRun('ingest', ingest, ingested),
      {
        name: 'ingest again: all passed over',
        value: ingested / again.seconds,
        unit: '/s',
        note: `${ingested} articles`,
      },
      { name: 'ingest again ÷ ingest', value: again.seconds / ingest.seconds, unit: '×', note: 'time' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  seconds: number;
  /** Resident memory of the process in MB at every look, and the articles that were in by then. */
  looks: { megabytes: number; done: number }[];
}

function describeRun(name: string, { seconds, looks }: Run, count: number): BenchFigure[] {
  const within = (from: number, to: number) =>
    median(looks.filter(({ done }) => done >= count * from && done <= count * to).map(({ megabytes }) => megabytes));
  const [early, late] = [within(0.2, 0.4), within(0.8, 1)];
  return [
    { name: `${name}, all cores`, value: count / seconds, unit: '/s', note: `${count} articles` },
    {
      name: `${name}: memory late ÷ early`,
      value: late / early,
      unit: '×',
      note: `${early.toFixed(0)} → ${late.toFixed(0)} MB`,
    },
  ];
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Pipes so many articles through a command. */
async function runOn(texts: readonly string[], count: number, line: string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [launcher, ...line], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  let sent = 0;
  let answered = 0;
  createInterface(child.stdout).on('line', () => (answered += 1));
  const looks: Run['looks'] = [];
  const timer = setInterval(
    () => looks.push({ megabytes: readMemory(child.pid ?? 0), done: answered || sent }),
    LOOK_MS,
  );
  for await (const text of varyArticles(texts, count)) {
    sent += 1;
    const line = `${JSON.stringify({ id: `${sent}`, text })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`zone-graph ${line.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1e3, looks };
}

/** Megabytes of a process, as Linux tells them; the database has a process of its own. */
function readMemory(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) / 1e3;
  } catch {
    return 0;
  }
}
