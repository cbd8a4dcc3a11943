import { findRules, hasToken, isRule, partsOf, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const patternRules = [
  'existsExpression',
  'countExpression',
  'collectExpression',
  'patternExpression',
  'patternComprehension',
  'shortestPathExpression',
];

export const optionalMatchPattern: Trap = {
  name: 'optional-match-pattern',
  wrong: {
    zh: 'OPTIONAL MATCH 后的 WHERE 里用了图样（EXISTS、COUNT 或路径），内嵌数据库会丢掉没有匹配上的行',
    en: 'OPTIONAL MATCH … WHERE with a pattern (EXISTS, COUNT or a path) loses the rows that do not match on the embedded database',
  },
  instead: {
    zh: '请把图样写进 OPTIONAL MATCH 本身：OPTIONAL MATCH (a)-[:X]->(b)-[:Y]->()，WHERE 里只比较属性',
    en: 'Put the pattern into the OPTIONAL MATCH itself: OPTIONAL MATCH (a)-[:X]->(b)-[:Y]->(), with properties only in WHERE',
  },
  find: (tree) =>
    [...walkSyntax(tree)]
      .filter((node) => isRule(node, 'matchClause') && hasToken(node, 'OPTIONAL'))
      .flatMap((node) => partsOf(node, 'whereClause'))
      .filter((where) => patternRules.some((rule) => findRules(where, rule).length > 0)),
  refused: [
    {
      query:
        'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) WHERE EXISTS { (z)-[:PART_OF]->() } RETURN p.id AS p, z.id AS z ORDER BY p',
      neo4j: [
        ['p1', null],
        ['p2', null],
        ['p3', null],
      ],
    },
    {
      query:
        'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) WHERE (z)--(:Event) RETURN p.id AS p, z.id AS z ORDER BY p',
      neo4j: [
        ['p1', null],
        ['p2', null],
        ['p3', null],
      ],
    },
    {
      query:
        'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) WHERE COUNT { (z)--() } > 5 RETURN p.id AS p, z.id AS z ORDER BY p',
      neo4j: [
        ['p1', null],
        ['p2', null],
        ['p3', null],
      ],
    },
  ],
  passes: [
    {
      query:
        'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z)-[:PART_OF]->() RETURN p.id AS p, z.id AS z ORDER BY p',
      neo4j: [
        ['p1', null],
        ['p2', null],
        ['p3', null],
      ],
    },
    {
      query:
        'MATCH (p:Person) OPTIONAL MATCH (p)-[:HOLDS_POST]->(z) WHERE z.zoneKind = "高新区" RETURN p.id AS p, z.id AS z ORDER BY p',
      neo4j: [
        ['p1', '1'],
        ['p2', null],
        ['p3', null],
      ],
    },
    {
      query: 'MATCH (p:Person) WHERE EXISTS { (p)-[:HOLDS_POST]->() } RETURN p.id AS p',
      neo4j: [['p1']],
    },
    {
      query: 'MATCH (p:Person) WHERE NOT (p)--() RETURN p.id AS p',
      neo4j: [['p3']],
    },
  ],
};
