import { isCommon } from '../text/characters.ts';
import type { Paragraph, Sentence } from '../types.ts';

const enders = new Set('。！？…');
const closers = new Set('”’」』）》】');

/** Sentences of every paragraph; closing marks behind the full stop belong to the sentence. */
export function findSentences(text: string, paragraphs: readonly Paragraph[]): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    let start = paragraph.start;
    for (let index = paragraph.start; index < paragraph.end; index += 1) {
      if (isCommon(text.charCodeAt(index)) || !enders.has(text[index] ?? '')) continue;
      let end = index + 1;
      while (end < paragraph.end && (enders.has(text[end] ?? '') || closers.has(text[end] ?? ''))) end += 1;
      sentences.push({ start, end, paragraph: number });
      start = end;
      index = end - 1;
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end, paragraph: number });
  });
  return sentences;
}
