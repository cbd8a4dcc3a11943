import { findRules, hasToken, isRule, nameOf, partsOf, type Syntax, walkSyntax } from '../syntax.ts';

/** The names of nodes and relationships in a clause. */
function namesIn(clause: Syntax): Set<string> {
  const holders = ['nodePattern', 'relationshipPattern'].flatMap((rule) => findRules(clause, rule));
  return new Set(holders.flatMap((holder) => partsOf(holder, 'variable').map(nameOf)));
}

/** Names that OPTIONAL MATCH brings in, which may be null, also under another name: `WITH b AS other`. */
export function findOptionalNames(tree: Syntax): Set<string> {
  const known = new Set<string>();
  const optional = new Set<string>();
  for (const node of walkSyntax(tree)) {
    if (isRule(node, 'matchClause')) {
      const into = hasToken(node, 'OPTIONAL') ? optional : known;
      for (const name of namesIn(node)) if (!known.has(name)) into.add(name);
    }
    const [value, , alias] = isRule(node, 'returnItem') && hasToken(node, 'AS') ? node.children : [];
    if (value && alias && isRule(value, 'variable') && optional.has(nameOf(value))) optional.add(nameOf(alias));
  }
  return optional;
}
