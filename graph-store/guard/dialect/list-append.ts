import { expressionsIn, guess, isSurely } from '../guess.ts';
import { hasToken, isBuiltBy, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

export const listAppend: Trap = {
  name: 'list-append',
  wrong: {
    zh: '列表加单个值，在内嵌数据库里得到空值（null）',
    en: 'A list plus a single value is null on the embedded database',
  },
  instead: { zh: '请把单个值也写成列表：list + [3]', en: 'Make the value a list too: list + [3]' },
  find: (tree, scope) =>
    [...walkSyntax(tree)].filter((node) => {
      if (!isBuiltBy(node, 'expression6') || !hasToken(node, '+')) return false;
      const parts = expressionsIn(node).map((part) => guess(part, scope));
      return parts.some((part) => isSurely(part, 'list')) && !parts.every((part) => isSurely(part, 'list'));
    }),
  refused: [
    { query: 'RETURN [1, 2] + 3 AS x', neo4j: [[[1, 2, 3]]] },
    { query: 'MATCH (p:Person {id: "p1"}) RETURN p.aliases + p.name AS x', neo4j: [[['小甲', '甲']]] },
  ],
  passes: [
    { query: 'RETURN [1, 2] + [3] AS x', neo4j: [[[1, 2, 3]]] },
    { query: 'MATCH (p:Person {id: "p1"}) RETURN p.aliases + [p.name] AS x', neo4j: [[['小甲', '甲']]] },
    { query: 'RETURN "a" + "b" AS x, 1 + 2 AS y', neo4j: [['ab', 3]] },
  ],
};
