import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extraction } from '#schema';
import { type GraphStore, openStore } from '#store';
import { startNeo4j } from '../neo4j/start-neo4j.ts';
import type { BenchFigure } from './figure.ts';

/** Entities that go in, in articles of 100 with as many facts. */
const ENTITIES = 100_000;
const ENTITIES_EACH = 100;
/** What the late ones take is set against what the early ones take: 1 is linear. */
const TENTHS = 10;

/** What writing 100,000 entities and as many facts costs on the embedded database and on Neo4j. */
export async function benchStore(): Promise<BenchFigure[]> {
  return [...(await benchEmbedded()), ...(await benchNeo4j())];
}

async function benchEmbedded(): Promise<BenchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-bench-'));
  try {
    const store = await openStore({ env: { ZONE_GRAPH_DATA: join(folder, 'graph.grafeo') } });
    return await benchWriting('embedded', store);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchNeo4j(): Promise<BenchFigure[]> {
  const server = await startNeo4j().catch((error: Error) => console.error(`no figures for Neo4j: ${error.message}`));
  if (!server) return [];
  try {
    return await benchWriting(`Neo4j ${server.version}`, await openStore({ env: server.env }));
  } finally {
    await server.stop();
  }
}

async function benchWriting(name: string, store: GraphStore): Promise<BenchFigure[]> {
  try {
    const times: number[] = [];
    for (let tenth = 0; tenth < TENTHS; tenth += 1) {
      const articles = buildArticles(tenth, ENTITIES / ENTITIES_EACH / TENTHS);
      const begun = performance.now();
      await store.write(articles);
      times.push(performance.now() - begun);
    }
    const seconds = times.reduce((sum, time) => sum + time, 0) / 1e3;
    const begun = performance.now();
    await store.graph({ limit: 2_000 });
    const graph = performance.now() - begun;
    // The first tenth warms up; medians leave out what other work on the machine costs.
    const growth = median(times.slice(-4)) / median(times.slice(1, 5));
    return [
      { name: `${name}: entities with a fact each`, value: ENTITIES / seconds, unit: '/s', note: `${ENTITIES} in all` },
      { name: `${name}: late tenths ÷ early tenths`, value: growth, unit: '×', note: '1 = linear' },
      { name: `${name}: 2,000 best connected`, value: graph, unit: 'ms', note: `out of ${ENTITIES}` },
    ];
  } finally {
    await store.close();
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function buildArticles(tenth: number, count: number): Extraction[] {
  return Array.from({ length: count }, (_, index) => buildArticle(`${tenth}-${index}`));
}

/** Companies that develop an industry chain that all articles share, so that it grows into a hub. */
function buildArticle(id: string): Extraction {
  const chain = '新能源产业链';
  const names = Array.from({ length: ENTITIES_EACH }, (_, index) => `企业${id}之${index}`);
  let text = chain;
  const spans = names.map((name): [number, number] => {
    text += name;
    return [text.length - name.length, text.length];
  });
  return {
    article: { id, title: `第${id}篇`, date: '2024-01-01', byline: [], text },
    entities: [
      { id: 'hub', type: 'IndustryChain', name: chain, aliases: [], mentions: [[0, chain.length]] },
      ...names.map((name, index): Extraction['entities'][number] => {
        return { id: name, type: 'Company', name, aliases: [], mentions: spans.slice(index, index + 1) };
      }),
    ],
    relations: names.map((name, index): Extraction['relations'][number] => {
      const [start, end] = spans[index] ?? [0, 0];
      return {
        ...{ type: 'DEVELOPS', from: name, to: 'hub', properties: {}, rule: 'bench', confidence: 0.9 },
        evidence: [{ start, end, quote: name }],
      };
    }),
    statements: [],
  };
}
