import { digest } from '../text/digest.ts';
import { toReading } from '../text/spans.ts';
import type { Document } from '../types.ts';
import { buildReading } from './reading.ts';
import { findRecord } from './record.ts';
import type { Source } from './source.ts';
import { foldWidths } from './widths.ts';

/**
 * Makes an article of what its file gave.
 * @param plain The text in simplified characters, as long as the text: it is what rules read.
 */
export function buildDocument({ text, given, id, cut }: Source, plain: string = text): Document {
  const { record, blocks, credits, isTitleFirstWords } = findRecord(plain, cut(plain), given, text);
  // Where the first words stand for a headline, how they are cut changes nothing of what the article is.
  const hash = digest(isTitleFirstWords ? '' : record.title, text);
  const { reading, paragraphs } = buildReading(plain, blocks);
  if (text !== plain && foldWidths(text) !== plain) reading.isSimplified = true;
  return {
    id: id ?? `article-${hash.slice(0, 20)}`,
    ...record,
    text,
    hash,
    reading,
    paragraphs,
    credits: credits.map((span) => toReading(reading, span)),
  };
}
