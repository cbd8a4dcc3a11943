import { expressionsIn } from '../guess.ts';
import { findRules, isBuiltBy, isRule, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const holdsNull = (node: Syntax): boolean =>
  isRule(node, 'listLiteral') && findRules(node, 'literal').some(({ text }) => /^null$/i.test(text));

const isEmptyList = (node: Syntax) => isRule(node, 'listLiteral') && expressionsIn(node).length === 0;

function meetsNull(node: Syntax): boolean {
  if (isBuiltBy(node, 'expression8')) return expressionsIn(node).some(holdsNull);
  if (!isBuiltBy(node, 'expression7')) return false;
  const [comparison] = partsOf(node, 'comparisonExpression6');
  const list = comparison?.children[0]?.text.toUpperCase() === 'IN' ? comparison.children[1] : undefined;
  if (!list) return false;
  return isEmptyList(list) || expressionsIn(node).some(holdsNull) || expressionsIn(list).some(holdsNull);
}

export const nullInList: Trap = {
  name: 'null-in-list',
  wrong: {
    zh: '空列表里找值、或比较含空值（null）的列表时，内嵌数据库答得与 Neo4j 不同',
    en: 'Looking into an empty list, or comparing lists that hold null, is answered otherwise on the embedded database',
  },
  instead: { zh: '请去掉列表里的 null，并用 IS NULL 判断空值', en: 'Leave null out of the list and ask IS NULL' },
  find: (tree) => [...walkSyntax(tree)].filter(meetsNull),
  refused: [
    { query: 'RETURN null IN [] AS x', neo4j: [[false]] },
    { query: 'RETURN [1] = [null] AS x', neo4j: [[null]] },
    { query: 'RETURN [1, 2] IN [[null, 2]] AS x', neo4j: [[null]] },
  ],
  passes: [
    { query: 'RETURN 1 IN [2, null] AS x', neo4j: [[null]] },
    { query: 'RETURN [1, 2] = [1, 2] AS x, 1 IN [1] AS y', neo4j: [[true, true]] },
  ],
};
