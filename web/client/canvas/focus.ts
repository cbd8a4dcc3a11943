import type { MapGraph } from '../graph/build.ts';
import type { Selection } from '../state/selection.ts';

/** What stands out on the map: the chosen or touched thing with all that belongs to it. Undefined when nothing does. */
export interface Focus {
  /** Drawn with a ring. */
  centres: ReadonlySet<string>;
  nodes: ReadonlySet<string>;
  /** Drawn in ink, with their words. */
  edges: ReadonlySet<string>;
  /** The fact that is open. */
  open?: string;
}

/** What is under the pointer. */
export interface Touched {
  node?: string;
  edge?: string;
}

/** What stands out: the choice, and with it what the pointer touches. */
export function findFocus(graph: MapGraph, selection: Selection, touched: Touched): Focus | undefined {
  const centres = new Set<string>();
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const addNode = (id: string | undefined) => {
    if (id === undefined || !graph.hasNode(id)) return;
    centres.add(id);
    nodes.add(id);
    for (const neighbour of graph.neighbors(id)) nodes.add(neighbour);
    for (const edge of graph.edges(id)) edges.add(edge);
  };
  const addEdge = (id: string | undefined) => {
    if (id === undefined || !graph.hasEdge(id)) return;
    edges.add(id);
    for (const end of graph.extremities(id)) nodes.add(end);
  };
  if (touched.node === undefined && touched.edge === undefined) {
    addNode(selection.entity);
    addEdge(selection.fact);
  } else {
    addNode(touched.node);
    addEdge(touched.edge);
    if (selection.entity && graph.hasNode(selection.entity)) centres.add(selection.entity);
  }
  if (nodes.size === 0) return undefined;
  return { centres, nodes, edges, ...(selection.fact === undefined ? {} : { open: selection.fact }) };
}
