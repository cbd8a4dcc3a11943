import { beforeEach, expect, test, vi } from 'vitest';
import type { GraphSlice } from '../../../../graph-schema/index.ts';
import { entity, fact, slice } from '../slice.ts';

/** What the server holds; every answer is what it held when it was asked. */
let whole: GraphSlice;
let around: Record<string, GraphSlice>;
let asked: string[];
/** Answers wait here while `isHeld`, to be let go in any order. */
let held: (() => void)[];
let isHeld: boolean;

/** Articles that no loaded fact quotes. */
let unquoted: GraphSlice['articles'];

const answer = (address: string): unknown => {
  if (address.startsWith('/api/articles')) return { articles: [...whole.articles, ...unquoted] };
  const id = new URL(address, 'http://server').searchParams.get('around');
  return id === null ? whole : around[id];
};

const load = () => import('../../../../web/client/state/graph.ts');
let graph: Awaited<ReturnType<typeof load>>;
const ids = () => graph.graphStore.getState().slice?.nodes.map(({ id }) => id);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => entity(id, 'Zone'));
const two = () => slice([a, b] as GraphSlice['nodes'], [fact('a', 'COOPERATES_WITH', 'b')]);
const one = (node: typeof c) => slice([node] as GraphSlice['nodes'], []);

beforeEach(async () => {
  whole = two();
  around = { c: one(c), d: one(d) };
  unquoted = [];
  asked = [];
  held = [];
  isHeld = false;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const body = answer(address);
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    return Response.json(body ?? {}, { status: body ? 200 : 404 });
  });
  vi.resetModules();
  graph = await load();
  return () => vi.unstubAllGlobals();
});

/** Lets answers go, the newest first, until nothing is asked any more. */
async function answerAll(): Promise<void> {
  await settled();
  while (held.length > 0) {
    held.pop()?.();
    await settled();
  }
}

test('two entities that are loaded at the same time are both on the map', async () => {
  await graph.loadGraph();
  isHeld = true;
  const both = Promise.all([graph.loadAround('c'), graph.loadAround('d')]);
  await answerAll();
  await both;
  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
});

test('an entity that is loaded while the data changes stays, in the new version', async () => {
  await graph.loadGraph();
  isHeld = true;
  const choice = graph.loadAround('c');
  whole = { ...two(), version: 'w' };
  graph.hearVersion('w');
  await answerAll();
  await choice;
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(graph.graphStore.getState().slice?.version).toBe('w');
});

test('what was loaded beside the best connected comes again with new data, unless it is no more', async () => {
  await graph.loadGraph();
  await graph.loadAround('c');
  await graph.loadAround('d');
  around = { c: one(entity('c', 'Zone', { name: '新名' })) };
  whole = { ...two(), version: 'w' };
  await graph.loadGraph();
  expect(ids()).toEqual(['a', 'b', 'c']);
  expect(graph.findNode('c')?.name).toBe('新名');
});

test('data that change during the first load are loaded after it', async () => {
  isHeld = true;
  const first = graph.loadGraph();
  await settled();
  whole = { ...two(), version: 'w' };
  graph.hearVersion('w');
  await answerAll();
  await first;
  expect(graph.graphStore.getState().slice?.version).toBe('w');
});

test('a new article is listed, and said to be new, also where no loaded fact quotes it', async () => {
  const listed = () => graph.graphStore.getState().articles?.map(({ id }) => id);
  await graph.loadGraph();
  expect(listed()).toEqual(['a1']);
  const [known] = whole.articles as [GraphSlice['articles'][number]];
  unquoted = [{ ...known, id: 'old', title: '旧闻', date: '1998-01-01' }];
  whole = { ...two(), total: { ...whole.total, articles: 2 }, version: 'w' };
  await graph.loadGraph();
  expect(listed()).toEqual(['a1', 'old']);
  expect(graph.graphStore.getState()).toMatchObject({ arrived: ['old'], arrival: { titles: ['旧闻'] } });
});

test('of very many articles those that loaded facts quote are listed, and the others are not asked for', async () => {
  whole = { ...two(), total: { ...whole.total, articles: 50_000 } };
  await graph.loadGraph();
  expect(graph.graphStore.getState().articles).toBeUndefined();
  expect(asked).toHaveLength(1);
});

test('many changes at once are one more load', async () => {
  await graph.loadGraph();
  asked = [];
  isHeld = true;
  for (const version of ['w', 'x', 'y']) {
    whole = { ...two(), version };
    graph.hearVersion(version);
  }
  await answerAll();
  expect(asked).toHaveLength(1);
  expect(graph.graphStore.getState().slice?.version).toBe('y');
});

test('a node that is dragged while new data are placed stays where it was let go', async () => {
  const many = Array.from({ length: 401 }, (_, index) => entity(`n${index}`, 'Zone'));
  await graph.loadGraph();
  whole = { ...slice([...two().nodes, ...many], []), version: 'w' };
  // So many are placed by a worker: it gives everything one place, a little later.
  vi.stubGlobal(
    'Worker',
    class {
      onmessage?: (event: { data: unknown }) => void;
      postMessage({ nodes }: { nodes: { id: string }[] }) {
        graph.moveNode('a', 500, 500);
        setTimeout(() => this.onmessage?.({ data: nodes.map(({ id }) => [id, { x: 0, y: 0 }]) }));
      }
      terminate() {}
    },
  );
  await graph.loadGraph();
  expect(graph.graphStore.getState().places.get('a')).toEqual({ x: 500, y: 500 });
  expect(graph.graphStore.getState().places.get('n400')).toEqual({ x: 0, y: 0 });
});
