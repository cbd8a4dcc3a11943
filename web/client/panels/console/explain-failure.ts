import type { Language } from '../../state/view.ts';
import { failureWords } from '../../words/console.ts';
import { speak } from '../../words/index.ts';

/** Where a database says that its trouble is: `--> query:1:10` of Grafeo, `(line 1, column 10 …)` of Neo4j. */
const places = [/query:(\d+):(\d+)/, /line (\d+), column (\d+)/];

const unknownName = /(?:Undefined variable|Variable) ['`]([^'`]+)['`]/;

/** Complaints of both databases that people meet, each with what it says in the words of the page. */
const complaints: [pattern: RegExp, explain: (words: ReturnType<typeof wordsIn>, name: string) => string][] = [
  [unknownName, (words, name) => words.undefinedName(name)],
  [
    /duplicate column name '([^']+)'|Multiple result columns with the same name/,
    (words, name) => words.sameColumn(name),
  ],
  [/division by zero|\/ by zero/, (words) => words.byZero],
  [/UNION.*same (?:columns|return column)|All sub queries in an UNION/i, (words) => words.unionColumns],
];

/** Where a name stands first, as a whole word. */
function findName(name: string | undefined, query: string): { start: number; end: number } | undefined {
  if (name === undefined) return undefined;
  for (const word of query.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)) {
    if (word[0] === name) return { start: word.index, end: word.index + name.length };
  }
  return undefined;
}

const wordsIn = (language: Language) => speak(failureWords, language);

/** What a database said of a query, in the language of the page where we know the complaint, else in its own words. */
export function explainFailure(detail: string, language: Language): string {
  for (const [pattern, explain] of complaints) {
    const found = pattern.exec(detail);
    if (found) return explain(wordsIn(language), found[1] ?? '');
  }
  const [own = detail] = detail.split(/\n\s*-->|\n"/);
  return own.replace(/^(?:semantic|syntax) error: (?:\[Cypher\] )?/, '').trim();
}

/** The place in the query that a database complains of, in UTF-16 units. */
export function findComplaint(detail: string, query: string): { start: number; end: number } | undefined {
  const found = places.map((place) => place.exec(detail)).find((match) => match !== null);
  if (!found) return findName(unknownName.exec(detail)?.[1], query);
  const before = query.split('\n').slice(0, Number(found[1]) - 1);
  const start = before.join('\n').length + (before.length > 0 ? 1 : 0) + Number(found[2]) - 1;
  const word = /^[\p{L}\p{N}_]+/u.exec(query.slice(start))?.[0] ?? ' ';
  return start < query.length ? { start, end: start + word.length } : undefined;
}
