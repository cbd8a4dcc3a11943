/** Words that can be looked up at a place of a text, by their first two units. */
export interface WordIndex<T> {
  singles: Map<string, T>;
  pairs: Map<string, { word: string; value: T }[]>;
}

/** Indexes words; of equal words the first stays. */
export function buildWordIndex<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const index: WordIndex<T> = { singles: new Map(), pairs: new Map() };
  const seen = new Set<string>();
  for (const [word, value] of entries) {
    if (word === '' || seen.has(word)) continue;
    seen.add(word);
    if (word.length === 1) {
      index.singles.set(word, value);
      continue;
    }
    const key = word.slice(0, 2);
    const list = index.pairs.get(key);
    if (list) list.push({ word, value });
    else index.pairs.set(key, [{ word, value }]);
  }
  return index;
}

/** Tells every indexed word that begins at a place of the text, in no order. */
export function visitWordsAt<T>(
  index: WordIndex<T>,
  text: string,
  start: number,
  visit: (word: string, value: T) => void,
): void {
  const single = text[start] ?? '';
  const value = index.singles.get(single);
  if (value !== undefined) visit(single, value);
  for (const entry of index.pairs.get(text.slice(start, start + 2)) ?? []) {
    if (text.startsWith(entry.word, start)) visit(entry.word, entry.value);
  }
}
