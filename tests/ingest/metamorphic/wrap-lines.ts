import { type Edit, type Rewriting, rewrite } from './rewriting.ts';

/** Breaks every paragraph into lines of so many characters, as mails and pages do; an empty line stands between paragraphs. */
export function wrapLines(text: string, width: number): Rewriting {
  const edits: Edit[] = [];
  let column = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') {
      if (text[at - 1] !== '\n' && text[at + 1] !== '\n' && at + 1 < text.length)
        edits.push({ start: at, end: at, words: '\n' });
      column = 0;
    } else if (column === width) {
      edits.push({ start: at, end: at, words: '\n' });
      column = 1;
    } else column += 1;
  }
  return rewrite(text, edits);
}
