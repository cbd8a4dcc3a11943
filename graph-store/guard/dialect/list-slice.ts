import { hasToken, isRule, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const isBound = (bound: Syntax) => /^\d+$/.test(bound.text);

export const listSlice: Trap = {
  name: 'list-slice',
  wrong: {
    zh: '列表切片的边界是负数或算出来的值时，内嵌数据库会切错',
    en: 'The embedded database cuts a list wrongly where a bound of the slice is negative or computed',
  },
  instead: {
    zh: '边界请写不带符号的整数：list[0..3]；取最后一个用 list[-1] 或 last(list)，从末尾数起请先 reverse(list)',
    en: 'Write plain whole numbers: list[0..3]; the last one is list[-1] or last(list); to count from the end, reverse(list) first',
  },
  find: (tree) =>
    [...walkSyntax(tree)].filter(
      (node) =>
        isRule(node, 'postFix') &&
        hasToken(node, '..') &&
        !node.children.filter(({ rules }) => rules.length > 0).every(isBound),
    ),
  refused: [
    { query: 'RETURN [1, 2, 3][-2..] AS x', neo4j: [[[2, 3]]] },
    { query: 'RETURN [1, 2, 3][..-1] AS x', neo4j: [[[1, 2]]] },
    { query: 'RETURN [1, 2, 3][1..null] AS x', neo4j: [[null]] },
  ],
  passes: [
    { query: 'RETURN [1, 2, 3][0..2] AS x, [1, 2, 3][1..] AS y, [1, 2, 3][-1] AS z', neo4j: [[[1, 2], [2, 3], 3]] },
    { query: 'RETURN reverse([1, 2, 3])[..2] AS x', neo4j: [[[3, 2]]] },
  ],
};
