import { functionNameOf, guess, mayHoldEntity, type Scope } from '../guess.ts';
import { findRules, hasToken, isRule, type Syntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

/** Functions that gather many rows into one, lower case. */
export const aggregates: ReadonlySet<string> = new Set(
  'count collect sum avg min max stdev stdevp percentilecont percentiledisc'.split(' '),
);

/** `count(*)`, `(collect(b))`; not `size(collect(b))`. */
function isAggregate(item: Syntax): boolean {
  if (isRule(item, 'countStar')) return true;
  if (isRule(item, 'parenthesizedExpression')) return item.children.some(isAggregate);
  return isRule(item, 'functionInvocation') && aggregates.has(functionNameOf(item));
}

/** `RETURN *` and `RETURN *, count(*)`; not `RETURN count(*)`. */
const isEverything = (body: Syntax) => findRules(body, 'returnItems').some(({ text }) => text.startsWith('*'));

function findInBody(body: Syntax, scope: Scope): Syntax[] {
  const items = findRules(body, 'returnItem', (node) => !isRule(node, 'returnItem'));
  const valueIn = (item: Syntax) => (hasToken(item, 'AS') ? item.children[0] : item) ?? item;
  const holdsEntity = isEverything(body) || items.some((item) => mayHoldEntity(guess(valueIn(item), scope)));
  return holdsEntity ? items.filter((item) => !hasToken(item, 'AS') && isAggregate(item)) : [];
}

/** Aggregates without a name that stand beside a node, a relationship or a path, or gather them. */
export function findUnnamed(tree: Syntax, scope: Scope): Syntax[] {
  return findRules(tree, 'returnClause').flatMap((clause) =>
    findRules(clause, 'returnBody').flatMap((body) => findInBody(body, scope)),
  );
}

/** Whether the words of a column can be its name: the embedded database does not read a backtick inside of one. */
export const isNameable = ({ text }: Syntax): boolean => !text.includes('`');

export const unnamedAggregate: Trap = {
  name: 'unnamed-aggregate',
  wrong: {
    zh: '统计列没有起名时，同一行的节点和关系在内嵌数据库里会变成数字',
    en: 'Beside an aggregate without a name, nodes and relationships come back as bare numbers on the embedded database',
  },
  instead: {
    zh: '请给它起个名字：count(*) AS 数量',
    en: 'Give it a name: count(*) AS number',
  },
  // The others get their words for a name: mend-query.ts.
  find: (tree, scope) => findUnnamed(tree, scope).filter((item) => !isNameable(item)),
  refused: [
    {
      query: 'MATCH (p:Person)-->(x) RETURN p, count(x.`id`) ORDER BY count(x.`id`)',
      neo4j: [
        ['(p2)', 1],
        ['(p1)', 2],
      ],
    },
    { query: 'MATCH (p:Person {id: "p2"})-->(`x`) RETURN p.id, collect(`x`)', neo4j: [['p2', ['(e1)']]] },
    { query: 'MATCH (p:Person {id: "p2"})-[r]->() RETURN r, (max(r.`sources`))', neo4j: [['[f3]', 1]] },
    { query: 'MATCH (p:Person {id: "p2"}) WITH p AS q RETURN *, count(`q`)', neo4j: [['(p2)', 1]] },
  ],
  passes: [
    {
      query: 'MATCH (p:Person)-->(x) RETURN p, count(*) AS n ORDER BY n',
      neo4j: [
        ['(p2)', 1],
        ['(p1)', 2],
      ],
    },
    { query: 'MATCH (p:Person {id: "p2"})-->(x) RETURN p.id AS id, collect(x) AS xs', neo4j: [['p2', ['(e1)']]] },
    {
      query: 'MATCH (p:Person)-->(x) RETURN p.id, count(*) ORDER BY p.id',
      neo4j: [
        ['p1', 2],
        ['p2', 1],
      ],
    },
    { query: 'MATCH (p:Person) RETURN count(p)', neo4j: [[3]] },
    { query: 'MATCH (p:Person {id: "p1"})-->(x) RETURN p, size(collect(x)) AS n', neo4j: [['(p1)', 2]] },
  ],
};
