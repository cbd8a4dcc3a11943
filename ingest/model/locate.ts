import { buildReading } from '../1-read/reading.ts';
import type { Span } from '../types.ts';

/** Where words stand for the first time within a stretch of the reading, character by character. */
export function locate(text: string, stretch: Span, words: string): Span | undefined {
  return locateAll(text, stretch, words)[0];
}

/** Every place within a stretch of the reading where words stand, character by character. */
export function locateAll(text: string, stretch: Span, words: string): Span[] {
  const exact = findAll(text, stretch, words.trim());
  return exact.length > 0 ? exact : findAll(text, stretch, fold(words));
}

/** Words as the reading would have them: marks in full width, no blank between Han characters. */
function fold(words: string): string {
  return buildReading(words, [{ start: 0, end: words.length, role: 'body' }]).reading.text;
}

function findAll(text: string, { start, end }: Span, words: string): Span[] {
  const spans: Span[] = [];
  if (!/[\p{L}\p{N}]/u.test(words)) return spans;
  for (let at = text.indexOf(words, start); at >= 0 && at + words.length <= end; ) {
    spans.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + words.length);
  }
  return spans;
}

/** No sentence and no piece of one: a name begins and ends with words, or with a pair's own mark. */
const nameForm = /^(?=.{2,100}$)[\p{L}\p{N}“《「（【〈][^。；;!！?？\n\r]*[\p{L}\p{N}”》」）】〉]$/u;

/** A name without the quotation marks around it; undefined for what can be none. */
export function readName(name: string): string | undefined {
  const bare = name.trim().replace(/^[“"「‘']([^“”"「」‘’']+)[”"」’']$/u, '$1');
  return nameForm.test(bare) && /\p{L}/u.test(bare) ? bare : undefined;
}
