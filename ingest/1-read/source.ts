import { findBlocks } from './blocks.ts';
import type { Block } from './reading.ts';
import type { Given } from './record.ts';

/** An article as its file gives it: the text, its blocks, and what the file says of it apart from the text. */
export interface Source {
  text: string;
  /** Cuts the text into blocks. `plain` is the text in simplified characters, as long as the text. */
  cut(plain: string): Block[];
  given: Given;
  /** The article's id, where its file gives one. */
  id?: string;
}

/** A paragraph that was taken out of a document with a layout. */
export interface LaidParagraph {
  text: string;
  role: Block['role'];
}

/** Plain text, whose breaks may stand inside sentences. */
export function sourceOfText(text: string, given: Given = {}): Source {
  return { text, given, cut: (plain) => findBlocks(plain).map((span) => ({ ...span, role: 'body' })) };
}

/** Paragraphs of a document with a layout, put one below the other with an empty line between. */
export function sourceOfParagraphs(paragraphs: readonly LaidParagraph[], given: Given = {}): Source {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += paragraph.text;
    blocks.push({ start, end: text.length, role: paragraph.role });
  }
  return { text, given, cut: () => blocks };
}
