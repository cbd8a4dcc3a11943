import type { GraphNode } from '#schema';
import type { Database } from './database.ts';
import { fold } from './fold.ts';
import * as queries from './queries.ts';

/** So many entities that hold the text are ranked. */
const CANDIDATES = 500;
/** Shorter texts are not searched with a character amiss: everything would be found. */
const FORGIVING = 3;

/**
 * Entities whose name, alias, pinyin or initials hold the text, as typed or in simplified characters; where there are
 * none, with one character amiss.
 */
export async function searchEntities({ read }: Database, typed: string, limit: number): Promise<GraphNode[]> {
  const asTyped = fold(typed).trim();
  if (asTyped === '') return [];
  const holding = async (texts: readonly string[]) => {
    const found = await Promise.all(texts.map((each) => read(queries.findByText, { text: each, limit: CANDIDATES })));
    return [...new Map(found.flat().map((node) => [node.id, node])).values()];
  };
  // Where an article was in traditional characters both are names: 開發區 is an alias of one zone, and typed for all.
  const text = await simplify(asTyped);
  const texts = [...new Set([asTyped, text])];
  const found = await holding(texts);
  if (found.length > 0 || text.length < FORGIVING) return rankHits(found, texts).slice(0, limit);
  // With one character amiss, one half of the text is still whole.
  const middle = Math.ceil(text.length / 2);
  const candidates = await holding([text.slice(0, middle), text.slice(middle)]);
  const near = candidates.filter((node) =>
    spellings(node)
      .flat()
      .some((own) => isNear(own, text)),
  );
  return rankHits(near, [text]).slice(0, limit);
}

let converter: Promise<(text: string) => string> | undefined;

/** Names stand in simplified characters: 開發區 is typed for 开发区. */
async function simplify(text: string): Promise<string> {
  if (!/\p{Script=Han}/u.test(text)) return text;
  // Loaded with the first search for characters, and once.
  converter ??= import('opencc-js/t2cn').then(({ Converter }) => Converter({ from: 'tw', to: 'cn' }));
  return (await converter)(text);
}

/** Name before alias before pinyin before initials; whole before beginning before inside; then the best connected. */
function rankHits(nodes: readonly GraphNode[], texts: readonly string[]): GraphNode[] {
  const ranked = nodes.map((node) => ({ node, rank: Math.min(...texts.map((text) => rankNode(node, text))) }));
  ranked.sort((a, b) => a.rank - b.rank || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1));
  return ranked.map(({ node }) => node);
}

function rankNode(node: GraphNode, text: string): number {
  const fields = spellings(node);
  const ranks = fields.flatMap((values, field) =>
    values.map((own) => {
      const fit = own === text ? 0 : own.startsWith(text) ? 1 : own.includes(text) ? 2 : 3;
      return fit * fields.length + field;
    }),
  );
  return Math.min(...ranks);
}

function spellings({ name, aliases, pinyin, initials }: GraphNode): string[][] {
  return [[name], aliases, pinyin, initials].map((values) => values.map(fold));
}

/** True where the text stands in `own` with at most one character wrong, missing or too many (Sellers' algorithm). */
function isNear(own: string, text: string): boolean {
  let row = Array.from({ length: text.length + 1 }, (_, index) => index);
  for (const character of own) {
    const next = [0];
    for (let index = 1; index <= text.length; index += 1) {
      const substituted = (row[index - 1] ?? 0) + (text[index - 1] === character ? 0 : 1);
      next.push(Math.min(substituted, (row[index] ?? 0) + 1, (next[index - 1] ?? 0) + 1));
    }
    row = next;
    if ((row[text.length] ?? 2) <= 1) return true;
  }
  return false;
}
