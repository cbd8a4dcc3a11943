import type { Scope } from '../guess.ts';
import { expressionsIn, type Guess, guess } from '../guess.ts';
import { type Sort, sortOfProperty } from '../property-sorts.ts';
import { isBuiltBy, isRule, nameOf, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const comparable = new Set<Sort>(['string', 'number', 'null']);

/** One may be a text where the other may be a number, and neither is anything else. */
function clash(one: ReadonlySet<Sort>, other: ReadonlySet<Sort>): boolean {
  if (![...one, ...other].every((sort) => comparable.has(sort))) return false;
  return (one.has('string') && other.has('number')) || (one.has('number') && other.has('string'));
}

const clashesWith = (one: Guess, other: Guess): boolean =>
  clash(one.sorts, other.sorts) ||
  (one.sorts.has('list') && other.sorts.has('list') && clash(one.elements, other.elements));

function isClash(node: Syntax, scope: Scope): boolean {
  const parts = () => expressionsIn(node).map((part) => guess(part, scope));
  if (isBuiltBy(node, 'expression8')) {
    const compared = parts();
    return compared.some((part, index) => {
      const next = compared[index + 1];
      return next !== undefined && clashesWith(part, next);
    });
  }
  if (isBuiltBy(node, 'expression7')) {
    const [comparison] = partsOf(node, 'comparisonExpression6');
    const [left] = parts();
    const list = comparison?.children[0]?.text.toUpperCase() === 'IN' ? comparison.children[1] : undefined;
    return list !== undefined && left !== undefined && clash(left.sorts, guess(list, scope).elements);
  }
  if (isRule(node, 'extendedCaseExpression')) {
    const [base] = parts();
    const tried = partsOf(node, 'extendedCaseAlternative').flatMap((alternative) =>
      partsOf(alternative, 'extendedWhen'),
    );
    return tried.some((value) => base !== undefined && clashesWith(base, guess(value, scope)));
  }
  // (n {id: 1})
  if (isRule(node, 'properties')) {
    const keys = partsOf(node, 'propertyKeyName');
    return parts().some((value, index) => {
      const key = keys[index];
      const sort = key && sortOfProperty(nameOf(key));
      return sort !== undefined && clash(new Set([sort]), value.sorts);
    });
  }
  return false;
}

export const textAgainstNumber: Trap = {
  name: 'text-against-number',
  wrong: {
    zh: '这里拿文字和数字相比：在 Neo4j 里永远不相等，内嵌数据库却把 "1" 当作 1',
    en: 'A text is compared with a number: never equal in Neo4j, while the embedded database takes "1" for 1',
  },
  instead: {
    zh: '请两边用同一种类型：编号和日期是文字，要加引号（n.id = "1"，e.date STARTS WITH "2023"）；sources、confidence 是数字，不加引号',
    en: 'Use one type on both sides: ids and dates are texts in quotes (n.id = "1", e.date STARTS WITH "2023"); sources and confidence are numbers without',
  },
  find: (tree, scope) => [...walkSyntax(tree)].filter((node) => isClash(node, scope)),
  refused: [
    { query: 'MATCH (n:Zone) WHERE n.id = 1 RETURN n.name', neo4j: [] },
    { query: 'MATCH (n:Zone {id: 1}) RETURN n.name', neo4j: [] },
    { query: 'MATCH (n:Zone) WHERE n.id IN [1, 2] RETURN n.name', neo4j: [] },
    { query: 'MATCH ()-[r:HOLDS_POST]->() WHERE r.sources = "2" RETURN r.id', neo4j: [] },
    { query: 'MATCH (n:Zone) WITH n.id AS i WHERE i > 0 RETURN i', neo4j: [] },
    { query: 'RETURN CASE "1" WHEN 1 THEN "same" ELSE "other" END AS x', neo4j: [['other']] },
  ],
  passes: [
    { query: 'MATCH (n:Zone) WHERE n.id = "1" RETURN n.name', neo4j: [['乙区']] },
    { query: 'MATCH ()-[r:HOLDS_POST]->() WHERE r.sources >= 2 RETURN r.id', neo4j: [['f1']] },
    { query: 'MATCH (e:Event) WHERE e.date >= "2023" RETURN e.id', neo4j: [['e1']] },
    { query: 'MATCH (n:Zone) WHERE n.id IN ["1", "2"] RETURN n.name', neo4j: [['乙区']] },
    { query: 'MATCH (p:Person) WHERE "小甲" IN p.aliases RETURN p.id', neo4j: [['p1']] },
    { query: 'MATCH (p:Person)-->(x) WITH p, count(x) AS n WHERE n = 2 RETURN p.id', neo4j: [['p1']] },
  ],
};
