import type { GraphNode } from '#schema';

/** How well an entity answers a search; the lower the better, undefined where it does not. */
function rank(node: GraphNode, text: string): number | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const names = [node.name, ...node.aliases].map(fold);
  const sounds = [...node.pinyin, ...node.initials];
  const best = (forms: readonly string[], base: number): number | undefined => {
    if (forms.some((form) => form === wanted)) return base;
    if (forms.some((form) => form.startsWith(wanted))) return base + 1;
    return forms.some((form) => form.includes(wanted)) ? base + 2 : undefined;
  };
  return (
    best(names.slice(0, 1), 0) ?? best(names.slice(1), 3) ?? (/^[a-z0-9]+$/.test(wanted) ? best(sounds, 6) : undefined)
  );
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

/** Full-width letters, capitals, blanks and quotation marks make no difference. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’「」《》]/g, '');
}
