import { z } from 'zod';
import { type Extraction, InvalidExtraction, parseExtraction } from '#schema';
import { buildNotice, type Notice } from '../notices.ts';
import { readDay } from './day.ts';
import type { Given } from './record.ts';
import { type Source, sourceOfText } from './source.ts';

/** An article as other programs write it: `{"text": "…", "title": "…", "date": "2023-08-09", "byline": ["…"]}`. */
const articleForm = z.object({
  text: z.string(),
  title: z.string().nullish(),
  /** Any form that begins with the year: 2023-08-09, 2023年8月9日. */
  date: z.string().nullish(),
  source: z.string().nullish(),
  byline: z.union([z.string(), z.array(z.string())]).nullish(),
  id: z.union([z.string(), z.number()]).nullish(),
});

/** An article out of JSON, and where it stands: `file.jsonl, line 3`. */
export interface PlacedSource {
  source: Source;
  place: string;
}

/** What a JSON file gave: articles still to be read, findings that are ready, and what is to be said about the rest. */
export interface JsonReads {
  articles: PlacedSource[];
  extractions: Extraction[];
  notices: Notice[];
}

/**
 * Reads JSON: one object, a list of them, or one a line; each an article or one with its findings.
 * @param line What the text is a line of is `name`, and this its place there: `line 3`. It then holds one object.
 */
export function readJson(name: string, text: string, line?: string): JsonReads {
  const reads: JsonReads = { articles: [], extractions: [], notices: [] };
  for (const { place, json, value } of line === undefined ? findValues(text) : [{ place: line, ...parse(text) }]) {
    const here = place === '' ? name : `${name}, ${place}`;
    if (json !== undefined) reads.notices.push(buildNotice('invalid-json', name, describeFault(json, place)));
    else readValue(value, here, name, reads);
  }
  return reads;
}

interface Value {
  /** `line 3`, `item 2`; empty for the whole file. */
  place: string;
  value?: unknown;
  /** Text that is no JSON. */
  json?: string;
}

function findValues(text: string): Value[] {
  const whole = parse(text);
  if (whole.json === undefined) {
    if (!Array.isArray(whole.value)) return [{ place: '', value: whole.value }];
    return whole.value.map((value, index) => ({ place: `item ${index + 1}`, value }));
  }
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), place: `line ${index + 1}` }));
  const filled = lines.filter(({ line }) => line !== '');
  const isLines = filled.length > 1 && filled.filter(({ line }) => /^\{.*\}$/.test(line)).length * 2 > filled.length;
  return isLines ? filled.map(({ line, place }) => ({ place, ...parse(line) })) : [{ place: '', json: text }];
}

function parse(text: string): { value?: unknown; json?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { json: text };
  }
}

function readValue(value: unknown, here: string, file: string, { articles, extractions, notices }: JsonReads): void {
  if (typeof value === 'object' && value !== null && 'article' in value) {
    try {
      extractions.push(parseExtraction(value));
    } catch (error) {
      if (!(error instanceof InvalidExtraction)) throw error;
      notices.push({ ...buildNotice('invalid-extraction', here, error.message), article: file });
    }
    return;
  }
  const { data, error } = articleForm.safeParse(value);
  if (data) {
    const source = sourceOfText(data.text, readGiven(data));
    const id = `${data.id ?? ''}`;
    articles.push({ place: here, source: id === '' ? source : { ...source, id } });
  } else {
    const [issue] = error.issues;
    const place = here === file ? '' : `${here.slice(file.length + 2)}: `;
    const detail = `${place}${[issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')}`;
    notices.push(buildNotice('invalid-article', file, detail));
  }
}

function readGiven({ title, date, source, byline }: z.infer<typeof articleForm>): Given {
  const day = readDay(date ?? '');
  const names = (typeof byline === 'string' ? byline.split(/[、，,;；\s]+/) : (byline ?? [])).filter(Boolean);
  return {
    ...(title && { title }),
    ...(day && { date: day }),
    ...(source && { source }),
    ...(names.length > 0 && { byline: names }),
  };
}

/** Where JSON breaks off: `line 3: Unexpected token …`. */
function describeFault(json: string, place: string): string {
  try {
    JSON.parse(json);
    return place;
  } catch (error) {
    const words = (error as Error).message.replace(/, ?"[\s\S]*" is not valid JSON$/, '').replace(/\s+/g, ' ');
    return [place, words.slice(0, 120)].filter(Boolean).join(': ');
  }
}
