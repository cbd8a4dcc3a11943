import type { Fact, GraphNode, GraphSlice } from '#schema';
import type { Filters } from '../state/filters.ts';

/** What the filters leave of the loaded graph, and how much of each sort there is. */
export interface Shown {
  nodes: readonly GraphNode[];
  facts: readonly Fact[];
  nodeIds: ReadonlySet<string>;
  factIds: ReadonlySet<string>;
  /** Of what is loaded, by node label, relationship type and article; filters change nothing here. */
  counts: { kinds: Record<string, number>; types: Record<string, number>; articles: Record<string, number> };
  /** Loaded entities that take part in no fact. */
  unconnected: number;
}

/** Applies the filters: a fact is shown with both its ends, an entity while a fact of it is left. */
export function findShown({ nodes, facts, articles }: GraphSlice, filters: Filters): Shown {
  const kindsHidden = new Set(filters.hiddenKinds);
  const typesHidden = new Set(filters.hiddenTypes);
  const articlesHidden = new Set(filters.hiddenArticles);
  const kindOf = new Map(nodes.map((node) => [node.id, node.kind]));
  const isEndShown = (id: string) => {
    const kind = kindOf.get(id);
    return kind !== undefined && !kindsHidden.has(kind);
  };
  // A fact knows its best witness only: one that other articles state too stays while any article is shown.
  const isArticleHidden = (fact: Fact) =>
    articlesHidden.has(fact.article) && (fact.sources === 1 || articles.every(({ id }) => articlesHidden.has(id)));
  const saidFacts = facts.filter(
    (fact) =>
      !typesHidden.has(fact.type) &&
      !isArticleHidden(fact) &&
      fact.confidence >= filters.minimumConfidence &&
      (!filters.severalSources || fact.sources > 1),
  );
  const shownFacts = saidFacts.filter((fact) => isEndShown(fact.from) && isEndShown(fact.to));
  const joined = new Set(facts.flatMap((fact) => [fact.from, fact.to]));
  const joinedNow = new Set(saidFacts.flatMap((fact) => [fact.from, fact.to]));
  const shownNodes = nodes.filter(
    ({ id, kind }) => !kindsHidden.has(kind) && (joinedNow.has(id) || (filters.unconnected && !joined.has(id))),
  );
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
    unconnected: nodes.filter((node) => !joined.has(node.id)).length,
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = Object.create(null);
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
