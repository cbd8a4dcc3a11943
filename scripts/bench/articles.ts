import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '#ingest';
import { readDivisions } from '../../ingest/lexicon/divisions.ts';
import { isSurname } from '../../ingest/lexicon/surnames.ts';

/** Articles that the figures are measured on: those of the project, or those of a folder. */
const own = ['../../ingest/articles', '../../tests/articles'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The texts of the folder, or the project's own. */
export function readArticles(folder: string | undefined): string[] {
  const folders = folder === undefined ? own : [folder];
  return folders.flatMap((path) =>
    readdirSync(path)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(path, name), 'utf8')),
  );
}

/** An article whose names can be changed for others: its text in pieces, each a name or the words between. */
export interface Template {
  pieces: { text: string; kind?: 'person' | 'place' }[];
}

/** As many articles as wanted, one after the other: those given, with other persons and places in every round. */
export function* varyArticles(templates: readonly Template[], count: number): Generator<string> {
  for (let number = 0; number < count; number += 1) {
    const round = Math.floor(number / templates.length);
    const template = templates[number % templates.length];
    if (template) yield template.pieces.map((piece) => rename(piece, round)).join('');
  }
}

const levels = readDivisions(() => false);
const places = [...levels].filter(([form, { level }]) => level !== '省' && form.length < 4).map(([form]) => form);
const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗').filter(isSurname);
const given = Array.from('明华建国志强晓玲文静海涛立新春生玉兰思远嘉宁子涵一鸣慧敏振宇雪峰');

/** Finds the names in the articles that others could bear. */
export async function buildTemplates(texts: readonly string[]): Promise<Template[]> {
  const templates: Template[] = [];
  for (const text of texts) templates.push(await buildTemplate(text));
  return templates;
}

async function buildTemplate(text: string): Promise<Template> {
  const { extractions } = await extract('a.txt', Buffer.from(text));
  const named = new Map<string, 'person' | 'place'>();
  for (const { type, name, aliases } of extractions.flatMap(({ entities }) => entities)) {
    for (const form of [name, ...aliases]) {
      if (type === 'Person' && /^[\u4e00-\u9fff]{3}$/.test(form)) named.set(form, 'person');
      else if (type === 'Place' && levels.get(form)?.level !== '省' && levels.has(form) && form.length < 4)
        named.set(form, 'place');
    }
  }
  if (named.size === 0) return { pieces: [{ text }] };
  const forms = [...named.keys()].sort((a, b) => b.length - a.length);
  return {
    pieces: text.split(new RegExp(`(${forms.join('|')})`)).map((piece) => {
      const kind = named.get(piece);
      return { text: piece, ...(kind && { kind }) };
    }),
  };
}

/** The same name becomes the same other name in one round, and another in the next. */
function rename({ text, kind }: Template['pieces'][number], round: number): string {
  if (kind === undefined || round === 0) return text;
  const seed = Array.from(text).reduce(
    (sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003,
    round * 7_919,
  );
  if (kind === 'person') {
    const pick = (list: readonly string[], by: number) => list[Math.floor(seed / by) % list.length] ?? '';
    return pick(surnames, 1) + pick(given, surnames.length) + pick(given, surnames.length * given.length);
  }
  const alike = places.filter((form) => form.length === text.length && form.at(-1) === text.at(-1));
  return alike.length > 0
    ? (alike[seed % alike.length] ?? text)
    : (places.filter((form) => form.length === text.length)[seed % 300] ?? text);
}
