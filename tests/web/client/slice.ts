import type { Fact, GraphNode, GraphSlice, KindLabel, RelationName } from '../../../graph-schema/index.ts';

/** An entity for a test; its name is its id unless told. */
export function entity(id: string, kind: KindLabel, others: Partial<GraphNode> = {}): GraphNode {
  const plain = { aliases: [], properties: {}, pinyin: [], initials: [], degree: 1, articles: 1 };
  return { id, kind, name: id, ...plain, ...others };
}

/** A fact for a test, stated by one article. */
export function fact(from: string, type: RelationName, to: string, others: Partial<Fact> = {}): Fact {
  const evidence = { quote: '', article: 'a1', start: 0, end: 0, rule: 'r', confidence: 0.9, sources: 1 };
  return { id: `${from} ${type} ${to}`, type, from, to, properties: {}, ...evidence, ...others };
}

/** A loaded graph for a test. */
export function slice(nodes: GraphNode[], facts: Fact[], articles: string[] = ['a1']): GraphSlice {
  return {
    nodes,
    facts,
    articles: articles.map((id) => ({ id, title: id, byline: [], length: 0, entities: 0, facts: 0 })),
    total: { nodes: nodes.length, facts: facts.length, articles: articles.length },
    version: 'v',
  };
}
