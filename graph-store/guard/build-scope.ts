import { anything, either, expressionsIn, type Guess, guess, listOf, only, type Scope } from './guess.ts';
import { hasToken, isRule, nameOf, partsOf, type Syntax, walkSyntax } from './syntax.ts';

type Binding = [name: Syntax | undefined, value: Guess];

function elementsOf(list: Syntax | undefined, scope: Scope): Guess {
  const sorts = list ? guess(list, scope).elements : anything.sorts;
  const isNested = sorts.has('list') || sorts.has('map');
  return { sorts, elements: isNested ? anything.elements : new Set() };
}

/** The names and values that a node of the tree brings in: `collect(b) AS bs`, `(a)`, `UNWIND list AS x`. */
function findBindings(node: Syntax, scope: Scope): Binding[] {
  const variable = partsOf(node, 'variable')[0];
  if (isRule(node, 'nodePattern')) return [[variable, only('entity', 'null')]];
  if (isRule(node, 'relationshipPattern')) {
    const isLong = partsOf(node, 'pathLength').length > 0;
    return [[variable, isLong ? listOf(['entity']) : only('entity', 'null')]];
  }
  if (isRule(node, 'pattern') && hasToken(node, '=')) return [[variable, only('entity', 'null')]];
  if (isRule(node, 'patternComprehension') && hasToken(node, '=')) return [[variable, only('entity')]];
  if (isRule(node, 'returnItem') && hasToken(node, 'AS')) {
    const [value, , name] = node.children;
    return [[name, value ? guess(value, scope) : anything]];
  }
  if (isRule(node, 'unwindClause')) {
    const [, list, , name] = node.children;
    return [[name, elementsOf(list, scope)]];
  }
  if (['listComprehension', 'listItemsPredicate'].some((rule) => isRule(node, rule))) {
    const [name, list] = expressionsIn(node);
    return [[name, elementsOf(list, scope)]];
  }
  if (isRule(node, 'reduceExpression')) {
    const [total, initial, name, list] = expressionsIn(node);
    return [
      [total, initial ? guess(initial, scope) : anything],
      [name, elementsOf(list, scope)],
    ];
  }
  if (isRule(node, 'procedureResultItem')) return [[variable ?? node, only('string')]];
  return [];
}

/** What every name of a query may stand for; a name used for two things may be either. */
export function buildScope(tree: Syntax): Scope {
  let scope = new Map<string, Guess>();
  // A name may rest on names that are bound further down, in a subquery: twice is enough for what people type.
  for (let round = 0; round < 2; round += 1) {
    const next = new Map<string, Guess>();
    const known = (): Scope => new Map([...scope, ...next]);
    for (const node of walkSyntax(tree)) {
      for (const [variable, value] of findBindings(node, known())) {
        if (!variable) continue;
        const before = next.get(nameOf(variable));
        next.set(nameOf(variable), before ? either(before, value) : value);
      }
    }
    scope = next;
  }
  return scope;
}
