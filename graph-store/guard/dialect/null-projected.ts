import { isRule, nameOf, partsOf, walkWithin } from '../syntax.ts';
import { findOptionalNames } from './optional-names.ts';
import type { Trap } from './trap.ts';

export const nullProjected: Trap = {
  name: 'null-projected',
  wrong: {
    zh: 'OPTIONAL MATCH 没有匹配上时，b {.name} 在内嵌数据库里是一个装着空值的映射，在 Neo4j 里是空值（null）',
    en: 'Where OPTIONAL MATCH found nothing, b {.name} is a map of nulls on the embedded database and null in Neo4j',
  },
  instead: {
    zh: '请写 CASE WHEN b IS NOT NULL THEN b {.name} END，或直接返回 b、b.name',
    en: 'Write CASE WHEN b IS NOT NULL THEN b {.name} END, or return b or b.name themselves',
  },
  find: (tree) => {
    const optional = findOptionalNames(tree);
    return [...walkWithin(tree)]
      .filter(
        ([node, within]) =>
          isRule(node, 'mapProjection') &&
          partsOf(node, 'variable').some((name) => optional.has(nameOf(name))) &&
          !within.some((outer) => isRule(outer, 'caseExpression')),
      )
      .map(([node]) => node);
  },
  refused: [
    {
      query: 'MATCH (p:Person {id: "p3"}) OPTIONAL MATCH (p)-[:HOLDS_POST]->(b) RETURN b {.id, .name} AS x',
      neo4j: [[null]],
    },
    {
      query: 'MATCH (p:Person {id: "p3"}) OPTIONAL MATCH (p)-[r:HOLDS_POST]->() WITH r AS post RETURN post {.*} AS x',
      neo4j: [[null]],
    },
  ],
  passes: [
    {
      query:
        'MATCH (p:Person {id: "p3"}) OPTIONAL MATCH (p)-[:HOLDS_POST]->(b) RETURN CASE WHEN b IS NOT NULL THEN b {.id} END AS x, b.name AS y',
      neo4j: [[null, null]],
    },
    { query: 'MATCH (p:Person {id: "p3"}) RETURN p {.id, .name} AS x', neo4j: [[{ id: 'p3', name: '丁' }]] },
  ],
};
