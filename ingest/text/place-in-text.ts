import type { ArticleRecord, Extraction } from '#schema';
import type { Document, Reading, Resolution, Span } from '../types.ts';
import { isHan } from './characters.ts';
import { showBlanks, toText } from './spans.ts';

/** Brings every span of the reading back to the article's own text. */
export function placeInText(document: Document, resolution: Resolution): Extraction {
  const { reading, paragraphs, credits, hash, ...record } = document;
  const { text } = record;
  const article: ArticleRecord = record;
  const place = (span: { start: number; end: number }) => toText(reading, span);
  const written = reading.isSimplified && writeHan(document);
  const cite = (span: { start: number; end: number }) => {
    const { start, end } = place(span);
    return { start, end, quote: text.slice(start, end) };
  };
  return {
    article,
    entities: resolution.entities.map(({ mentions, ...found }) => {
      const entity = spaced.has(found.type) ? { ...found, ...showNames(document, found, mentions) } : found;
      return {
        ...entity,
        ...(written && addWrittenForms(document, written, entity, mentions)),
        mentions: mentions.map((mention) => {
          const { start, end } = place(mention);
          return [start, end];
        }),
      };
    }),
    relations: resolution.relations.map((relation) => ({ ...relation, evidence: relation.evidence.map(cite) })),
    statements: resolution.statements.map(({ attribution, ...statement }) => {
      const { start, end, quote } = cite(statement);
      return { ...statement, start, end, text: quote, evidence: cite(attribution) };
    }),
  };
}

/** Kinds whose names may be slogans of two halves; the blank in 王 波 or 省 商务厅 says nothing. */
const spaced: ReadonlySet<string> = new Set(['Event', 'Policy', 'Topic']);

interface Names {
  name: string;
  aliases: string[];
}

/** Name and other forms as the article writes them, with the blanks inside. */
function showNames({ text, reading }: Document, { name, aliases }: Names, mentions: readonly Span[]): Names {
  const forms = new Map<string, string>();
  for (const mention of mentions) {
    const read = reading.text.slice(mention.start, mention.end);
    const shown = showBlanks(text, reading, mention);
    if (shown === read) continue;
    // the forms inside a longer one have its blank too
    for (const form of [name, ...aliases]) {
      const at = read.indexOf(form);
      if (at < 0) continue;
      const start = mention.start + at;
      forms.set(form, showBlanks(text, reading, { start, end: start + form.length }));
    }
  }
  const show = (form: string) => forms.get(form) ?? form;
  return { name: show(name), aliases: [...new Set(aliases.map(show))].filter((form) => form !== show(name)) };
}

/** Adds the forms in traditional characters of a thing whose name and other forms are in simplified ones. */
function addWrittenForms(
  { text, reading }: Document,
  written: Reading,
  { type, name, aliases }: Names & { type: string },
  mentions: readonly Span[],
): Names {
  const known = new Set([name, ...aliases]);
  const show = (words: Reading, { start, end }: Span) =>
    spaced.has(type) ? showBlanks(text, words, { start, end }) : words.text.slice(start, end);
  const forms = mentions.filter((mention) => known.has(show(reading, mention))).map((each) => show(written, each));
  return { name, aliases: [...new Set([...aliases, ...forms])].filter((form) => form !== name) };
}

/** The reading with the article's own Han characters. */
function writeHan({ text, reading }: Document): Reading {
  const units = Array.from(reading.text.split(''), (unit, index) => {
    const own = text[reading.at[index] ?? 0];
    return isHan(unit) && isHan(own) ? own : unit;
  });
  return { ...reading, text: units.join('') };
}
