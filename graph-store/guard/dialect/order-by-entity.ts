import { type Guess, guess, type Scope } from '../guess.ts';
import { findRules, hasToken, isBuiltBy, isRule, nameOf, partsOf, type Syntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

/** A node or relationship, alone or among other things; what may be anything at all is let pass. */
const isEntity = ({ sorts }: Guess) => sorts.has('entity') !== sorts.has('member');

/** `RETURN p.id AS p ORDER BY p` orders by what the body itself calls p. */
function findInBody(body: Syntax, scope: Scope): Syntax[] {
  const items = findRules(body, 'returnItem', (node) => !isRule(node, 'returnItem'));
  const named = items.filter((item) => hasToken(item, 'AS'));
  const valueOfName = new Map(named.map((item) => [nameOf(item.children.at(-1) ?? item), item.children[0] ?? item]));
  return partsOf(body, 'orderBy')
    .flatMap((order) => findRules(order, 'orderItem'))
    .filter((item) => {
      // With ASC or DESC the expression is the first part of the item, else the item itself.
      const expression = isBuiltBy(item, 'orderItem') ? (item.children[0] ?? item) : item;
      return isEntity(guess(valueOfName.get(nameOf(expression)) ?? expression, scope));
    });
}

export const orderByEntity: Trap = {
  name: 'order-by-entity',
  wrong: {
    zh: '按节点或关系本身排序，内嵌数据库排出的次序与 Neo4j 不同',
    en: 'Ordering by nodes or relationships themselves gives another order on the embedded database than in Neo4j',
  },
  instead: { zh: '请按属性排序：ORDER BY a.name', en: 'Order by a property: ORDER BY a.name' },
  find: (tree, scope) => findRules(tree, 'returnBody').flatMap((body) => findInBody(body, scope)),
  refused: [{ query: 'MATCH (n:Person) RETURN n.id AS id ORDER BY n', neo4j: [['p1'], ['p2'], ['p3']] }],
  passes: [
    { query: 'MATCH (n:Person) RETURN n.id AS id ORDER BY n.id DESC', neo4j: [['p3'], ['p2'], ['p1']] },
    {
      query: 'MATCH (n:Person)-->(x) RETURN n.id AS id, count(x) AS c ORDER BY c',
      neo4j: [
        ['p2', 1],
        ['p1', 2],
      ],
    },
  ],
};
