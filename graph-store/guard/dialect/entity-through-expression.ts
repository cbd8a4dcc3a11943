import { expressionsIn, functionNameOf, guess, isSurely, mayHoldEntity } from '../guess.ts';
import { hasToken, isBuiltBy, isRule, type Syntax, walkWithin } from '../syntax.ts';
import type { Trap } from './trap.ts';

const choosing = new Set(['coalesce', 'nullif', 'max', 'min']);
const building = ['caseExpression', 'extendedCaseExpression', 'listComprehension', 'reduceExpression'];

const isSizeOf = (within: readonly Syntax[]) =>
  within[0] && isRule(within[0], 'functionInvocation') && functionNameOf(within[0]) === 'size';

export const entityThroughExpression: Trap = {
  name: 'entity-through-expression',
  wrong: {
    zh: '经过 CASE、coalesce、max、列表推导或列表相加的节点和关系，在内嵌数据库里会变成数字',
    en: 'Nodes and relationships that pass through CASE, coalesce, max, a list comprehension or a sum of lists turn into numbers on the embedded database',
  },
  instead: {
    zh: '请取属性，例如 coalesce(a.name, b.name)、[n IN nodes(p) | n.name]，或直接返回变量本身',
    en: 'Take a property, as in coalesce(a.name, b.name) or [n IN nodes(p) | n.name], or return the variable itself',
  },
  find: (tree, scope) =>
    [...walkWithin(tree)]
      .filter(([node, within]) => {
        if (isBuiltBy(node, 'expression6') && hasToken(node, '+')) {
          const parts = expressionsIn(node).map((part) => guess(part, scope));
          return parts.some((part) => isSurely(part, 'list')) && parts.some(mayHoldEntity);
        }
        if (isRule(node, 'reduceExpression')) {
          const body = expressionsIn(node).at(-1);
          return body !== undefined && mayHoldEntity(guess(body, scope));
        }
        if (building.some((rule) => isRule(node, rule))) return !isSizeOf(within) && mayHoldEntity(guess(node, scope));
        return (
          isRule(node, 'functionInvocation') && choosing.has(functionNameOf(node)) && mayHoldEntity(guess(node, scope))
        );
      })
      .map(([node]) => node),
  refused: [
    { query: 'MATCH (p:Person {id: "p2"})-->(e) RETURN CASE WHEN true THEN p ELSE e END AS x', neo4j: [['(p2)']] },
    { query: 'MATCH (p:Person {id: "p2"})-->(e) RETURN coalesce(p, e) AS x', neo4j: [['(p2)']] },
    { query: 'MATCH w = (:Person {id: "p2"})-->() RETURN [n IN nodes(w) WHERE n:Event] AS x', neo4j: [[['(e1)']]] },
    { query: 'MATCH w = (:Person {id: "p2"})-->() RETURN [n IN nodes(w) | n] AS x', neo4j: [[['(p2)', '(e1)']]] },
    {
      query:
        'MATCH (p:Person {id: "p2"})-->(e) WITH collect(p) + collect(e) AS xs UNWIND xs AS x RETURN x ORDER BY x.id',
      neo4j: [['(e1)'], ['(p2)']],
    },
    {
      query: 'MATCH (p:Person {id: "p2"})-->(e) RETURN reduce(xs = [], n IN [p, e] | xs + [n]) AS x',
      neo4j: [[['(p2)', '(e1)']]],
    },
  ],
  passes: [
    { query: 'MATCH (p:Person {id: "p2"})-->(e) RETURN coalesce(p.name, e.name) AS x', neo4j: [['丙']] },
    { query: 'MATCH w = (:Person {id: "p2"})-->() RETURN [n IN nodes(w) | n.id] AS x', neo4j: [[['p2', 'e1']]] },
    { query: 'MATCH w = (:Person {id: "p2"})-->() RETURN nodes(w) AS x', neo4j: [[['(p2)', '(e1)']]] },
    {
      query: 'MATCH (p:Person {id: "p2"})-->(e) RETURN [p, e] AS x, head(collect(p)) AS y',
      neo4j: [[['(p2)', '(e1)'], '(p2)']],
    },
    {
      query: 'MATCH (n:Person) RETURN CASE WHEN n.name = "甲" THEN 1 ELSE 0 END AS x ORDER BY x',
      neo4j: [[0], [0], [1]],
    },
    { query: 'UNWIND [1, 2, 3] AS i RETURN reduce(s = 0, x IN [i, 1] | s + x) AS total', neo4j: [[2], [3], [4]] },
    { query: 'RETURN [x IN range(1, 5) WHERE x > 3] AS x', neo4j: [[[4, 5]]] },
  ],
};
