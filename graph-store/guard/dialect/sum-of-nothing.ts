import { functionNameOf } from '../guess.ts';
import { findReturnItems, isRule, type Syntax, walkWithin } from '../syntax.ts';
import type { Trap } from './trap.ts';
import { isNameable } from './unnamed-aggregate.ts';

/** Where Neo4j answers 0: sum and stdev of no value, stdev of a single one. */
const missing = new Set(['sum', 'stdev', 'stdevp']);

/** Sums and deviations that no coalesce stands around. */
export function findSums(tree: Syntax): Syntax[] {
  return [...walkWithin(tree)]
    .filter(
      ([node, [outer]]) =>
        isRule(node, 'functionInvocation') &&
        missing.has(functionNameOf(node)) &&
        !(outer && isRule(outer, 'functionInvocation') && functionNameOf(outer) === 'coalesce'),
    )
    .map(([node]) => node);
}

export const sumOfNothing: Trap = {
  name: 'sum-of-nothing',
  wrong: {
    zh: '没有可算的值时，内嵌数据库的 sum、stdev 得到空值（null），Neo4j 得到 0',
    en: 'Where there are no values, sum and stdev are null on the embedded database and 0 in Neo4j',
  },
  instead: {
    zh: '请写 coalesce(sum(x), 0)、coalesce(stdev(x), 0)',
    en: 'Write coalesce(sum(x), 0), coalesce(stdev(x), 0)',
  },
  // The others are put into coalesce: mend-query.ts.
  find: (tree) => {
    const nameless = findReturnItems(tree).filter((item) => !isNameable(item));
    return findSums(tree).filter(({ start, end }) => nameless.some((item) => item.start <= start && end <= item.end));
  },
  refused: [
    { query: 'MATCH ()-[r:HOLDS_POST]->() RETURN stdev(r.`sources`)', neo4j: [[0]] },
    { query: 'MATCH (:Company)-[r]->() RETURN sum(r.`sources`)', neo4j: [[0]] },
  ],
  passes: [
    { query: 'MATCH (:Event)<-[r:HOLDS_POST]-() RETURN coalesce(stdev(r.sources), 0) AS x', neo4j: [[0]] },
    { query: 'MATCH (:Company)-[r]->() RETURN coalesce(sum(r.sources), 0) AS x', neo4j: [[0]] },
    { query: 'MATCH (:Person)-[r]->() RETURN count(r) AS n, avg(r.sources) AS m', neo4j: [[3, 4 / 3]] },
  ],
};
