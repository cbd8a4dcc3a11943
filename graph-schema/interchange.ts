import { z } from 'zod';
import { kinds } from './kinds/index.ts';
import { relations } from './relations/index.ts';

/** The label of an entity: Person, Zone, Institution … */
export const kindLabel = z.enum(kinds.map((kind) => kind.label));
export type KindLabel = z.infer<typeof kindLabel>;

/** A relationship type that states a fact: HOLDS_POST, ATTENDS … SAID, ABOUT. */
export const relationName = z.enum(relations.map((relation) => relation.type));
export type RelationName = z.infer<typeof relationName>;

/** Relationship types that an extractor writes as relations; SAID and ABOUT come from statements. */
export const claimName = relationName.exclude(['SAID', 'ABOUT']);
export type ClaimName = z.infer<typeof claimName>;

const offset = z.number().int().nonnegative();

/** The words that support a fact: UTF-16 units into the article's text, end exclusive. */
export const evidence = z.object({ start: offset, end: offset, quote: z.string() });
export type Evidence = z.infer<typeof evidence>;

export const articleRecord = z.object({
  id: z.string().min(1),
  title: z.string(),
  /** ISO 8601, as exact as known: 2023-08-09, 2023-08 or 2023. */
  date: z.string().optional(),
  /** The outlet. */
  source: z.string().optional(),
  byline: z.array(z.string()),
  text: z.string(),
});
export type ArticleRecord = z.infer<typeof articleRecord>;

/** Values that a property may hold, in the database and on the wire. */
export const propertyValue = z.union([z.string(), z.number(), z.boolean()]);
export type PropertyValue = z.infer<typeof propertyValue>;

/** Why a form was taken for a thing: 省商务厅, because of the province that the article is about. */
export const formReason = z.object({
  form: z.string(),
  /** kebab-case name of the reason. */
  reason: z.string(),
});
export type FormReason = z.infer<typeof formReason>;

export const entity = z.object({
  id: z.string().min(1),
  type: kindLabel,
  /** The fullest certain form. */
  name: z.string().min(1),
  /** Every other surface form. */
  aliases: z.array(z.string()),
  /** Where it stands in the text: [start, end) pairs. */
  mentions: z.array(z.tuple([offset, offset])),
  /** Properties of its kind: zoneKind, place, date … */
  properties: z.record(z.string(), propertyValue).optional(),
  /** Name of the rule or model that is surest of it. */
  rule: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
  /** Why its forms are one thing; absent where they say the same. */
  reasons: z.array(formReason).optional(),
});
export type Entity = z.infer<typeof entity>;

export const relation = z.object({
  type: claimName,
  from: z.string(),
  to: z.string(),
  /** Those of its type, and `planned` (announced, not done) and `reportedBy` (id of the speaker). */
  properties: z.record(z.string(), propertyValue),
  evidence: z.array(evidence).min(1),
  /** Name of the rule or model that found it. */
  rule: z.string(),
  confidence: z.number().min(0).max(1),
  /** Concluded rather than said. */
  inferred: z.boolean().optional(),
});
export type Relation = z.infer<typeof relation>;

export const statementRecord = z.object({
  speaker: z.string(),
  /** The exact words: `article.text.slice(start, end)`. */
  text: z.string(),
  start: offset,
  end: offset,
  /** 表示, 指出, 谈道, 介绍. */
  manner: z.string().optional(),
  /** Entities named inside the words. */
  about: z.array(z.string()),
  /** Where the attribution stands, from the speaker to the words. */
  evidence: evidence.optional(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});
export type StatementRecord = z.infer<typeof statementRecord>;

/** The interchange form: one article and all that was found in it. */
export const extraction = z.object({
  article: articleRecord,
  entities: z.array(entity),
  relations: z.array(relation),
  statements: z.array(statementRecord),
});
export type Extraction = z.infer<typeof extraction>;
