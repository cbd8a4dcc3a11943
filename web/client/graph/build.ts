import { MultiDirectedGraph } from 'graphology';
import type { Fact, GraphNode, GraphSlice } from '#schema';
import { nodeRadius } from '../../figure/labels.ts';
import type { Places } from './place.ts';

export interface NodeAttributes {
  node: GraphNode;
  x: number;
  /** Upwards, as Sigma counts; the layout counts downwards. */
  y: number;
  size: number;
}

export interface EdgeAttributes {
  fact: Fact;
  /** Height of the bow in shares of the length; parallel lines have different ones. */
  curvature: number;
}

export type MapGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The graph that is drawn; facts whose ends are not loaded are left out. */
export function buildGraph(slice: GraphSlice, places: Places): MapGraph {
  const graph: MapGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  for (const node of slice.nodes) {
    const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
    graph.addNode(node.id, { node, x, y: -y, size: nodeRadius(node.degree) });
  }
  for (const [pair, facts] of groupByPair(
    slice.facts.filter((fact) => graph.hasNode(fact.from) && graph.hasNode(fact.to)),
  )) {
    const [first] = pair;
    for (const [index, fact] of facts.entries()) {
      const spread = SLIGHT + (index - (facts.length - 1) / 2) * APART;
      graph.addDirectedEdgeWithKey(fact.id, fact.from, fact.to, {
        fact,
        curvature: fact.from === first ? spread : -spread,
      });
    }
  }
  return graph;
}

const SLIGHT = 0.09;
const APART = 0.22;

function groupByPair(facts: readonly Fact[]): Map<readonly [string, string], Fact[]> {
  const groups = new Map<string, { pair: readonly [string, string]; facts: Fact[] }>();
  for (const fact of facts) {
    const pair = fact.from < fact.to ? ([fact.from, fact.to] as const) : ([fact.to, fact.from] as const);
    const key = pair.join('\n');
    const group = groups.get(key);
    if (group) group.facts.push(fact);
    else groups.set(key, { pair, facts: [fact] });
  }
  return new Map([...groups.values()].map((group) => [group.pair, group.facts]));
}

/** The slice with these nodes and facts added to what it holds, for a part that is loaded later. */
export function mergeSlices(first: GraphSlice, second: GraphSlice): GraphSlice {
  const merge = <T extends { id: string }>(one: readonly T[], two: readonly T[]): T[] => [
    ...new Map([...one, ...two].map((item) => [item.id, item])).values(),
  ];
  return {
    nodes: merge(first.nodes, second.nodes),
    facts: merge(first.facts, second.facts),
    articles: merge(first.articles, second.articles),
    total: second.total,
    version: second.version,
  };
}
