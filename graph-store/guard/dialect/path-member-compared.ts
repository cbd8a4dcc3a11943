import type { Scope } from '../guess.ts';
import { expressionsIn, type Guess, guess } from '../guess.ts';
import { isBuiltBy, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

/** Unknown things, which might be texts as well, are let pass: only what comes out of a path counts. */
const isMember = ({ sorts, elements }: Guess) =>
  [sorts, elements].some((set) => set.has('member') && !set.has('string'));

function comparesMember(node: Syntax, scope: Scope): boolean {
  const parts = expressionsIn(node).map((part) => guess(part, scope));
  if (isBuiltBy(node, 'expression8')) return parts.some(isMember);
  if (!isBuiltBy(node, 'expression7')) return false;
  const [comparison] = partsOf(node, 'comparisonExpression6');
  const list = comparison?.children[0]?.text.toUpperCase() === 'IN' ? comparison.children[1] : undefined;
  return list !== undefined && [...parts, guess(list, scope)].some(isMember);
}

export const pathMemberCompared: Trap = {
  name: 'path-member-compared',
  wrong: {
    zh: '内嵌数据库认不出路径里的节点就是同一个节点：a IN nodes(p) 总是假',
    en: 'The embedded database does not recognise a node taken out of a path: a IN nodes(p) is always false',
  },
  instead: {
    zh: '请比较编号：a.id IN [n IN nodes(p) | n.id]',
    en: 'Compare ids: a.id IN [n IN nodes(p) | n.id]',
  },
  find: (tree, scope) => [...walkSyntax(tree)].filter((node) => comparesMember(node, scope)),
  refused: [
    { query: 'MATCH (a:Person {id: "p2"}) MATCH w = (a)-->() WHERE a IN nodes(w) RETURN a.id', neo4j: [['p2']] },
    { query: 'MATCH w = (a:Person {id: "p2"})-->() RETURN nodes(w)[0] = a AS x', neo4j: [[true]] },
    { query: 'MATCH w = (a:Person {id: "p2"})-->() WITH a, nodes(w) AS ns RETURN a IN ns AS x', neo4j: [[true]] },
  ],
  passes: [
    {
      query: 'MATCH (a:Person {id: "p2"}) MATCH w = (a)-->() WHERE a.id IN [n IN nodes(w) | n.id] RETURN a.id',
      neo4j: [['p2']],
    },
    { query: 'MATCH (a:Person)-->(e)<--(b:Person) WHERE a <> b RETURN a.id AS a ORDER BY a', neo4j: [['p1'], ['p2']] },
    {
      query: 'MATCH (p:Person)-->(x) WITH collect(x) AS xs MATCH (n) WHERE n IN xs RETURN n.id AS n ORDER BY n',
      neo4j: [['1'], ['e1']],
    },
  ],
};
