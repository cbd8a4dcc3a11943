import type { Fact, GraphNode, GraphSlice } from '#schema';
import { filterMap } from '../../figure/filter-map.ts';
import type { Filters } from '../state/filters.ts';

/** What the filters leave of the loaded graph, and how much of each sort there is. */
export interface Shown {
  nodes: readonly GraphNode[];
  facts: readonly Fact[];
  nodeIds: ReadonlySet<string>;
  factIds: ReadonlySet<string>;
  /** Of what is loaded, by node label, relationship type and article; filters change nothing here. */
  counts: { kinds: Record<string, number>; types: Record<string, number>; articles: Record<string, number> };
  /** Of what is shown, by node label and relationship type. */
  countsShown: { kinds: Record<string, number>; types: Record<string, number> };
  /** Loaded entities that take part in no fact. */
  unconnected: number;
  /** Loaded facts that are less sure than asked for. */
  unsure: number;
}

/** Applies the filters, as the figure does: a fact is shown with both its ends, an entity while a fact of it is left. */
export function findShown(slice: GraphSlice, filters: Filters): Shown {
  const { nodes, facts } = slice;
  const { nodes: shownNodes, facts: shownFacts } = filterMap(slice, filters);
  const joined = new Set(facts.flatMap((fact) => [fact.from, fact.to]));
  return {
    nodes: shownNodes,
    facts: shownFacts,
    nodeIds: new Set(shownNodes.map((node) => node.id)),
    factIds: new Set(shownFacts.map((fact) => fact.id)),
    counts: {
      kinds: tally(nodes.map((node) => node.kind)),
      types: tally(facts.map((fact) => fact.type)),
      articles: tally(facts.map((fact) => fact.article)),
    },
    countsShown: {
      kinds: tally(shownNodes.map((node) => node.kind)),
      types: tally(shownFacts.map((fact) => fact.type)),
    },
    unsure: facts.filter((fact) => fact.confidence < filters.minimumConfidence).length,
    unconnected: nodes.filter((node) => !joined.has(node.id)).length,
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = Object.create(null);
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
