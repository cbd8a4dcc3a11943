import { functionNameOf } from '../guess.ts';
import { hasToken, isBuiltBy, isRule, nameOf, partsOf, type Syntax, walkWithin } from '../syntax.ts';
import type { Trap } from './trap.ts';

/** Every entity, article and fact has these. */
const alwaysThere = new Set(['id']);
const connecting = new Set(['expression', 'expression10', 'parenthesizedExpression', 'whereClause']);

/** A property that may be missing, unless coalesce or IS NULL takes care of it. */
function mayBeNull(node: Syntax): boolean {
  if (isRule(node, 'functionInvocation') && functionNameOf(node) === 'coalesce') return false;
  if (isRule(node, 'comparisonExpression6') && hasToken(node, 'NULL')) return false;
  if (isBuiltBy(node, 'expression7') && node.children.some((child) => hasToken(child, 'NULL'))) return false;
  if (isRule(node, 'literal') && /^null$/i.test(node.text)) return true;
  if (isRule(node, 'property')) return partsOf(node, 'propertyKeyName').every((key) => !alwaysThere.has(nameOf(key)));
  return node.children.some(mayBeNull);
}

/** In WHERE, under nothing but AND and OR, null and false both drop the row. */
function onlyFilters(within: readonly Syntax[]): boolean {
  const where = within.findIndex((outer) => isRule(outer, 'whereClause'));
  if (where < 0) return false;
  return within.slice(0, where + 1).every((outer) => connecting.has(outer.rules.at(-1) ?? ''));
}

export const nullInQuantifier: Trap = {
  name: 'null-in-quantifier',
  wrong: {
    zh: 'any、all、none、single 的条件可能遇到空值（null）：内嵌数据库答真或假，Neo4j 答空值',
    en: 'The condition of any, all, none or single may meet null: the embedded database says true or false where Neo4j says null',
  },
  instead: {
    zh: "请用 coalesce 给出缺省值：none(n IN nodes(p) WHERE coalesce(n.zoneKind, '') = '高新区')",
    en: "Give a default: none(n IN nodes(p) WHERE coalesce(n.zoneKind, '') = '高新区')",
  },
  find: (tree) =>
    [...walkWithin(tree)]
      .filter(([node, within]) => {
        if (!isRule(node, 'listItemsPredicate')) return false;
        const [word, , , , list, , condition] = node.children;
        const listHoldsNull = list !== undefined && isRule(list, 'listLiteral') && mayBeNull(list);
        if (!listHoldsNull && !(condition && mayBeNull(condition))) return false;
        const isPositive = /^(any|all)$/i.test(word?.text ?? '');
        return !(isPositive && onlyFilters(within));
      })
      .map(([node]) => node),
  refused: [
    {
      query:
        'MATCH w = (:Person {id: "p2"})-->() WHERE none(n IN nodes(w) WHERE n.zoneKind = "x") RETURN length(w) AS x',
      neo4j: [],
    },
    { query: 'RETURN all(x IN [null] WHERE x = 2) AS x', neo4j: [[null]] },
    { query: 'RETURN single(x IN [2, null] WHERE x = 2) AS x', neo4j: [[null]] },
  ],
  passes: [
    {
      query:
        'MATCH w = (:Person {id: "p2"})-->() WHERE none(n IN nodes(w) WHERE coalesce(n.zoneKind, "") = "x") RETURN length(w) AS x',
      neo4j: [[1]],
    },
    {
      query: 'MATCH w = (:Person)-->() WHERE any(n IN nodes(w) WHERE n.zoneKind = "高新区") RETURN length(w) AS x',
      neo4j: [[1]],
    },
    { query: 'MATCH w = (:Person {id: "p2"})-->() RETURN none(n IN nodes(w) WHERE n:Zone) AS x', neo4j: [[true]] },
    { query: 'MATCH (p:Person {id: "p1"}) RETURN any(x IN p.aliases WHERE x CONTAINS "小") AS x', neo4j: [[true]] },
  ],
};
