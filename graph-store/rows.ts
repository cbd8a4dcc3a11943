import { z } from 'zod';
import {
  type ArticleSummary,
  type Fact,
  type GraphNode,
  type KindLabel,
  kindLabel,
  kindOf,
  kinds,
  type PropertyValue,
  relationName,
} from '#schema';
import { pickOwnProperties, type Witness } from './witness.ts';

/*
 * The shapes in which statements return the things of the graph, and the way from there to its nouns.
 * Every column has an alias and no entity is returned as such: the two databases agree on that much.
 */

const text = z.string();
const whole = z.number().int();
const absent = <Value extends z.ZodType>(value: Value) => value.nullish().transform((inner) => inner ?? undefined);
const propertyMap = z.record(z.string(), z.unknown());

const kindProperties = [...new Set(kinds.flatMap((kind) => Object.keys(kind.properties.shape)))];

/** Columns of an entity held by the variable `e`. */
export const entityColumns = `e.id AS id, labels(e) AS labels, e.name AS name, e.aliases AS aliases, e.pinyin AS pinyin,
  e.initials AS initials, e.degree AS degree, e.articles AS articles,
  e {${kindProperties.map((key) => `.\`${key}\``).join(', ')}} AS properties`;

export const entityRow = z
  .object({
    id: text,
    labels: z.array(z.string()),
    name: text,
    aliases: z.array(text),
    pinyin: z.array(text),
    initials: z.array(text),
    degree: whole,
    articles: whole,
    properties: propertyMap,
  })
  .transform(({ labels, properties, ...row }): GraphNode => {
    const kind = findKind(labels);
    return { ...row, kind, properties: dropAbsent(properties, Object.keys(kindOf(kind).properties.shape)) };
  });

/** Columns of a fact held by `r`, from `f` to `t`. */
export const factColumns = 'type(r) AS type, f.id AS from, t.id AS to, r {.*} AS properties';

const relationship = z.object({
  id: text,
  sources: whole,
  confidence: z.number(),
  rule: text,
  quote: text,
  article: text,
  start: whole,
  end: whole,
  inferred: absent(z.boolean()),
  reportedBy: absent(text),
  planned: absent(z.boolean()),
});

const factShape = z.object({ type: relationName, from: text, to: text, properties: propertyMap });

export const factRow = factShape.transform(readFact);

/** A fact, and the date of the article that it quotes. */
export const datedFactRow = factShape
  .extend({ date: absent(text) })
  .transform(({ date, ...row }) => ({ ...readFact(row), date }));
export type DatedFact = z.infer<typeof datedFactRow>;

function readFact({ type, from, to, properties }: z.infer<typeof factShape>): Fact {
  return { ...relationship.parse(properties), type, from, to, properties: pickOwnProperties(type, properties) };
}

/** Columns of an article held by `a`, without its text. */
export const articleColumns = `a.id AS id, a.title AS title, a.date AS date, a.source AS source, a.byline AS byline,
  a.length AS length, a.entities AS entities, a.facts AS facts`;

export const articleRow = z
  .object({
    id: text,
    title: text,
    date: absent(text),
    source: absent(text),
    byline: z.array(text),
    length: whole,
    entities: whole,
    facts: whole,
  })
  .transform((row): ArticleSummary => row);

/** Columns of a piece of evidence held by `v`, stated by the article `a`. */
export const evidenceColumns = `v.id AS id, v.fact AS fact, v.type AS type, v.from AS from, v.to AS to,
  v.properties AS properties, a.id AS article, a.date AS date, v.start AS start, v.end AS end, v.quote AS quote,
  v.rule AS rule, v.confidence AS confidence, v.inferred AS inferred, v.reportedBy AS reportedBy`;

export const evidenceRow = z
  .object({
    id: text,
    fact: text,
    type: relationName,
    from: text,
    to: text,
    properties: text,
    article: text,
    date: absent(text),
    start: whole,
    end: whole,
    quote: text,
    rule: text,
    confidence: z.number(),
    inferred: absent(z.boolean()),
    reportedBy: absent(text),
  })
  .transform((row): Witness => ({ ...row, properties: JSON.parse(row.properties) as Witness['properties'] }));

/** The kind among the labels of an entity. */
export function findKind(labels: readonly string[]): KindLabel {
  return kindLabel.parse(labels.find((label) => label !== 'Entity'));
}

function dropAbsent(properties: Record<string, unknown>, keys: readonly string[]): Record<string, PropertyValue> {
  const known = keys.flatMap((key) => {
    const value = properties[key];
    return value === null || value === undefined ? [] : [[key, value as PropertyValue] as const];
  });
  return Object.fromEntries(known);
}
