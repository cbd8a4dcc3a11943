import { functionNameOf } from '../guess.ts';
import { findRules, hasToken, isBuiltBy, isRule, nameOf, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

/** Variables that stand with a label, whose nodes are entities and have a name. */
function labelled(comprehension: Syntax): Set<string> {
  return new Set(
    findRules(comprehension, 'nodePattern')
      .filter((node) => partsOf(node, 'labelExpression').length > 0)
      .flatMap((node) => partsOf(node, 'variable').map(nameOf)),
  );
}

function mayYieldNull(node: Syntax, named: Set<string>): boolean {
  if (isRule(node, 'functionInvocation') && functionNameOf(node) === 'coalesce') return false;
  if (isRule(node, 'listLiteral') || isRule(node, 'map') || isRule(node, 'mapProjection')) return false;
  if (isBuiltBy(node, 'expression7') && node.children.some((child) => hasToken(child, 'NULL'))) return false;
  if (isBuiltBy(node, 'expression2') && node.children.length === 2) {
    const [variable] = partsOf(node, 'variable');
    const [key] = findRules(node, 'propertyKeyName');
    if (key && nameOf(key) === 'id') return false;
    if (key && variable && nameOf(key) === 'name') return !named.has(nameOf(variable));
    return key !== undefined || node.children.some((child) => mayYieldNull(child, named));
  }
  return node.children.some((child) => mayYieldNull(child, named));
}

export const nullInPatternList: Trap = {
  name: 'null-in-pattern-list',
  wrong: {
    zh: '[(a)--(b) | b.属性]：内嵌数据库会丢掉没有这个属性的项，列表变短',
    en: '[(a)--(b) | b.property]: the embedded database leaves out the items that lack the property, so that the list is shorter',
  },
  instead: {
    zh: "请给出缺省值或标签：[(a)--(b) | coalesce(b.name, '')]、[(a)--(b:Zone) | b.name]",
    en: "Give a default or a label: [(a)--(b) | coalesce(b.name, '')], [(a)--(b:Zone) | b.name]",
  },
  find: (tree) =>
    [...walkSyntax(tree)].filter((node) => {
      if (!isRule(node, 'patternComprehension')) return false;
      const projected = node.children.at(-2);
      return projected !== undefined && mayYieldNull(projected, labelled(node));
    }),
  refused: [
    { query: 'MATCH (p:Person {id: "p2"}) RETURN [(p)-->(x) | x.zoneKind] AS xs', neo4j: [[[null]]] },
    { query: 'MATCH (p:Person {id: "p2"}) RETURN size([(p)-[r]->() | r.title]) AS n', neo4j: [[1]] },
  ],
  passes: [
    { query: 'MATCH (p:Person {id: "p2"}) RETURN [(p)-->(x) | coalesce(x.zoneKind, "")] AS xs', neo4j: [[['']]] },
    { query: 'MATCH (p:Person {id: "p2"}) RETURN [(p)-->(x:Event) | x.name] AS xs', neo4j: [[['培训班']]] },
    {
      query: 'MATCH (p:Person {id: "p2"}) RETURN [(p)-->(x) | x.id] AS xs, [(p)-[r]->() | type(r)] AS ts',
      neo4j: [[['e1'], ['ATTENDS']]],
    },
  ],
};
