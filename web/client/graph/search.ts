import type { GraphNode } from '#schema';

/**
 * How well an entity answers a search; the lower the better, undefined where it does not. A whole name or alias goes
 * before one that only begins with the text or holds it; how one types it on a Latin keyboard comes last.
 */
function rank(node: GraphNode, text: string): number | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const isLatin = /^[a-z0-9]+$/.test(wanted);
  const fields = [[node.name].map(fold), node.aliases.map(fold), isLatin ? [...node.pinyin, ...node.initials] : []];
  const ranks = fields.flatMap((forms, field) =>
    forms.flatMap((form) => {
      const fit = form === wanted ? 0 : form.startsWith(wanted) ? 1 : 2;
      if (!form.includes(wanted)) return [];
      return field === 2 ? 6 + fit : fit * 2 + field;
    }),
  );
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** The entities that a search finds, the best first; equal ones by how much is known of them. */
export function findEntities(nodes: readonly GraphNode[], text: string, limit: number): GraphNode[] {
  return nodes
    .flatMap((node) => {
      const place = rank(node, text);
      return place === undefined ? [] : [{ node, place }];
    })
    .sort((a, b) => a.place - b.place || b.node.degree - a.node.degree || (a.node.name < b.node.name ? -1 : 1))
    .slice(0, limit)
    .map(({ node }) => node);
}

/** Ids of those that another one has the name and the kind of. */
export function findNamesakes(nodes: readonly GraphNode[]): string[] {
  const keyOf = ({ kind, name }: GraphNode) => JSON.stringify([kind, name]);
  const count = new Map<string, number>();
  for (const node of nodes) count.set(keyOf(node), (count.get(keyOf(node)) ?? 0) + 1);
  return nodes.filter((node) => (count.get(keyOf(node)) ?? 0) > 1).map(({ id }) => id);
}

/** Full-width letters, capitals, blanks and quotation marks make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’「」《》]/g, '');
}
