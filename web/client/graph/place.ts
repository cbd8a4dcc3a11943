import type { GraphSlice } from '#schema';
import { labelStyle, nodeRadius } from '../../figure/labels.ts';
import type { LayoutEdge, LayoutNode, Point } from '../../figure/layout/node.ts';
import { layOut } from '../../figure/layout.ts';

export type Places = ReadonlyMap<string, Point>;

/** What a worker is asked: plain data that can be posted. */
export interface PlaceTask {
  nodes: LayoutNode[];
  edges: LayoutEdge[];
  placed: [string, Point][];
}

/** More nodes than this are placed in a worker, so that the page stays awake. */
const MOST_AT_ONCE = 400;

/** Finds the place of every node; those that have one keep it. */
export async function findPlaces(slice: GraphSlice, placed: Places): Promise<Places> {
  const task = buildTask(slice, placed);
  if (task.nodes.length <= MOST_AT_ONCE) return layOut(task.nodes, task.edges, placed);
  const worker = new Worker(new URL('./place-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Places>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<[string, Point][]>) => resolve(new Map(data));
      worker.onerror = (event) =>
        reject(new Error(`The layout of ${task.nodes.length} nodes failed: ${event.message}`));
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}

function buildTask({ nodes, facts }: GraphSlice, placed: Places): PlaceTask {
  return {
    nodes: nodes.map(({ id, name, kind, degree }) => ({
      id,
      name,
      radius: nodeRadius(degree),
      size: labelStyle(kind, degree).size,
    })),
    edges: facts.map(({ from, to }) => ({ from, to })),
    placed: [...placed],
  };
}
