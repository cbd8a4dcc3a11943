import type { Document, Passage } from '../types.ts';
import { findQuotes } from './quotes.ts';
import { findSentences } from './sentences.ts';

/** Cuts an article into sentences and quotations. */
export function splitDocument(document: Document): Passage {
  const { text } = document.reading;
  const { paragraphs } = document;
  return {
    document,
    text,
    paragraphs,
    sentences: findSentences(text, paragraphs),
    quotes: findQuotes(text, paragraphs),
    credits: document.credits,
  };
}
