import { findRules, hasToken, isRule, nameOf, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import { findOptionalNames } from './optional-names.ts';
import type { Trap } from './trap.ts';

/** `(z)` alone in its pattern, without label or property. */
function isBareNode(pattern: Syntax): boolean {
  return isRule(pattern, 'nodePattern') && pattern.children.length === 3;
}

function findAgain(tree: Syntax): Syntax[] {
  const optional = findOptionalNames(tree);
  return [...walkSyntax(tree)]
    .filter((node) => isRule(node, 'matchClause') && !hasToken(node, 'OPTIONAL'))
    .flatMap((clause) => findRules(clause, 'pattern'))
    .filter(
      (pattern) => isBareNode(pattern) && partsOf(pattern, 'variable').some((name) => optional.has(nameOf(name))),
    );
}

export const nullMatchedAgain: Trap = {
  name: 'null-matched-again',
  wrong: {
    zh: 'MATCH 再次匹配 OPTIONAL MATCH 里可能为空的变量时，内嵌数据库会留下本该去掉的行',
    en: 'MATCH of a variable that OPTIONAL MATCH may have left empty keeps rows on the embedded database that should go',
  },
  instead: {
    zh: '请写成 WITH … WHERE z IS NOT NULL，或在 MATCH 里写出标签：MATCH (z:Zone)',
    en: 'Write WITH … WHERE z IS NOT NULL, or name the label in the MATCH: MATCH (z:Zone)',
  },
  find: findAgain,
  refused: [
    {
      query: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) MATCH (z) RETURN p.id AS p ORDER BY p',
      neo4j: [['p1']],
    },
    { query: 'OPTIONAL MATCH (n:Company) MATCH (n) RETURN n', neo4j: [] },
  ],
  passes: [
    {
      query:
        'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) WITH p, z WHERE z IS NOT NULL RETURN p.id AS p ORDER BY p',
      neo4j: [['p1']],
    },
    {
      query: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) MATCH (z:Zone) RETURN p.id AS p ORDER BY p',
      neo4j: [['p1']],
    },
    {
      query: 'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) MATCH (z)<--(q) RETURN p.id AS p, q.id AS q',
      neo4j: [['p1', 'p1']],
    },
    { query: 'MATCH (p:Person) MATCH (p) RETURN p.id AS p ORDER BY p', neo4j: [['p1'], ['p2'], ['p3']] },
  ],
};
