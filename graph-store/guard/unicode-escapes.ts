const anyEscape = /\\u+([0-9a-f]{4})/gi;
const escapeOrBackslash = /\\\\|\\u+([0-9a-f]{4})/gi;

const character = (hex: string) => String.fromCharCode(Number.parseInt(hex, 16));

/**
 * Every text that a database may take the query for. Neo4j turns `\u0043REATE` into CREATE before it reads a word, also
 * inside strings and comments, so that a quote or a line's end can hide in an escape: all readings must be allowed.
 */
export function findReadings(query: string): string[] {
  const everywhere = query.replace(anyEscape, (_, hex: string) => character(hex));
  const unescaped = query.replace(escapeOrBackslash, (whole, hex?: string) => (hex ? character(hex) : whole));
  return [...new Set([query, everywhere, unescaped])];
}
