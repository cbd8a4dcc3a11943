import { z } from 'zod';
import { kindLabel, propertyValue, relationName } from './interchange.ts';

/** An entity as the map, a panel or a figure shows it. */
export const graphNode = z.object({
  id: z.string(),
  kind: kindLabel,
  name: z.string(),
  aliases: z.array(z.string()),
  /** Properties of its kind: zoneKind, place, date … */
  properties: z.record(z.string(), propertyValue),
  /** Pinyin of the name and of each alias, lower case without blanks; every reading of a surname. */
  pinyin: z.array(z.string()),
  /** First letters, as people type them: 苏州工业园区 → szgyyq. */
  initials: z.array(z.string()),
  /** Number of facts it takes part in, in the whole graph. */
  degree: z.number().int(),
  /** Number of articles that mention it. */
  articles: z.number().int(),
});
export type GraphNode = z.infer<typeof graphNode>;

/** One relationship, with its best witness standing on it. */
export const fact = z.object({
  id: z.string(),
  type: relationName,
  from: z.string(),
  to: z.string(),
  /** Properties of its type: title, former, role, manner, date, what, amount. */
  properties: z.record(z.string(), propertyValue),
  planned: z.boolean().optional(),
  /** Id of the person who says so of himself or of others. */
  reportedBy: z.string().optional(),
  inferred: z.boolean().optional(),
  /** Number of articles that state it. */
  sources: z.number().int(),
  confidence: z.number(),
  rule: z.string(),
  quote: z.string(),
  article: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Fact = z.infer<typeof fact>;

/**
 * Facts below this confidence are left out of a map unless more is asked for: of those that it shows, nine in ten are
 * right (`zone-graph evaluate --min-confidence`).
 */
export const sureEnough = 0.75;

export const articleSummary = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string().optional(),
  source: z.string().optional(),
  byline: z.array(z.string()),
  /** Length of the text in UTF-16 units. */
  length: z.number().int(),
  entities: z.number().int(),
  facts: z.number().int(),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

/** A part of the graph: what is shown, of how much, and in which version of the data. */
export const graphSlice = z.object({
  nodes: z.array(graphNode),
  facts: z.array(fact),
  /** The articles that the facts quote. */
  articles: z.array(articleSummary),
  total: z.object({
    nodes: z.number().int(),
    facts: z.number().int(),
    articles: z.number().int(),
    /** Of the answer to who taught what: all trainings; those with most facts are shown. */
    trainings: z.number().int().optional(),
  }),
  /** Short digest of the articles in the database; equal data, equal version. */
  version: z.string(),
});
export type GraphSlice = z.infer<typeof graphSlice>;

/** One piece of evidence in its place: the sentence around it and the names to mark. */
export const witness = z.object({
  id: z.string(),
  article: articleSummary,
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  rule: z.string(),
  confidence: z.number(),
  inferred: z.boolean().optional(),
  reportedBy: z.string().optional(),
  /** Number of the paragraph in the article, from 1. */
  paragraph: z.number().int(),
  /** The sentences around the quote: `text` begins at `start` of the article. */
  context: z.object({ start: z.number().int(), text: z.string() }),
  /** Where the two ends are named inside the context, in units of the article. */
  marks: z.array(z.object({ start: z.number().int(), end: z.number().int(), of: z.enum(['from', 'to']) })),
});
export type Witness = z.infer<typeof witness>;

export const statementView = z.object({
  id: z.string(),
  text: z.string(),
  manner: z.string().optional(),
  speaker: z.string(),
  about: z.array(z.string()),
  article: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type StatementView = z.infer<typeof statementView>;

/** Everything that is known of one entity. */
export const entityDetail = z.object({
  node: graphNode,
  facts: z.array(fact),
  /** The far ends of its facts, and the speakers and subjects of its statements. */
  neighbours: z.array(graphNode),
  /** What it says (a person) or what is said of it. */
  statements: z.array(statementView),
  articles: z.array(articleSummary),
  /** How many there are; of very many only the first are in the lists. */
  total: z.object({ facts: z.number().int(), statements: z.number().int(), articles: z.number().int() }),
});
export type EntityDetail = z.infer<typeof entityDetail>;

export const factDetail = z.object({
  fact,
  from: graphNode,
  to: graphNode,
  witnesses: z.array(witness),
});
export type FactDetail = z.infer<typeof factDetail>;

/** An article with everything that was found in it. */
export const articleDetail = articleSummary.extend({
  text: z.string(),
  mentions: z.array(
    z.object({ entity: z.string(), kind: kindLabel, name: z.string(), start: z.number().int(), end: z.number().int() }),
  ),
  evidence: z.array(z.object({ fact: z.string(), type: relationName, start: z.number().int(), end: z.number().int() })),
});
export type ArticleDetail = z.infer<typeof articleDetail>;

/** A value in the result of a query: plain JSON, with nodes, relationships and paths told apart by `$`. */
export type QueryValue =
  | null
  | string
  | number
  | boolean
  | QueryValue[]
  | QueryNode
  | QueryRelationship
  | QueryPath
  | { [key: string]: QueryValue };
export interface QueryNode {
  $: 'node';
  /** The `id` property where there is one, else the database's own. */
  id: string;
  labels: string[];
  properties: { [key: string]: QueryValue };
}
export interface QueryRelationship {
  $: 'relationship';
  id: string;
  type: string;
  from: string;
  to: string;
  properties: { [key: string]: QueryValue };
}
export interface QueryPath {
  $: 'path';
  nodes: QueryNode[];
  relationships: QueryRelationship[];
}

const isTagged = (value: QueryValue, tag: string): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && value.$ === tag;

export const isNode = (value: QueryValue): value is QueryNode => isTagged(value, 'node');
export const isRelationship = (value: QueryValue): value is QueryRelationship => isTagged(value, 'relationship');
export const isPath = (value: QueryValue): value is QueryPath => isTagged(value, 'path');

export const queryValue: z.ZodType<QueryValue> = z.json() as unknown as z.ZodType<QueryValue>;

/** The answer to a reader's query. */
export const queryResult = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(queryValue)),
  /** True where the database had more rows than `maxRows`. */
  truncated: z.boolean(),
  maxRows: z.number().int(),
  milliseconds: z.number(),
});
export type QueryResult = z.infer<typeof queryResult>;
