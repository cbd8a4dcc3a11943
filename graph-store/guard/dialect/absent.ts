import { functionNameOf } from '../guess.ts';
import type { Reason } from '../refused.ts';
import { findRules, hasToken, isBuiltBy, isRule, nameOf, partsOf, type Syntax, walkSyntax } from '../syntax.ts';
import { aggregates } from './unnamed-aggregate.ts';

/** Cypher of Neo4j that the embedded database does not read: it would answer with an error of its own words. */
export interface Absence {
  what: Reason;
  instead: Reason;
  is(node: Syntax, within: readonly Syntax[]): boolean;
  /** Queries that the embedded database answers with an error: the test asks it. */
  refused: readonly string[];
}

const rule = (name: string) => (node: Syntax) => isRule(node, name);
const ruleWith = (name: string, token: string) => (node: Syntax) => isRule(node, name) && hasToken(node, token);

const words = (zh: string, en: string): Reason => ({ zh, en });

const subqueryWithReturn = (node: Syntax) =>
  (isRule(node, 'existsExpression') || isRule(node, 'countExpression')) && findRules(node, 'returnClause').length > 0;

const isLiteralBound = (node: Syntax) => /^(\d+|\$\w+)$/.test(node.children[1]?.text ?? '');

const absentFunctions = new Set(
  'isempty randomuuid valuetype point point.distance point.withinbbox shortestpath allshortestpaths'.split(' '),
);

const wrappers = ['listLiteral', 'map', 'mapProjection', 'listComprehension', 'listItemsPredicate', 'reduceExpression'];

const isAggregate = (node: Syntax) =>
  isRule(node, 'countStar') || (isRule(node, 'functionInvocation') && aggregates.has(functionNameOf(node)));

/** Names that WHERE uses and WITH does not hand on; names that WHERE brings in itself are let be. */
function findLost(clause: Syntax): boolean {
  const [where] = partsOf(clause, 'whereClause');
  const [body] = partsOf(clause, 'returnBody');
  if (!where || !body || body.children.some((child) => child.text === '*' || hasToken(child, '*'))) return false;
  const items = findRules(body, 'returnItem', (node) => !isRule(node, 'returnItem'));
  const handedOn = items.map((item) => nameOf(item.children.at(-1) ?? item));
  const bringers = [
    'nodePattern',
    'relationshipPattern',
    'listComprehension',
    'listItemsPredicate',
    'reduceExpression',
  ];
  const own = bringers.flatMap((name) => findRules(where, name)).flatMap((node) => partsOf(node, 'variable'));
  const known = new Set([...handedOn, ...own.map(nameOf)]);
  return findRules(where, 'variable').some((variable) => !known.has(nameOf(variable)));
}

