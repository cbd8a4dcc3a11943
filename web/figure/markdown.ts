import type { ArticleSummary } from '#schema';
import type { FigureWords } from './figure-words.ts';
import type { Note } from './notes.ts';
import { letterOf, writeSource } from './source-line.ts';

export interface MarkdownParts {
  title: string;
  caption: string;
  alt: string;
  notes: readonly Note[];
  articles: readonly ArticleSummary[];
  /** Name of the picture's file beside the text. */
  file: string;
  /** Address of the living view. */
  link?: string | undefined;
}

/** A block for a Markdown report: the picture, its caption, the numbered notes, the sources. */
export function writeMarkdown(parts: MarkdownParts, words: FigureWords): string {
  const several = parts.articles.length > 1;
  const letters = new Map(parts.articles.map((article, index) => [article.id, letterOf(index)]));
  const notes = parts.notes.map((note) => {
    const letter = letters.get(note.fact.article);
    const source = several && letter ? words.sourceOf(letter) : '';
    return `${note.number}. ${escapeMarkdown(words.quote(note.quote) + source)}`;
  });
  const sources = parts.articles.map((article, index) =>
    escapeMarkdown(`${several ? `${letterOf(index)}. ` : ''}${writeSource(article)}`),
  );
  return [
    `![${escapeMarkdown(parts.alt)}](${encodeURI(parts.file)})`,
    `**${escapeMarkdown(parts.title)}**  \n${escapeMarkdown(parts.caption)}`,
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    ...(sources.length > 0 ? [`${words.sources}${several ? '\n\n' : ''}${sources.join('  \n')}`] : []),
    ...(parts.link ? [`[${words.openLive}](${encodeURI(parts.link)})`] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Text in which Markdown and HTML see nothing but text. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
