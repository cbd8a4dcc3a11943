import type { GraphNode } from '#schema';
import type { Database } from './database.ts';
import * as queries from './queries.ts';

/** So many entities that hold the text are ranked. */
const CANDIDATES = 500;

/** Entities whose name, alias, pinyin or initials hold the text; failing that, with one character amiss. */
export async function searchEntities({ read }: Database, typed: string, limit: number): Promise<GraphNode[]> {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  if (text === '') return [];
  const found = await read(queries.findByText, { text, limit: CANDIDATES });
  return rankHits(found, text).slice(0, limit);
}

/** Name before alias before pinyin before initials; whole before beginning before inside; then the best connected. */
export function rankHits(nodes: readonly GraphNode[], text: string): GraphNode[] {
  const ranked = nodes.map((node) => ({ node, rank: rankNode(node, text) }));
  ranked.sort((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1));
  return ranked.map(({ node }) => node);
}

function rankNode({ name, aliases, pinyin, initials }: GraphNode, text: string): number {
  const fields = [[name], aliases, pinyin, initials];
  const ranks = fields.flatMap((values, field) =>
    values.map((value) => {
      const own = value.toLowerCase();
      const fit = own === text ? 0 : own.startsWith(text) ? 1 : own.includes(text) ? 2 : Number.POSITIVE_INFINITY;
      return fit * fields.length + field;
    }),
  );
  return Math.min(...ranks);
}
