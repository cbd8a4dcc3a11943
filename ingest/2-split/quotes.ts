import { isCommon } from '../text/characters.ts';
import type { Paragraph, Quote } from '../types.ts';

const openers = new Set('“‘「『');
const openerOf: Record<string, string> = { '”': '“', '’': '‘', '」': '「', '』': '『' };

/**
 * Words between quotation marks, outer ones first in the order of the text.
 * A mark without its partner ends with its paragraph or is left alone.
 */
export function findQuotes(text: string, paragraphs: readonly Paragraph[]): Quote[] {
  const quotes: Quote[] = [];
  for (const paragraph of paragraphs) {
    const open: { mark: string; start: number }[] = [];
    for (let index = paragraph.start; index < paragraph.end; index += 1) {
      if (isCommon(text.charCodeAt(index))) continue;
      const mark = text[index] ?? '';
      if (openers.has(mark)) {
        // “…“ : the same opener again closes what it opened, where the text forgot to turn it round
        open.push({ mark, start: index + 1 });
        continue;
      }
      const opener = openerOf[mark];
      if (!opener) continue;
      let depth = open.length - 1;
      while (depth >= 0 && open[depth]?.mark !== opener) depth -= 1;
      const found = open[depth];
      if (!found) continue;
      open.length = depth;
      if (found.start < index) quotes.push({ start: found.start, end: index, depth });
    }
    const left = open[0];
    if (left && left.start < paragraph.end) quotes.push({ start: left.start, end: paragraph.end, depth: 0 });
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}
