/** Columns of a terminal that a text takes: characters of Chinese take two, combining marks none. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    width += isWide(character) ? 2 : 1;
  }
  return width;
}

/** Han, kana, Hangul, their punctuation and full-width forms, emoji. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0x303e) ||
    (code >= 0x3041 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Cuts a text to so many columns; `…` says that there was more. */
export function fitWidth(text: string, columns: number): string {
  if (measureWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += measureWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Rows in aligned columns under a line of headings. Cells wider than `most` columns are cut. */
export function buildTable(headings: string[], rows: string[][], most = 60): string {
  const cells = [headings, ...rows].map((row) =>
    // A control character in the data must not move the cursor.
    row.map((cell) => fitWidth(cell.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '), most)),
  );
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => measureWidth(row[column] ?? ''))));
  const lines = cells.map((row) =>
    widths
      .map((width, column) => (row[column] ?? '') + ' '.repeat(width - measureWidth(row[column] ?? '')))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}
