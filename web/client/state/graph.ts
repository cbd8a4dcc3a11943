import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { GraphNode, GraphSlice } from '#schema';
import { api } from '../../api.ts';
import { ApiProblem, request } from '../fetch.ts';
import { mergeSlices } from '../graph/build.ts';
import { findPlaces, type Places } from '../graph/place.ts';
import { findShown, type Shown } from '../graph/shown.ts';
import { useFilters } from './filters.ts';

/** What came with new data, to be said in a quiet note. */
export interface Arrival {
  titles: string[];
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
}

const LIMIT = 2_000;

export const graphStore = createStore<LoadedGraph>(() => ({
  stage: 'loading',
  slice: undefined,
  places: new Map(),
  problem: undefined,
  connected: true,
  arrival: undefined,
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

/** Loads the graph; what is on the map already keeps its place. */
export async function loadGraph(): Promise<void> {
  const before = graphStore.getState().slice;
  if (!before) graphStore.setState({ stage: 'loading', problem: undefined });
  try {
    const slice = await request(api.graph, { query: { limit: LIMIT } });
    await show(slice);
    if (before && before.version !== slice.version) graphStore.setState({ arrival: compare(before, slice) });
  } catch (cause) {
    if (before) graphStore.setState({ connected: !isUnreachable(cause) });
    else graphStore.setState({ stage: 'failed', problem: cause });
  }
}

/** Loads an entity that is not on the map, with its neighbours, and puts it beside what is there. */
export async function loadAround(id: string): Promise<void> {
  const { slice } = graphStore.getState();
  if (!slice || slice.nodes.some((node) => node.id === id)) return;
  const part = await request(api.graph, { query: { limit: 60, around: id } });
  await show(mergeSlices(slice, { ...part, total: slice.total, version: slice.version }));
}

export function dismissArrival(): void {
  graphStore.setState({ arrival: undefined });
}

async function show(slice: GraphSlice): Promise<void> {
  const { places, slice: before } = graphStore.getState();
  if (!before) graphStore.setState({ stage: 'placing' });
  const found = await findPlaces(slice, places);
  graphStore.setState({ stage: 'ready', slice, places: found, problem: undefined, connected: true });
}

/** Keeps where a person has dragged a node. */
export function moveNode(id: string, x: number, y: number): void {
  const places = new Map(graphStore.getState().places);
  places.set(id, { x, y });
  graphStore.setState({ places });
}

function compare(before: GraphSlice, after: GraphSlice): Arrival {
  const known = new Set(before.articles.map((article) => article.id));
  return {
    titles: after.articles.filter((article) => !known.has(article.id)).map((article) => article.title),
    nodes: after.total.nodes - before.total.nodes,
    facts: after.total.facts - before.total.facts,
  };
}

function isUnreachable(cause: unknown): boolean {
  return cause instanceof ApiProblem && cause.problem.code === 'unreachable';
}
