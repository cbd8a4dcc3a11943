import { isBuiltBy, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

export const powerChain: Trap = {
  name: 'power-chain',
  wrong: {
    zh: '连续的 ^ 在内嵌数据库里从右算起，在 Neo4j 里从左算起',
    en: 'A chain of ^ is worked out from the right on the embedded database, from the left in Neo4j',
  },
  instead: { zh: '请加括号：(2 ^ 3) ^ 2', en: 'Use brackets: (2 ^ 3) ^ 2' },
  find: (tree) =>
    [...walkSyntax(tree)].filter(
      (node) => isBuiltBy(node, 'expression4') && node.children.filter(({ text }) => text === '^').length > 1,
    ),
  refused: [{ query: 'RETURN 2 ^ 3 ^ 2 AS x', neo4j: [[64]] }],
  passes: [{ query: 'RETURN (2 ^ 3) ^ 2 AS x', neo4j: [[64]] }],
};
