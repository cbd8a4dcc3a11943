import { findRules, hasToken, isBuiltBy, nameOf, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

function findTests(tree: Syntax): Syntax[] {
  const relationships = new Set(
    findRules(tree, 'relationshipPattern').flatMap((pattern) => partsOf(pattern, 'variable').map(nameOf)),
  );
  return [...walkSyntax(tree)].filter(
    (node) =>
      isBuiltBy(node, 'expression7') &&
      partsOf(node, 'comparisonExpression6').some((test) => hasToken(test, ':') || hasToken(test, 'LABELED')) &&
      partsOf(node, 'variable').some((name) => relationships.has(nameOf(name))),
  );
}

export const relationshipLabel: Trap = {
  name: 'relationship-label',
  wrong: {
    zh: '内嵌数据库里 r:类型 总是空值（null），筛不出任何关系',
    en: 'r:TYPE is always null on the embedded database, so that no relationship is found',
  },
  instead: { zh: '请写 type(r) = "ATTENDS"', en: 'Write type(r) = "ATTENDS"' },
  find: findTests,
  refused: [{ query: 'MATCH (:Person {id: "p2"})-[r]->() WHERE r:ATTENDS RETURN r.id', neo4j: [['f3']] }],
  passes: [
    { query: 'MATCH (:Person {id: "p2"})-[r]->() WHERE type(r) = "ATTENDS" RETURN r.id', neo4j: [['f3']] },
    { query: 'MATCH (:Person {id: "p2"})-[r]->(x) WHERE x:Event RETURN r.id', neo4j: [['f3']] },
  ],
};
