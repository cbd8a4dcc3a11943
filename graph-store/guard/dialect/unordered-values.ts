import { expressionsIn, guess, isSurely } from '../guess.ts';
import { hasToken, isBuiltBy, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const orderings = ['<', '<=', '>', '>='];

export const unorderedValues: Trap = {
  name: 'unordered-values',
  wrong: {
    zh: '内嵌数据库不给真假值和列表排大小，比较得到空值（null）',
    en: 'The embedded database does not order truths or lists: the comparison is null',
  },
  instead: {
    zh: '真假值请用 = 或 AND、OR、NOT；列表请比较某个元素：list[0] < 3',
    en: 'Use =, AND, OR and NOT for truths, and compare elements of lists: list[0] < 3',
  },
  find: (tree, scope) =>
    [...walkSyntax(tree)].filter(
      (node) =>
        isBuiltBy(node, 'expression8') &&
        orderings.some((sign) => hasToken(node, sign)) &&
        expressionsIn(node)
          .map((part) => guess(part, scope))
          .some((part) => isSurely(part, 'boolean') || isSurely(part, 'list')),
    ),
  refused: [
    { query: 'RETURN false < true AS x', neo4j: [[true]] },
    { query: 'RETURN [1] < [2] AS x', neo4j: [[true]] },
  ],
  passes: [{ query: 'RETURN 1 < 2 AS x, "a" < "b" AS y, true = false AS z', neo4j: [[true, true, false]] }],
};
