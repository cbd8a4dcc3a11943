import { buildScope } from './build-scope.ts';
import { findSums } from './dialect/sum-of-nothing.ts';
import { findUnnamed, isNameable } from './dialect/unnamed-aggregate.ts';
import { findReturnItems, type Syntax } from './syntax.ts';

interface Insertion {
  at: number;
  text: string;
}

/**
 * The same query in the spelling that the embedded database answers as Neo4j does, with the columns named as in Neo4j:
 * `RETURN p, sum(r.sources)` is asked as ``RETURN p, coalesce(sum(r.sources), 0) AS `sum(r.sources)` ``.
 */
export function mendQuery(query: string, tree: Syntax): string {
  const sums = findSums(tree);
  const unnamed = new Set([...findUnnamed(tree, buildScope(tree)), ...findReturnItems(tree).filter(holdsAny(sums))]);
  const insertions: Insertion[] = [
    ...sums.flatMap(({ start, end }) => [
      { at: start, text: 'coalesce(' },
      { at: end, text: ', 0)' },
    ]),
    ...[...unnamed].filter(isNameable).map(({ end, text }) => ({ at: end, text: ` AS \`${text}\`` })),
  ];
  // From the end, so that the places before stay true; of two in one place, the first comes first.
  return insertions
    .reverse()
    .sort((a, b) => b.at - a.at)
    .reduce((mended, { at, text }) => mended.slice(0, at) + text + mended.slice(at), query);
}

const holdsAny =
  (nodes: readonly Syntax[]) =>
  ({ start, end }: Syntax) =>
    nodes.some((node) => node.start >= start && node.end <= end);
