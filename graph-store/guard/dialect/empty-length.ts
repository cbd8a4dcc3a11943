import { isRule, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

/** `*2..1` and `*..0` hold no length at all. */
function isEmpty(length: Syntax): boolean {
  const bounds = /^\*\s*(\d*)\s*\.\.\s*(\d+)$/.exec(length.text);
  return bounds !== null && Number(bounds[2]) < Number(bounds[1] || '1');
}

export const emptyLength: Trap = {
  name: 'empty-length',
  wrong: {
    zh: '这个路径长度区间是空的（下限大于上限），内嵌数据库却会返回行',
    en: 'This range of path lengths is empty (from above to), yet the embedded database returns rows',
  },
  instead: { zh: '请把小的数写在前面：-[*1..2]->', en: 'Write the smaller number first: -[*1..2]->' },
  find: (tree) => [...walkSyntax(tree)].filter((node) => isRule(node, 'pathLength') && isEmpty(node)),
  refused: [
    { query: 'MATCH (:Person {id: "p1"})-[*..0]->(x) RETURN count(x) AS n', neo4j: [[0]] },
    { query: 'MATCH (a:Person {id: "p1"}) MATCH (a)-[*2..1]-(x) RETURN count(x) AS n', neo4j: [[0]] },
  ],
  passes: [
    { query: 'MATCH (:Person {id: "p1"})-[*1..2]->(x) RETURN count(x) AS n', neo4j: [[2]] },
    { query: 'MATCH (:Person {id: "p2"})-[*..3]-(x) RETURN count(x) AS n', neo4j: [[3]] },
    { query: 'MATCH (:Person {id: "p2"})-[*0..1]-(x) RETURN count(x) AS n', neo4j: [[2]] },
  ],
};
