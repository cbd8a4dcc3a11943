// Plain JavaScript: a worker thread of Node 20 loads no TypeScript. Its answers are typed in syntax.ts.
import { parentPort } from 'node:worker_threads';
import { CypherLanguageService } from '@neo4j-cypher/language-support';

const END_OF_FILE = -1;
// `parse` is private in the types of the package; its version is pinned, and tests/graph-store/read-only.test.ts
// fails where it changes.
const parser = new CypherLanguageService({ consoleCommandsEnabled: false });

/** Places of the parser count code points, ours UTF-16 units: 𠮷 is one there and two here. */
function buildUnits(query) {
  const units = [0];
  for (const character of query) units.push(units[units.length - 1] + character.length);
  return units;
}

/** False for what stands behind a last semicolon: blanks and comments. */
function hasWords({ tokens }) {
  return tokens.some((token) => token.channel === 0 && token.type !== END_OF_FILE && token.text !== ';');
}

function buildSyntax(node, query, units, ruleNames) {
  const rules = [];
  let inner = node;
  while (inner.ruleIndex !== undefined) {
    rules.push(ruleNames[inner.ruleIndex]);
    if (inner.children?.length !== 1) break;
    inner = inner.children[0];
  }
  const first = (inner.symbol ?? inner.start)?.start ?? 0;
  const last = (inner.symbol ?? inner.stop)?.stop ?? first - 1;
  const [start, end] = [units[first] ?? query.length, units[last + 1] ?? query.length];
  const children = (inner.children ?? [])
    .filter((child) => child.symbol?.type !== END_OF_FILE)
    .map((child) => buildSyntax(child, query, units, ruleNames));
  return { rules, start, end, text: query.slice(start, end), children };
}

/** The parser counts faults and forgets their places: reads the statement once more and listens. */
function findFault({ parser: statement }, query, units) {
  if (statement.numberOfSyntaxErrors === 0) return undefined;
  let first;
  const nothing = () => undefined;
  statement.reset();
  statement.removeErrorListeners();
  statement.addErrorListener({
    syntaxError: (_parser, token) => {
      first ??= token ?? undefined;
    },
    reportAmbiguity: nothing,
    reportAttemptingFullContext: nothing,
    reportContextSensitivity: nothing,
  });
  statement.statementsOrCommands();
  if (!first || first.type === END_OF_FILE) return { start: query.length, end: query.length };
  return { start: units[first.start], end: units[first.stop + 1] };
}

parentPort.on('message', ({ id, query }) => {
  try {
    const units = buildUnits(query);
    const statements = parser
      .parse(query)
      .statementsParsing.filter(hasWords)
      .map((statement) => ({
        tree: buildSyntax(statement.ctx, query, units, statement.parser.ruleNames),
        fault: findFault(statement, query, units),
      }));
    parentPort.postMessage({ id, statements });
  } catch {
    // Nested too deep for the stack.
    parentPort.postMessage({ id });
  }
});
parentPort.postMessage({ ready: true });
