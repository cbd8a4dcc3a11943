/** One place of a query's parse tree, as plain data: chains of rules with a single child are folded into one node. */
export interface Syntax {
  /** Grammar rules from the outermost to the innermost: returnItem, expression … variable. Empty for a token. */
  rules: readonly string[];
  /** UTF-16 units into the query, end exclusive. */
  start: number;
  end: number;
  /** As written, blanks and comments between its first and last token included. */
  text: string;
  children: readonly Syntax[];
}

/** A statement of a query with the first place that is not Cypher, if there is one. */
export interface ParsedStatement {
  tree: Syntax;
  fault: { start: number; end: number } | undefined;
}

/** True where the node is, among others, this rule. */
export function isRule(node: Syntax, rule: string): boolean {
  return node.rules.includes(rule);
}

/** True where the node's own parts are those of this rule: `a + b` is an expression6, and only folded into expression8. */
export function isBuiltBy(node: Syntax, rule: string): boolean {
  return node.rules.at(-1) === rule && node.children.length > 0;
}

/** Every node of the tree, parents before children, in the order of the text. */
export function* walkSyntax(node: Syntax): Generator<Syntax> {
  yield node;
  for (const child of node.children) yield* walkSyntax(child);
}

/** The nodes of one rule, the outermost first; `into` says whether to look inside a node. */
export function findRules(node: Syntax, rule: string, into: (node: Syntax) => boolean = () => true): Syntax[] {
  const here = isRule(node, rule) ? [node] : [];
  if (!into(node)) return here;
  return [...here, ...node.children.flatMap((child) => findRules(child, rule, into))];
}

/** What RETURN gives back without a name of its own, in every RETURN of the query. */
export function findReturnItems(tree: Syntax): Syntax[] {
  return findRules(tree, 'returnClause')
    .flatMap((clause) => findRules(clause, 'returnItem', (node) => !isRule(node, 'returnItem')))
    .filter((item) => !hasToken(item, 'AS'));
}

/** The direct parts of a node that are of this rule. */
export function partsOf(node: Syntax, rule: string): Syntax[] {
  return node.children.filter((child) => isRule(child, rule));
}

/** True where one of the node's own tokens is this keyword or sign. */
export function hasToken(node: Syntax, token: string): boolean {
  return node.children.some((child) => child.rules.length === 0 && child.text.toUpperCase() === token);
}

/** A name as the database reads it: `` `a``b` `` is a`b. */
export function nameOf(node: Syntax): string {
  const { text } = node;
  return text.startsWith('`') && text.endsWith('`') ? text.slice(1, -1).replaceAll('``', '`') : text;
}

/** Every node of the tree with what it stands in, the nearest first. */
export function* walkWithin(node: Syntax, within: readonly Syntax[] = []): Generator<[Syntax, readonly Syntax[]]> {
  yield [node, within];
  for (const child of node.children) yield* walkWithin(child, [node, ...within]);
}
