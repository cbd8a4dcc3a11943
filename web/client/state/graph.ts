import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ArticleSummary, GraphNode, GraphSlice } from '#schema';
import { api } from '../../api.ts';
import { ApiProblem, request } from '../fetch.ts';
import { mergeSlices } from '../graph/build.ts';
import { findPlaces, type Places } from '../graph/place.ts';
import { findShown, type Shown } from '../graph/shown.ts';
import { useFilters } from './filters.ts';

/** What came with new data, to be said in a quiet note. */
export interface Arrival {
  titles: string[];
  /** The new entities on the map, and those that new facts join; ids. */
  nodeIds: string[];
  nodes: number;
  facts: number;
}

export interface LoadedGraph {
  /** `loading` fetches, `placing` lays out. */
  stage: 'loading' | 'placing' | 'ready' | 'failed';
  slice: GraphSlice | undefined;
  places: Places;
  /** What kept the graph from being loaded. */
  problem: unknown;
  /** False while the server does not answer. */
  connected: boolean;
  arrival: Arrival | undefined;
  /** All articles, also those that no loaded fact quotes; absent where they are too many to be listed. */
  articles: readonly ArticleSummary[] | undefined;
  /** Articles that came while the page was open, the last first; ids. */
  arrived: readonly string[];
}

const LIMIT = 2_000;
/** Of more articles than this only those that the loaded facts quote are listed. */
const LISTED = 2_000;

export const graphStore = createStore<LoadedGraph>(() => ({
  stage: 'loading',
  slice: undefined,
  places: new Map(),
  problem: undefined,
  connected: true,
  arrival: undefined,
  articles: undefined,
  arrived: [],
}));

export function useGraph<T>(select: (graph: LoadedGraph) => T): T {
  return useStore(graphStore, select);
}

/** What the filters leave of the loaded graph. */
export function useShown(): Shown | undefined {
  const slice = useGraph((graph) => graph.slice);
  const filters = useFilters();
  return useMemo(() => (slice ? findShown(slice, filters) : undefined), [slice, filters]);
}

/** The loaded entity with this id. */
export function findNode(id: string): GraphNode | undefined {
  return graphStore.getState().slice?.nodes.find((node) => node.id === id);
}

/** Entities that were loaded beside the best connected ones; a new load brings them again. */
const beside = new Set<string>();
let last: Promise<unknown> = Promise.resolve();
let waiting: Promise<void> | undefined;
let told: string | undefined;

/** Makes one change of the graph after the other, so that none builds on what another is about to replace. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const turn = last.then(change);
  last = turn.catch(() => {});
  return turn;
}

/** Loads the graph; what is on the map already keeps its place. Whoever asks while a load waits for its turn shares it. */
export function loadGraph(): Promise<void> {
  waiting ??= inTurn(() => {
    waiting = undefined;
    return loadWhole();
  });
  return waiting;
}

/** Loads the graph again unless it is of this version once every change under way is made. */
export function hearVersion(version: string): void {
  told = version;
  void inTurn(async () => {
    if (graphStore.getState().slice?.version !== told) void loadGraph();
  });
}

async function loadWhole(): Promise<void> {
  const { slice: before, articles: known } = graphStore.getState();
  if (!before) graphStore.setState({ stage: 'loading', problem: undefined });
  try {
    const slice = await addBeside(await request(api.graph, { query: { limit: LIMIT } }));
    const articles = await listArticles(slice);
    await show(slice);
    graphStore.setState({ articles });
    if (!before || before.version === slice.version) return;
    const isListedAlike = (known === undefined) === (articles === undefined);
    const fresh = isListedAlike ? findNew(known ?? before.articles, articles ?? slice.articles) : [];
    tellArrival(before, slice, fresh);
  } catch (cause) {
    if (before) graphStore.setState({ connected: !isUnreachable(cause) });
    else graphStore.setState({ stage: 'failed', problem: cause });
  }
}

/** Adds what was loaded around single entities before; those that are no more are left out. */
async function addBeside(slice: GraphSlice): Promise<GraphSlice> {
  const known = new Set(slice.nodes.map((node) => node.id));
  const parts = await Promise.all(
    [...beside].filter((id) => !known.has(id)).map((id) => requestAround(id).catch(() => undefined)),
  );
  return parts.reduce<GraphSlice>((sum, part) => (part ? addPart(sum, part) : sum), slice);
}

/** Loads an entity that is not on the map, with its neighbours, and puts it beside what is there. */
export function loadAround(id: string): Promise<void> {
  return inTurn(async () => {
    const { slice } = graphStore.getState();
    if (!slice || slice.nodes.some((node) => node.id === id)) return;
    const part = await requestAround(id);
    beside.add(id);
    await show(addPart(slice, part));
    if (part.version !== slice.version) void loadGraph();
  });
}

const requestAround = (id: string): Promise<GraphSlice> => request(api.graph, { query: { limit: 60, around: id } });

const addPart = (slice: GraphSlice, part: GraphSlice): GraphSlice =>
  mergeSlices(slice, { ...part, total: slice.total, version: slice.version });

export function dismissArrival(): void {
  graphStore.setState({ arrival: undefined });
}

async function show(slice: GraphSlice): Promise<void> {
  const { places, slice: before } = graphStore.getState();
  if (!before) graphStore.setState({ stage: 'placing' });
  const found = new Map(await findPlaces(slice, places));
  // What was dragged meanwhile stays where it was let go.
  for (const [id, place] of graphStore.getState().places) if (found.has(id)) found.set(id, place);
  graphStore.setState({ stage: 'ready', slice, places: found, problem: undefined, connected: true });
}

/** Keeps where a person has dragged a node. */
export function moveNode(id: string, x: number, y: number): void {
  const places = new Map(graphStore.getState().places);
  places.set(id, { x, y });
  graphStore.setState({ places });
}

/** An article may repeat what others say, or state no fact at all: no loaded fact quotes it then. */
async function listArticles({ articles, total }: GraphSlice): Promise<readonly ArticleSummary[] | undefined> {
  if (total.articles > LISTED) return undefined;
  if (total.articles === articles.length) return articles;
  return (await request(api.articles, {})).articles;
}

function tellArrival(before: GraphSlice, after: GraphSlice, articles: readonly ArticleSummary[]): void {
  const ids = articles.map(({ id }) => id);
  const { arrived } = graphStore.getState();
  graphStore.setState({
    arrival: compare(before, after, articles),
    arrived: [...ids, ...arrived.filter((id) => !ids.includes(id))],
  });
}

function findNew(before: readonly ArticleSummary[], after: readonly ArticleSummary[]): ArticleSummary[] {
  const known = new Set(before.map((article) => article.id));
  return after.filter((article) => !known.has(article.id));
}

function compare(before: GraphSlice, after: GraphSlice, articles: readonly ArticleSummary[]): Arrival {
  const nodesBefore = new Set(before.nodes.map((node) => node.id));
  const factsBefore = new Set(before.facts.map((fact) => fact.id));
  const newNodes = after.nodes.filter((node) => !nodesBefore.has(node.id)).map((node) => node.id);
  const newFacts = after.facts.filter((fact) => !factsBefore.has(fact.id));
  return {
    nodeIds: [...new Set([...newNodes, ...newFacts.flatMap((fact) => [fact.from, fact.to])])],
    titles: articles.map((article) => article.title),
    nodes: after.total.nodes - before.total.nodes,
    facts: after.total.facts - before.total.facts,
  };
}

function isUnreachable(cause: unknown): boolean {
  return cause instanceof ApiProblem && cause.problem.code === 'unreachable';
}