export const absences: readonly Absence[] = [
  {
    what: words('COLLECT { … } 子查询', 'the COLLECT { … } subquery'),
    instead: words('请用 [(a)--(b:Zone) | b.name] 或 collect(b)', 'use [(a)--(b:Zone) | b.name] or collect(b)'),
    is: rule('collectExpression'),
    refused: ['MATCH (a:Person) RETURN COLLECT { MATCH (a)--(b) RETURN b.name } AS x'],
  },
  {
    what: words('EXISTS { … } 或 COUNT { … } 里的 RETURN', 'RETURN inside EXISTS { … } or COUNT { … }'),
    instead: words('请去掉里面的 RETURN：EXISTS { MATCH (a)--(b) }', 'leave it out: EXISTS { MATCH (a)--(b) }'),
    is: subqueryWithReturn,
    refused: ['MATCH (a:Person) WHERE EXISTS { MATCH (a)--(b) RETURN b } RETURN a'],
  },
  {
    what: words('标签的 |、&、!、%', '|, &, ! and % between labels'),
    instead: words('请写 WHERE n:Person OR n:Zone', 'write WHERE n:Person OR n:Zone'),
    is: (node, within) => {
      if (!isRule(node, 'labelExpression') && !isRule(node, 'comparisonExpression6')) return false;
      const inRelationship = within[0] !== undefined && isRule(within[0], 'relationshipPattern');
      return findRules(node, 'labelExpression4').some(
        (labels) => (!inRelationship && /\|/.test(labels.text)) || /[&!%]/.test(labels.text.replace(/`[^`]*`/g, '')),
      );
    },
    refused: ['MATCH (n:Person|Zone) RETURN n', 'MATCH (n:!Person) RETURN n', 'MATCH (n) WHERE n:Person|Zone RETURN n'],
  },
  {
    what: words('节点括号里的 WHERE', 'WHERE inside the brackets of a node'),
    instead: words('请把 WHERE 写在 MATCH 后面', 'write WHERE behind the MATCH'),
    is: ruleWith('nodePattern', 'WHERE'),
    refused: ['MATCH (n WHERE n.name = "甲") RETURN n'],
  },
  {
    what: words('量词路径（{1,3}、+、*）', 'quantified paths ({1,3}, +, *)'),
    instead: words('请写 -[:ATTENDS*1..3]->', 'write -[:ATTENDS*1..3]->'),
    is: (node) => isRule(node, 'quantifier') || isRule(node, 'parenthesizedPath'),
    refused: ['MATCH (a)-[:ATTENDS]->{1,2}(b) RETURN b', 'MATCH (a)((x)-->(y)){1,2}(b) RETURN b'],
  },
  {
    what: words('SHORTEST、ANY 和匹配方式', 'SHORTEST, ANY and match modes'),
    instead: words('请写 p = shortestPath((a)-[*..4]-(b))', 'write p = shortestPath((a)-[*..4]-(b))'),
    is: (node) => isRule(node, 'pathPatternPrefix') || isRule(node, 'matchMode'),
    refused: ['MATCH p = ANY SHORTEST (a:Person)-[*]-(b:Zone) RETURN p'],
  },
  {
    what: words('MATCH 之外的 shortestPath', 'shortestPath outside MATCH'),
    instead: words('请写 MATCH p = shortestPath((a)-[*..4]-(b))', 'write MATCH p = shortestPath((a)-[*..4]-(b))'),
    is: rule('shortestPathExpression'),
    refused: ['MATCH (a:Person), (b:Zone) RETURN shortestPath((a)-[*..4]-(b)) AS p'],
  },
  {
    what: words('只有一个节点的命名路径', 'a named path of a single node'),
    instead: words('请直接返回节点：MATCH (a) RETURN a', 'return the node itself: MATCH (a) RETURN a'),
    is: (node) =>
      isRule(node, 'pattern') && hasToken(node, '=') && node.children.some((child) => isRule(child, 'nodePattern')),
    refused: ['MATCH p = (a:Person) RETURN p'],
  },
  {
    what: words('算出来的标签', 'computed labels'),
    instead: words('请直接写标签：(n:Person)', 'write the label: (n:Person)'),
    is: rule('dynamicAnyAllExpression'),
    refused: ['MATCH (n:$("Person")) RETURN n'],
  },
  {
    what: words('USING 提示', 'USING hints'),
    instead: words('请去掉它', 'leave it out'),
    is: rule('hint'),
    refused: ['MATCH (n:Person) USING INDEX n:Person(id) RETURN n'],
  },
  {
    what: words('FILTER、LET、FOR、FINISH、NEXT、WHEN、GROUP BY', 'FILTER, LET, FOR, FINISH, NEXT, WHEN, GROUP BY'),
    instead: words('请用 WITH … WHERE、UNWIND 和 RETURN', 'use WITH … WHERE, UNWIND and RETURN'),
    is: (node) =>
      ['filterClause', 'letClause', 'forListClause', 'finishClause', 'when', 'groupBy', 'searchClause'].some((name) =>
        isRule(node, name),
      ) || ruleWith('nextStatement', 'NEXT')(node),
    refused: ['MATCH (n) FILTER n.name = "甲" RETURN n', 'LET x = 1 RETURN x', 'RETURN 1 AS x NEXT RETURN x'],
  },
  {
    what: words('OPTIONAL CALL', 'OPTIONAL CALL'),
    instead: words('请在子查询里写 OPTIONAL MATCH', 'write OPTIONAL MATCH inside the subquery'),
    is: (node) => ruleWith('subqueryClause', 'OPTIONAL')(node) || ruleWith('callClause', 'OPTIONAL')(node),
    refused: ['MATCH (a:Person) OPTIONAL CALL (a) { MATCH (a)-->(b) RETURN b } RETURN b'],
  },
  {
    what: words('写成算式的 LIMIT、SKIP，以及 OFFSET', 'LIMIT and SKIP of an expression, and OFFSET'),
    instead: words('请直接写数字：SKIP 10 LIMIT 20', 'write numbers: SKIP 10 LIMIT 20'),
    is: (node) =>
      ((isRule(node, 'limit') || isRule(node, 'skip')) && !isLiteralBound(node)) || ruleWith('skip', 'OFFSET')(node),
    refused: ['MATCH (n) RETURN n LIMIT 1 + 1', 'MATCH (n) RETURN n OFFSET 1'],
  },
  {
    what: words('直接对 collect() 的结果取项', 'taking items straight out of collect()'),
    instead: words(
      '请分两步：WITH collect(x) AS xs RETURN xs[0..3]',
      'in two steps: WITH collect(x) AS xs RETURN xs[0..3]',
    ),
    is: (node) =>
      isBuiltBy(node, 'expression2') &&
      node.children.some((child) => isRule(child, 'functionInvocation') && functionNameOf(child) === 'collect'),
    refused: ['MATCH (n:Person) RETURN collect(n.name)[0] AS x', 'MATCH (n:Person) RETURN collect(n.name)[0..2] AS x'],
  },
  {
    what: words('包在列表、映射或推导式里的统计函数', 'an aggregate wrapped in a list, a map or a comprehension'),
    instead: words(
      '请先统计再包装：WITH count(b) AS n RETURN {数量: n}',
      'aggregate first: WITH count(b) AS n RETURN {number: n}',
    ),
    is: (node, within) =>
      isAggregate(node) && within.some((outer) => wrappers.some((wrapper) => outer.rules.at(-1) === wrapper)),
    refused: [
      'MATCH (n:Person) RETURN {k: count(n)} AS x',
      'MATCH (n:Person) RETURN [x IN collect(n.name) WHERE x <> "甲"] AS x',
    ],
  },
  {
    what: words('WITH … WHERE 里没有带过来的变量', 'a name in WITH … WHERE that WITH does not hand on'),
    instead: words('请一并写进 WITH：WITH c, r WHERE r IS NULL', 'hand it on as well: WITH c, r WHERE r IS NULL'),
    is: (node) => isRule(node, 'withClause') && findLost(node),
    refused: [
      'MATCH (a:Person) OPTIONAL MATCH (a)-[r:HOLDS_POST]->(b) WITH a WHERE r IS NULL RETURN a',
      'MATCH (a:Person) WITH a.name AS name WHERE a.id = "p1" RETURN name',
    ],
  },
  {
    what: words('图样列表里的路径名', 'a path name in a pattern comprehension'),
    instead: words('请用 MATCH p = (a)--(b) … collect(p)', 'use MATCH p = (a)--(b) … collect(p)'),
    is: ruleWith('patternComprehension', '='),
    refused: ['MATCH (n:Person) RETURN [p = (n)--() | p] AS x'],
  },
  {
    what: words('WHERE 或列表推导里的图样列表', 'a pattern comprehension in WHERE or in a list comprehension'),
    instead: words('请用 COUNT { (a)--(b) } > 1', 'use COUNT { (a)--(b) } > 1'),
    is: (node, within) =>
      isRule(node, 'patternComprehension') &&
      within.some((outer) => isRule(outer, 'whereClause') || outer.rules.at(-1) === 'listComprehension'),
    refused: [
      'MATCH (n:Person) WHERE size([(n)--(m) | m.id]) > 1 RETURN n',
      'MATCH p = (n:Person)-->() RETURN [x IN nodes(p) | size([(x)-->(m) | m.id])] AS x',
    ],
  },
  {
    what: words('与统计函数同行的图样列表', 'a pattern comprehension beside an aggregate'),
    instead: words(
      '请分两步：先 WITH 统计，再写图样列表',
      'in two steps: aggregate in a WITH, then write the comprehension',
    ),
    is: (node, within) => {
      const body = within.find((outer) => isRule(outer, 'returnBody'));
      return isRule(node, 'patternComprehension') && body !== undefined && [...walkSyntax(body)].some(isAggregate);
    },
    refused: ['MATCH (a:Person)-->(b) RETURN [(a)-->(m:Event) | m.name] AS x, count(b) AS n'],
  },
  {
    what: words('映射里的变量简写', 'a bare variable in a map projection'),
    instead: words('请写全：p {.name, zone: z}', 'write it out: p {.name, zone: z}'),
    is: (node) =>
      isRule(node, 'mapProjection') && partsOf(node, 'mapProjectionElement').some((part) => isRule(part, 'variable')),
    refused: ['MATCH (p:Person)-->(z) RETURN p {.name, z} AS x'],
  },
  {
    what: words('用 || 连接文字', 'joining texts with ||'),
    instead: words('请用 +', 'use +'),
    is: (node) => isBuiltBy(node, 'expression6') && hasToken(node, '||'),
    refused: ['RETURN "a" || "b" AS x'],
  },
  {
    what: words('IS :: 类型判断', 'the type test IS ::'),
    instead: words('请去掉它', 'leave it out'),
    is: (node) => isRule(node, 'comparisonExpression6') && findRules(node, 'type').length > 0,
    refused: ['MATCH (n) WHERE n.name IS :: STRING RETURN n'],
  },
  {
    what: words('round 的小数位', 'round to a number of places'),
    instead: words('请写 round(x * 100) / 100', 'write round(x * 100) / 100'),
    is: (node) =>
      isRule(node, 'functionInvocation') &&
      functionNameOf(node) === 'round' &&
      partsOf(node, 'functionArgument').length > 1,
    refused: ['RETURN round(2.345, 2) AS x'],
  },
  {
    what: words('这个函数', 'this function'),
    instead: words('判断为空请写 x = "" 或 size(x) = 0', 'for emptiness write x = "" or size(x) = 0'),
    is: (node) => isRule(node, 'functionInvocation') && absentFunctions.has(functionNameOf(node)),
    refused: ['RETURN isEmpty("") AS x', 'RETURN point({x: 1, y: 2}) AS p'],
  },
  {
    what: words('CYPHER 版本号', 'the CYPHER version'),
    instead: words('请去掉它', 'leave it out'),
    is: rule('cypherOptions'),
    refused: ['CYPHER 5 MATCH (n) RETURN n'],
  },
  {
    what: words('这个过程', 'this procedure'),
    instead: words(
      '可以用 db.labels()、db.relationshipTypes()、db.propertyKeys()',
      'there are db.labels(), db.relationshipTypes() and db.propertyKeys()',
    ),
    is: (node) =>
      isRule(node, 'procedureName') &&
      !/^db\.(labels|relationshiptypes|propertykeys)$/i.test(node.text.replaceAll('`', '')),
    refused: ['CALL dbms.components()', 'CALL db.schema.visualization()'],
  },
];
