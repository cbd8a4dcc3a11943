import { elementSortOfProperty, type Sort, sortOfProperty } from './property-sorts.ts';
import { hasToken, isRule, nameOf, partsOf, type Syntax } from './syntax.ts';

/** What an expression may yield, and what the elements of it may be where it is a list or a map. */
export interface Guess {
  sorts: ReadonlySet<Sort>;
  elements: ReadonlySet<Sort>;
}
/** What is known of the names in a query. */
export type Scope = ReadonlyMap<string, Guess>;

const none: ReadonlySet<Sort> = new Set();
const everySort: readonly Sort[] = ['entity', 'member', 'string', 'number', 'boolean', 'list', 'map', 'null'];
const scalars: readonly Sort[] = ['string', 'number', 'boolean', 'list', 'null'];

export const anything: Guess = { sorts: new Set(everySort), elements: new Set(everySort) };
const anyScalar: Guess = { sorts: new Set(scalars), elements: new Set(scalars) };

/** A guess of exactly these sorts. */
export function only(...sorts: Sort[]): Guess {
  return { sorts: new Set(sorts), elements: none };
}

/** A list whose elements are of these sorts. */
export function listOf(sorts: Iterable<Sort>): Guess {
  return { sorts: new Set<Sort>(['list']), elements: new Set(sorts) };
}

/** What may be either. */
export function either(...guesses: Guess[]): Guess {
  return {
    sorts: new Set(guesses.flatMap(({ sorts }) => [...sorts])),
    elements: new Set(guesses.flatMap(({ elements }) => [...elements])),
  };
}

const element = ({ elements }: Guess): Guess => ({ sorts: new Set([...elements, 'null']), elements });

/** True where the value may be a node, a relationship or a path, alone or in a list or map. */
export function mayHoldEntity({ sorts, elements }: Guess): boolean {
  return [sorts, elements].some((set) => set.has('entity') || set.has('member'));
}

/** True where the value can be nothing but this sort (or null). */
export function isSurely(guess: Guess, sort: Sort): boolean {
  return guess.sorts.has(sort) && [...guess.sorts].every((other) => other === sort || other === 'null');
}

const numbers = 'count size sum avg length abs ceil floor round sign tointeger tofloat id rand timestamp sqrt exp log';
const texts = 'type tolower toupper trim ltrim rtrim replace substring left right tostring elementid reverse_text';
const truths = 'exists toboolean isempty isnan any all none single';
const sortByFunction = new Map<string, Guess>([
  ...numbers.split(' ').map((name): [string, Guess] => [name, only('number', 'null')]),
  ...texts.split(' ').map((name): [string, Guess] => [name, only('string', 'null')]),
  ...truths.split(' ').map((name): [string, Guess] => [name, only('boolean', 'null')]),
  ['labels', listOf(['string'])],
  ['keys', listOf(['string'])],
  ['split', listOf(['string'])],
  ['range', listOf(['number'])],
  ['properties', { sorts: new Set<Sort>(['map']), elements: new Set(scalars) }],
  ['startnode', only('entity', 'null')],
  ['endnode', only('entity', 'null')],
  ['nodes', listOf(['member'])],
  ['relationships', listOf(['member'])],
]);

/** Lower-case name of a called function: `toLower`. */
export function functionNameOf(call: Syntax): string {
  const [name] = partsOf(call, 'functionName');
  return name ? name.text.replaceAll('`', '').replace(/\s/g, '').toLowerCase() : '';
}

/** The arguments of a called function. */
export function argumentsOf(call: Syntax): Syntax[] {
  return partsOf(call, 'functionArgument');
}

function guessCall(call: Syntax, scope: Scope): Guess {
  const name = functionNameOf(call);
  const known = sortByFunction.get(name);
  if (known) return known;
  const given = argumentsOf(call).map((argument) => guess(argument, scope));
  const [first = anything] = given;
  if (name === 'collect') return listOf(first.sorts);
  if (name === 'head' || name === 'last') return element(first);
  if (['coalesce', 'nullif', 'max', 'min'].includes(name)) return either(...given);
  if (name === 'tail' || name === 'reverse') return first;
  return anyScalar;
}

function guessPostfixed(node: Syntax, scope: Scope): Guess {
  const [base, ...postfixes] = node.children;
  let value = base ? guess(base, scope) : anything;
  for (const postfix of postfixes) {
    if (isRule(postfix, 'property')) {
      const [key] = partsOf(postfix, 'propertyKeyName');
      value = guessProperty(value, key ? nameOf(key) : '');
    } else if (!hasToken(postfix, '..')) value = element(value);
  }
  return value;
}

