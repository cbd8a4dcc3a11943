import { findParagraphs } from './dom-paragraphs.ts';
import { readHtmlRecord } from './html-record.ts';
import { type LaidParagraph, type Source, sourceOfParagraphs } from './source.ts';

/** Elements of a page that are looked through. */
const mostElements = 200_000;
/** Characters from which a stretch of a page may be its article: Chinese says much with few. */
const shortest = 100;

/** Reads the article of a web page: its main text under its headline, and what the page says of it. */
export async function readHtml(html: string): Promise<Source> {
  const document = await parseHtml(html);
  const given = readHtmlRecord(document);
  const { Readability } = await import('@mozilla/readability');
  const all = document.body ? findParagraphs(document.body) : [];
  const main = new Readability<Element>(document, {
    charThreshold: shortest,
    maxElemsToParse: mostElements,
    serializer: (node) => node as Element,
  }).parse();
  const found = main?.content ? findParagraphs(main.content) : [];
  const body = found.length > 0 ? found : all;
  const title = given.title ?? (main?.title?.trim() || undefined);
  if (title === undefined) return sourceOfParagraphs(body, given);
  const headline: LaidParagraph = { text: title, role: 'title' };
  const story = body[0]?.text === title ? body.slice(1) : body;
  return sourceOfParagraphs(story.length > 0 ? [headline, ...story] : [], { ...given, title });
}

/** A page as a tree; scripts do not run, nothing is fetched. */
export async function parseHtml(html: string): Promise<Document> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
