import type { Entity, Extraction, Relation } from '#schema';
import { buildDocument } from '../1-read/document.ts';
import { sourceOfText } from '../1-read/source.ts';
import { simplify } from '../1-read/traditional.ts';
import { findFirst, findStarting, toReading } from '../text/spans.ts';
import type { Document, Paragraph, Span } from '../types.ts';

/** Units of a paragraph that go into one question; a longer one is cut at the ends of sentences. */
const LONGEST = 2_000;
/** A paragraph of fewer units is a heading or a caption: it states nothing. */
const SHORTEST = 15;
/** Entities of the article that a question names although its paragraph does not: what 他 or 该区 may mean. */
const OTHERS = 12;

/** A paragraph of an article, as the reading has it, with what the rules found there. */
export interface Excerpt extends Span {
  text: string;
  /** Those named in it come first. The question calls them e1, e2 … in this order. */
  entities: Entity[];
  /** Facts whose words begin in it. */
  facts: Relation[];
}

/** An article with its excerpts, and where its entities stand in the reading. */
export interface Cutting {
  document: Document;
  excerpts: Excerpt[];
  /** By the id of the entity. */
  mentions: ReadonlyMap<string, Span[]>;
}

/** Cuts an article into the paragraphs that a model is asked about. */
export async function cutExcerpts(extraction: Extraction): Promise<Cutting> {
  const { article, entities, relations } = extraction;
  const { text, title, date, source, byline } = article;
  const given = { title, byline, ...(date !== undefined && { date }), ...(source !== undefined && { source }) };
  const document = buildDocument(sourceOfText(text, given), await simplify(text));
  const { reading } = document;

  const mentions = new Map(
    entities.map(({ id, mentions: own }) => [
      id,
      own.map(([start, end]) => toReading(reading, { start, end })).sort((a, b) => a.start - b.start),
    ]),
  );
  const places = entities
    .flatMap((entity) => (mentions.get(entity.id) ?? []).map((span) => ({ ...span, entity })))
    .sort((a, b) => a.start - b.start);
  const facts = relations
    .flatMap((fact) => fact.evidence.slice(0, 1).map((words) => ({ ...toReading(reading, words), fact })))
    .sort((a, b) => a.start - b.start);
  const leading = [...entities].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, OTHERS);

  const excerpts = document.paragraphs.flatMap((paragraph) =>
    cutParagraph(reading.text, paragraph).map((span) => {
      const named = findStarting(places, span).map(({ entity }) => entity);
      return {
        ...span,
        text: reading.text.slice(span.start, span.end),
        entities: [...new Set([...named, ...leading])],
        facts: findStarting(facts, span).map(({ fact }) => fact),
      };
    }),
  );
  return { document, excerpts, mentions };
}

function cutParagraph(text: string, { start, end, role }: Paragraph): Span[] {
  // The headline comes along with every question.
  if (role === 'title' || role === 'byline' || role === 'note' || end - start < SHORTEST) return [];
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const stop = text.lastIndexOf('。', from + LONGEST - 1) + 1;
    const to = stop > from ? stop : from + LONGEST;
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
  return spans;
}

/** Whether one of the spans, which stand in the order of the text, begins within a stretch. */
export function isAnyWithin(spans: readonly Span[], stretch: Span): boolean {
  return findFirst(spans, stretch.start) < findFirst(spans, stretch.end);
}