function guessProperty(base: Guess, key: string): Guess {
  // What a map holds under a key is anything that was put into it.
  if (base.sorts.has('map') && mayHoldEntity({ sorts: none, elements: base.elements })) return element(base);
  const sort = sortOfProperty(key);
  if (!sort) return anyScalar;
  return { sorts: new Set<Sort>([sort, 'null']), elements: new Set([elementSortOfProperty(key)]) };
}

function guessSum(node: Syntax, scope: Scope): Guess {
  const parts = expressionsIn(node).map((part) => guess(part, scope));
  if (parts.some((part) => isSurely(part, 'string'))) return only('string', 'null');
  if (parts.every((part) => isSurely(part, 'number'))) return only('number', 'null');
  if (parts.some((part) => isSurely(part, 'list'))) return { ...listOf([]), elements: either(...parts).elements };
  return either(...parts);
}

/** The direct sub-expressions of a node. */
export function expressionsIn(node: Syntax): Syntax[] {
  return node.children.filter(({ rules }) =>
    rules.some((rule) => rule.startsWith('expression') || rule === 'variable'),
  );
}

function guessProjected(node: Syntax, scope: Scope): Guess {
  const [, source, ...rest] = expressionsIn(node);
  const projected = hasToken(node, '|') ? rest.at(-1) : undefined;
  if (projected) return listOf(guess(projected, scope).sorts);
  return source ? guess(source, scope) : anything;
}

function guessBranches(node: Syntax, scope: Scope): Guess {
  const alternatives = node.children.flatMap((child) =>
    ['caseAlternative', 'extendedCaseAlternative'].some((rule) => isRule(child, rule)) ? [child.children.at(-1)] : [],
  );
  const otherwise = node.children.find((_, index) => node.children[index - 1]?.text.toUpperCase() === 'ELSE');
  return either(
    only('null'),
    ...[...alternatives, otherwise].map((part) => (part ? guess(part, scope) : only('null'))),
  );
}

function guessLiteral(node: Syntax): Guess {
  if (isRule(node, 'numberLiteral')) return only('number');
  if (isRule(node, 'stringLiteral')) return only('string');
  return /^null$/i.test(node.text)
    ? only('null')
    : /^(true|false)$/i.test(node.text)
      ? only('boolean')
      : only('number');
}

const guessByRule: Record<string, (node: Syntax, scope: Scope) => Guess> = {
  variable: (node, scope) => scope.get(nameOf(node)) ?? anything,
  map: (node, scope) => ({
    sorts: new Set<Sort>(['map']),
    elements: either(...expressionsIn(node).map((part) => guess(part, scope))).sorts,
  }),
  literal: guessLiteral,
  parameter: () => anyScalar,
  expression: () => only('boolean', 'null'),
  expression11: () => only('boolean', 'null'),
  expression10: () => only('boolean', 'null'),
  expression9: () => only('boolean', 'null'),
  expression8: () => only('boolean', 'null'),
  expression7: () => only('boolean', 'null'),
  expression6: guessSum,
  expression5: () => only('number', 'null'),
  expression4: () => only('number', 'null'),
  expression3: () => only('number', 'null'),
  expression2: guessPostfixed,
  caseExpression: guessBranches,
  extendedCaseExpression: guessBranches,
  countStar: () => only('number'),
  countExpression: () => only('number'),
  existsExpression: () => only('boolean'),
  listItemsPredicate: () => only('boolean', 'null'),
  patternExpression: () => only('boolean'),
  shortestPathExpression: () => only('entity', 'null'),
  functionInvocation: guessCall,
  listComprehension: guessProjected,
  reduceExpression: (node, scope) => guess(expressionsIn(node).at(-1) ?? node, scope),
  patternComprehension: (node, scope) => listOf(guess(node.children.at(-2) ?? node, scope).sorts),
  listLiteral: (node, scope) => listOf(expressionsIn(node).flatMap((part) => [...guess(part, scope).sorts])),
  mapProjection: () => only('map'),
  trimFunction: () => only('string', 'null'),
  normalizeFunction: () => only('string', 'null'),
  parenthesizedExpression: (node, scope) => guess(node.children[1] ?? node, scope),
};

/** What an expression may yield; says anything rather than something wrong. */
export function guess(node: Syntax, scope: Scope): Guess {
  const inward = [...node.rules].reverse().find((rule) => rule in guessByRule);
  return inward ? (guessByRule[inward]?.(node, scope) ?? anything) : anything;
}
