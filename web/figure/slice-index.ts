import type { Fact, GraphNode, GraphSlice, RelationName } from '#schema';

/** A slice of the graph, ready to be walked along its facts. */
export interface SliceIndex {
  node(id: string): GraphNode | undefined;
  /** Facts of a type that start at an entity, in the order of the article. */
  from(id: string, type: RelationName): Fact[];
  /** Facts of a type that end at an entity, in the order of the article. */
  to(id: string, type: RelationName): Fact[];
}

/** Indexes the nodes and facts of a slice; facts whose ends are not in the slice are left out. */
export function buildSliceIndex(slice: Pick<GraphSlice, 'nodes' | 'facts'>): SliceIndex {
  const nodes = new Map(slice.nodes.map((node) => [node.id, node]));
  const out = new Map<string, Fact[]>();
  const into = new Map<string, Fact[]>();
  for (const fact of slice.facts) {
    if (!nodes.has(fact.from) || !nodes.has(fact.to)) continue;
    append(out, `${fact.type} ${fact.from}`, fact);
    append(into, `${fact.type} ${fact.to}`, fact);
  }
  const order = (lists: Map<string, Fact[]>, end: 'from' | 'to') => {
    for (const facts of lists.values()) facts.sort((a, b) => byNaming(a, nodes.get(a[end]), b, nodes.get(b[end])));
  };
  order(out, 'to');
  order(into, 'from');
  return {
    node: (id) => nodes.get(id),
    from: (id, type) => out.get(`${type} ${id}`) ?? [],
    to: (id, type) => into.get(`${type} ${id}`) ?? [],
  };
}

/** In the order in which the article names the far ends: a list 甲、乙、丙 keeps its order though its quote is one. */
function byNaming(a: Fact, aEnd: GraphNode | undefined, b: Fact, bEnd: GraphNode | undefined): number {
  return compare(a.article, b.article) || namedAt(a, aEnd) - namedAt(b, bEnd) || byPlace(a, b);
}

function namedAt(fact: Fact, end: GraphNode | undefined): number {
  const title = fact.properties.title;
  const names = typeof title === 'string' && fact.to === end?.id ? [title] : [end?.name ?? '', ...(end?.aliases ?? [])];
  const places = names.map((name) => fact.quote.indexOf(name)).filter((place) => place >= 0);
  return places.length > 0 ? fact.start + Math.min(...places) : fact.end;
}

/** Where facts stand: by article, then by the end of the quote, so that a list keeps its order. */
export function byPlace(a: Fact, b: Fact): number {
  return compare(a.article, b.article) || a.end - b.end || a.start - b.start || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function append(map: Map<string, Fact[]>, key: string, fact: Fact): void {
  const list = map.get(key);
  if (list) list.push(fact);
  else map.set(key, [fact]);
}
