import { argumentsOf, expressionsIn, functionNameOf, type Guess, guess, isSurely, type Scope } from '../guess.ts';
import { findRules, hasToken, isBuiltBy, isRule, nameOf, type Syntax, walkSyntax } from '../syntax.ts';
import type { Trap } from './trap.ts';

const wholeProperties = new Set(['sources', 'count', 'start', 'end']);
const wholeFunctions = new Set(['count', 'size', 'length', 'tointeger', 'id']);

/** Counts and offsets, whose text is the same everywhere. */
function isWhole(node: Syntax): boolean {
  if (isRule(node, 'countStar') || isRule(node, 'countExpression')) return true;
  if (isRule(node, 'functionInvocation')) return wholeFunctions.has(functionNameOf(node));
  if (isRule(node, 'numberLiteral')) return /^-?\s*\d+$/.test(node.text);
  return findRules(node, 'propertyKeyName').some((key) => wholeProperties.has(nameOf(key)));
}

const mayBeFraction = (node: Syntax, value: Guess) => value.sorts.has('number') && !isWhole(node);

function findCall(node: Syntax, scope: Scope): boolean {
  if (!isRule(node, 'functionInvocation')) return false;
  const [argument] = argumentsOf(node);
  if (!argument) return false;
  const value = guess(argument, scope);
  if (functionNameOf(node) === 'tostring') return isSurely(value, 'number') && mayBeFraction(argument, value);
  if (functionNameOf(node) === 'round') return /-/.test(argument.text);
  return functionNameOf(node) === 'tointeger' && value.sorts.has('string') && !/^["'][-\d]+["']$/.test(argument.text);
}

function findSum(node: Syntax, scope: Scope): boolean {
  if (!isBuiltBy(node, 'expression6') || !hasToken(node, '+')) return false;
  const parts = expressionsIn(node);
  const texts = parts.map((part) => isSurely(guess(part, scope), 'string'));
  const firstText = texts.indexOf(true);
  return parts.some((part, index) => {
    const value = guess(part, scope);
    return firstText >= 0 && isSurely(value, 'number') && (index < firstText || mayBeFraction(part, value));
  });
}

export const numberAsText: Trap = {
  name: 'number-as-text',
  wrong: {
    zh: '内嵌数据库在数字和文字之间换算得与 Neo4j 不同：1.0 变成 "1"，"1.7" 变不成整数，1 + "项" 是空值，负数的四舍五入差一',
    en: 'Numbers and texts turn into each other otherwise on the embedded database: 1.0 is "1", "1.7" is no integer, 1 + "x" is null, negative halves round down',
  },
  instead: {
    zh: '请写 toString(count(*)) + "项"、toInteger(toFloat(x))、floor(x + 0.5)；小数请单独成列',
    en: 'Write toString(count(*)) + "x", toInteger(toFloat(x)), floor(x + 0.5); keep fractions in a column of their own',
  },
  find: (tree, scope) => [...walkSyntax(tree)].filter((node) => findCall(node, scope) || findSum(node, scope)),
  refused: [
    { query: 'RETURN toString(1.0) AS x', neo4j: [['1.0']] },
    { query: 'RETURN toInteger("1.7") AS x', neo4j: [[1]] },
    { query: 'RETURN 1 + "项" AS x', neo4j: [['1项']] },
    { query: 'RETURN round(-1.5) AS x', neo4j: [[-1]] },
    { query: 'RETURN "v" + 1.0 AS x', neo4j: [['v1.0']] },
  ],
  passes: [
    { query: 'MATCH (p:Person) RETURN toString(count(p)) + "项" AS x', neo4j: [['3项']] },
    { query: 'RETURN toInteger(toFloat("1.7")) AS x, toInteger("2023") AS y', neo4j: [[1, 2023]] },
    { query: 'RETURN floor(-1.5 + 0.5) AS x, round(2.5) AS y', neo4j: [[-1, 3]] },
    { query: 'RETURN "第" + 3 AS x', neo4j: [['第3']] },
  ],
};
