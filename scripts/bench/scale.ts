import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTemplates, readArticles, type Template, varyArticles } from './articles.ts';
import type { BenchFigure, BenchOptions } from './figure.ts';
import { findDatabase, readMemory } from './memory.ts';

const launcher = fileURLToPath(new URL('../zone-graph.mjs', import.meta.url));
/** Articles that go through the filter, and into the graph, unless a count is given for both. */
const FILTERED = 50_000;
const INGESTED = 2_000;
/** Between two looks at the memory of the processes. */
const LOOK_MS = 200;

/** How many articles go through `extract` and `ingest` in a second, and what their memory does meanwhile. */
export async function benchScale({ articles, count, part }: BenchOptions): Promise<BenchFigure[]> {
  const templates = await buildTemplates(readArticles(articles));
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-bench-'));
  const file = join(folder, 'graph.grafeo');
  const run = (many: number, ...line: string[]) =>
    runOn(templates, many, line, { ...process.env, NEO4J_URI: '', ZONE_GRAPH_DATA: file });
  const figures: BenchFigure[] = [];
  try {
    if (part !== 'ingest') {
      const filtered = count ?? FILTERED;
      figures.push(...describeRun('extract', await run(filtered, 'extract', '-', '--json'), filtered));
    }
    if (part !== 'extract') {
      const ingested = count ?? INGESTED;
      const ingest = await run(ingested, 'ingest', '-');
      const again = await run(ingested, 'ingest', '-');
      figures.push(
        ...describeRun('ingest', ingest, ingested),
        ...describeDatabase(ingest, statSync(file).size / 1e6, ingested),
        {
          name: 'ingest again: all passed over',
          value: ingested / again.seconds,
          unit: '/s',
          note: 'the same articles',
        },
        { name: 'ingest again ÷ ingest', value: again.seconds / ingest.seconds, unit: '×', note: 'time' },
      );
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  seconds: number;
  /** Resident memory in MB of the process, and of its database, at every look; and the articles sent by then. */
  looks: { megabytes: number; database: number; done: number }[];
}

function describeRun(name: string, { seconds, looks }: Run, count: number): BenchFigure[] {
  const within = (from: number, to: number) =>
    looks.filter(({ done }) => done >= count * from && done <= count * to).map(({ megabytes }) => megabytes);
  const [early, late] = [within(0.2, 0.4), within(0.8, 1)];
  const [usual, lateUsual] = [median(early), median(late)];
  const peaks = `peaks ${Math.max(...early).toFixed(0)} → ${Math.max(...late).toFixed(0)} MB`;
  return [
    { name: `${name}, all cores`, value: count / seconds, unit: '/s', note: `${count} articles` },
    {
      name: `${name}: memory late ÷ early`,
      value: lateUsual / usual,
      unit: '×',
      note: `${usual.toFixed(0)} → ${lateUsual.toFixed(0)} MB, ${peaks}`,
    },
  ];
}

/** The embedded database holds its graph in memory: what it needs grows with what it holds, and should not do more. */
function describeDatabase({ looks }: Run, fileSize: number, count: number): BenchFigure[] {
  const at = (share: number) =>
    Math.max(...looks.filter(({ done }) => done <= count * share).map((look) => look.database));
  return [
    {
      name: 'ingest: the database process at its end',
      value: at(1),
      unit: 'MB',
      note: `${fileSize.toFixed(0)} MB on disk`,
    },
    {
      name: 'ingest: late half ÷ early half of that',
      value: (at(1) - at(0.5)) / at(0.5),
      unit: '×',
      note: '1 = linear',
    },
  ];
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Pipes so many articles through a command. */
async function runOn(
  templates: readonly Template[],
  count: number,
  line: string[],
  env: NodeJS.ProcessEnv,
): Promise<Run> {
  const begun = performance.now();
  const child = spawn(process.execPath, [launcher, ...line], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(child, 'exit');
  let sent = 0;
  child.stdout.resume();
  const looks: Run['looks'] = [];
  const timer = setInterval(() => {
    const [own, database] = [child.pid ?? 0, findDatabase(child.pid ?? 0)];
    looks.push({ megabytes: readMemory(own), database: database ? readMemory(database) : 0, done: sent });
  }, LOOK_MS);
  for (const text of varyArticles(templates, count)) {
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
