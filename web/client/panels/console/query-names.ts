/** What a name of the graph is in a query. */
export type NameSort = 'label' | 'type' | 'key';
export interface QueryName {
  sort: NameSort;
  name: string;
}

const tokenPattern =
  /(?<skipped>\/\/.*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\$\w+|\s+)|`(?<quoted>[^`]*)`|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d+(?:\.\d+)?)|(?<sign>\.\.|[\s\S])/gu;

interface Token {
  text: string;
  isName: boolean;
}

/** Names and signs of a query; strings and comments are left out, but for a sign that keeps their place. */
function readTokens(query: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups = {}, 0: whole } of query.matchAll(tokenPattern)) {
    const name = groups.quoted ?? groups.word;
    if (name !== undefined) tokens.push({ text: name, isName: true });
    else if (groups.skipped === undefined) tokens.push({ text: whole, isName: false });
    else if (/^['"$]/.test(whole)) tokens.push({ text: '"', isName: false });
  }
  return tokens;
}

const clauseWords =
  /^(MATCH|OPTIONAL|WHERE|NOT|AND|OR|XOR|EXISTS|COUNT|COLLECT|RETURN|WITH|IN|AS|BY|WHEN|THEN|ELSE|UNWIND|shortestPath|allShortestPaths)$/i;

/** `node` and `relationship` are brackets of a pattern, `map` are the braces within them, `braces` all others. */
type Bracket = 'node' | 'relationship' | 'map' | 'braces' | 'other';

function openBracket(sign: string, before: Token | undefined, outer: Bracket | undefined): Bracket {
  if (sign === '(') return before?.isName && !clauseWords.test(before.text) ? 'other' : 'node';
  if (sign === '[') return before?.text === '-' ? 'relationship' : 'other';
  return outer === 'node' || outer === 'relationship' ? 'map' : 'braces';
}

/** The labels, relationship types and properties that a query names; keys of maps that it makes itself are not of the graph. */
export function findNames(query: string): QueryName[] {
  const tokens = readTokens(query);
  const names: QueryName[] = [];
  const ownKeys = new Set<string>();
  const open: Bracket[] = [];
  tokens.forEach((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const inside = open.at(-1);
    if (!token.isName) {
      if ('([{'.includes(token.text)) open.push(openBracket(token.text, before, inside));
      else if (')]}'.includes(token.text)) open.pop();
      return;
    }
    const name = token.text;
    if (before?.text === '.') {
      if (next?.text !== '(' && next?.text !== '.') names.push({ sort: 'key', name });
    } else if (next?.text === ':' && (before?.text === '{' || before?.text === ',') && inside === 'map') {
      names.push({ sort: 'key', name });
    } else if (next?.text === ':' && (before?.text === '{' || before?.text === ',') && inside === 'braces') {
      ownKeys.add(name);
    } else if (inside === 'relationship') {
      if (before && ':|&!'.includes(before.text)) names.push({ sort: 'type', name });
    } else if (before?.text === ':' || (inside === 'node' && before && '|&!'.includes(before.text))) {
      // In {key: value} the value is no label.
      if (inside !== 'map' && !ownKeys.has(tokens[at - 2]?.text ?? '')) names.push({ sort: 'label', name });
    }
  });
  return names.filter(({ sort, name }) => sort !== 'key' || !ownKeys.has(name));
}
