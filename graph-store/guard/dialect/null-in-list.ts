import { expressionsIn, guess, isSurely, type Scope } from '../guess.ts';
import { findRules, isBuiltBy, isRule, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const holdsNull = (node: Syntax): boolean =>
  (isRule(node, 'listLiteral') || isRule(node, 'map')) &&
  findRules(node, 'literal').some(({ text }) => /^null$/i.test(text));

const isEmptyList = (node: Syntax) => isRule(node, 'listLiteral') && expressionsIn(node).length === 0;

function meetsNull(node: Syntax, scope: Scope): boolean {
  if (isBuiltBy(node, 'expression8')) return expressionsIn(node).some(holdsNull);
  if (!isBuiltBy(node, 'expression7')) return false;
  const [comparison] = partsOf(node, 'comparisonExpression6');
  const [left] = expressionsIn(node);
  const list = comparison?.children[0]?.text.toUpperCase() === 'IN' ? comparison.children[1] : undefined;
  if (!list) return false;
  if (left && isSurely(guess(left, scope), 'list')) return true;
  return isEmptyList(list) || expressionsIn(node).some(holdsNull) || expressionsIn(list).some(holdsNull);
}

export const nullInList: Trap = {
  name: 'null-in-list',
  wrong: {
    zh: '在空列表里找值、在列表的列表里找列表、比较含空值（null）的列表或映射，内嵌数据库都答得与 Neo4j 不同',
    en: 'Looking into an empty list or for a list in a list, and comparing lists or maps that hold null, is answered otherwise on the embedded database',
  },
  instead: {
    zh: '请去掉 null，用 IS NULL 判断空值，并只在列表里找单个值',
    en: 'Leave null out, ask IS NULL, and look for single values',
  },
  find: (tree, scope) => [...walkSyntax(tree)].filter((node) => meetsNull(node, scope)),
  refused: [
    { query: 'RETURN null IN [] AS x', neo4j: [[false]] },
    { query: 'RETURN [1] = [null] AS x', neo4j: [[null]] },
    { query: 'RETURN [1, 2] IN [[null, 2]] AS x', neo4j: [[null]] },
    { query: "RETURN [1, 2] IN [1, [1, '2']] AS x", neo4j: [[false]] },
    { query: 'RETURN {k: 1} = {k: null} AS x', neo4j: [[null]] },
  ],
  passes: [
    { query: 'RETURN 1 IN [2, null] AS x', neo4j: [[null]] },
    { query: 'RETURN [1, 2] = [1, 2] AS x, 1 IN [1] AS y', neo4j: [[true, true]] },
  ],
};
