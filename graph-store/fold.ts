/** Text as it is searched: `（上海）` and `(上海)`, `ＡＢ` and `ab` read alike. Stored and typed text must meet here. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
