import type { Extraction } from '#schema';
import { extract } from '../../../ingest/ingest.ts';
import { type Rewriting, rewrite } from './rewriting.ts';

/** Extracts what an article says that comes as a text file. */
export async function extractText(text: string): Promise<Extraction> {
  return extractBytes(new TextEncoder().encode(text));
}

export async function extractBytes(bytes: Uint8Array): Promise<Extraction> {
  const { extractions, notices } = await extract('article.txt', bytes);
  const [extraction] = extractions;
  if (!extraction || notices.length > 0) throw new Error(`No article was read: ${JSON.stringify(notices)}`);
  return extraction;
}

/** Everything that an extraction says, a line each, as it would be said of the rewritten text. */
export function tell(extraction: Extraction, rewriting: Rewriting = rewrite(extraction.article.text, [])): string[] {
  const { article, entities, relations, statements } = extraction;
  const { text, start, end, rename } = rewriting;
  const names = new Map(entities.map(({ id, type, name }) => [id, `${type} ${rename(name)}`]));
  const name = (id: string) => names.get(id) ?? id;
  const say = (value: unknown) => (typeof value === 'string' ? (names.get(value) ?? rename(value)) : String(value));
  const sayAll = (properties: Record<string, unknown> = {}) =>
    Object.entries(properties)
      .map(([key, value]) => `${key}=${say(value)}`)
      .sort()
      .join(' ');
  const show = (words: string) => {
    const at = article.text.indexOf(words);
    return at < 0 ? rename(words) : text.slice(start(at), end(at + words.length)).replaceAll('\n', '');
  };
  const sayForms = (forms: readonly string[], called: string) =>
    [...new Set(forms.map(rename))]
      .filter((form) => form !== rename(called))
      .sort()
      .join('、');
  const cite = (span: { start: number; end: number }) => {
    const [from, to] = [start(span.start), end(span.end)];
    return `${from}–${to} “${text.slice(from, to)}”`;
  };
  const lines = [
    `article ${show(article.title)} | ${article.date} | ${show(article.source ?? '')} | ${article.byline.map(show)}`,
    ...entities.map(
      ({ id, name: called, aliases, properties, mentions }) =>
        `${name(id)} | also ${sayForms(aliases, called)} | ${sayAll(properties)} | ` +
        `at ${mentions.map(([from, to]) => `${start(from)}–${end(to)}`).join(' ')}`,
    ),
    ...relations.map(
      ({ type, from, to, properties, evidence, rule, inferred }) =>
        `${name(from)} ${type} ${name(to)} | ${sayAll(properties)} | ${rule}${inferred ? ' inferred' : ''} | ` +
        evidence.map(cite).sort().join(' + '),
    ),
    ...statements.map(
      ({ speaker, manner, about, rule, evidence, ...span }) =>
        `${name(speaker)} SAID ${cite(span)} | ${manner} | about ${about.map(name).sort().join('、')} | ${rule} | ` +
        (evidence ? cite(evidence) : ''),
    ),
  ];
  return lines.sort();
}

/** What of the expected lines vanished, and what appeared beside them. */
export function compare(expected: readonly string[], found: readonly string[]) {
  return { vanished: subtract(expected, found), appeared: subtract(found, expected) };
}

function subtract(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
