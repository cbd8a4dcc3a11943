import { z } from 'zod';
import {
  type ArticleRecord,
  type Extraction,
  type Fault,
  type FormReason,
  findFaults,
  findModel,
  InvalidExtraction,
  type KindLabel,
  kindOf,
  type PropertyValue,
  type RelationName,
  relationOf,
} from '#schema';
import { canonicalJson, digest } from './digest.ts';
import { identifyFact, identifyStatement, identifyWitness } from './identity.ts';
import type { Witness } from './witness.ts';

/** Part of every article's hash: a new number here has stored articles written anew. */
const STORED_FORM = 4;
/** Units in an id or a name. */
const LONGEST = 1_000;

type Properties = Record<string, PropertyValue>;

/** What one article says of an entity. */
export interface EntityShare {
  id: string;
  kind: KindLabel;
  name: string;
  aliases: string[];
  properties: Properties;
}

/** An entity's share with the places where it stands, and why its forms are one. */
export interface Mentioned extends EntityShare {
  starts: number[];
  ends: number[];
  reasons: FormReason[];
  /** The model that found it where no rule did, as `model:NAME`. */
  origin?: string | undefined;
}

/** An utterance with the evidence that ties it to its speaker and its subjects. */
export interface Utterance {
  id: string;
  text: string;
  manner?: string | undefined;
  start: number;
  end: number;
  said: Witness;
  about: Witness[];
}

/** The properties of an article's node. */
interface StoredArticle {
  id: string;
  title: string;
  text: string;
  date?: string | undefined;
  source?: string | undefined;
  byline: string[];
  length: number;
  /** Of the article and all that was found in it. */
  hash: string;
  /** The hash as a number below 2^32: their sum is the version of the data. */
  mark: number;
  entities: number;
  facts: number;
  /** Of what was read and of the rules that read it; not a part of the hash. */
  fingerprint?: string | undefined;
  /** Where people judged otherwise than the findings: pairs of the id found and the id that they made of it, as JSON. */
  judged?: string | undefined;
  /** And what was found, as JSON, so that a judgement can be taken back. */
  found?: string | undefined;
}

/** Everything that one article brings into the graph. */
export interface Contribution {
  article: StoredArticle;
  entities: Mentioned[];
  witnesses: Witness[];
  utterances: Utterance[];
}

/**
 * Turns an extraction into what the graph keeps of it; equal findings in any order give an equal contribution.
 * @throws InvalidExtraction where an id, a signature or a quote does not hold.
 */
export function buildContribution(extraction: Extraction): Contribution {
  const faults = [...findFaults(extraction), ...findOverlong(extraction)];
  if (faults.length > 0) throw new InvalidExtraction(faults);
  const { article } = extraction;
  const entities = extraction.entities.map(buildMentioned).sort(byId);
  const witnesses = distinct(buildWitnesses(extraction));
  const utterances = distinct(extraction.statements.map((statement) => buildUtterance(extraction, statement)));
  return sealContribution(article, { entities, witnesses, utterances });
}

/** What was found in an article, as the graph keeps it; every list is in the order of ids. */
export type Found = Pick<Contribution, 'entities' | 'witnesses' | 'utterances'>;

/** Puts findings to their article, with a hash of both and, where they were judged, of what they were before. */
export function sealContribution(article: ArticleRecord, found: Found, before?: string): Contribution {
  const { entities, witnesses, utterances } = found;
  const content = canonicalJson([article, entities, witnesses, utterances]);
  const hash = before === undefined ? digest(STORED_FORM, content) : digest(STORED_FORM, content, before);
  return {
    article: {
      ...article,
      length: article.text.length,
      hash,
      mark: Number.parseInt(digest(article.id, hash).slice(0, 8), 16),
      entities: entities.length,
      facts: new Set(witnesses.map((witness) => witness.fact)).size,
    },
    ...found,
  };
}

/** Names and ids that no index would take. */
function findOverlong({ article, entities }: Extraction): Fault[] {
  const fault = (path: string) => ({ path, message: `more than ${LONGEST} characters` });
  return [
    ...(article.id.length > LONGEST ? [fault('article.id')] : []),
    ...entities.flatMap(({ id, name }, index) =>
      id.length > LONGEST || name.length > LONGEST ? [fault(`entities[${index}]`)] : [],
    ),
  ];
}

function buildMentioned(entity: Extraction['entities'][number]): Mentioned {
  const { id, type, name, aliases, mentions, properties = {}, reasons = [], rule = '' } = entity;
  const places = [...mentions].sort(([a, b], [c, d]) => a - c || b - d);
  return {
    id,
    kind: type,
    name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name).sort(),
    properties: pick(properties, Object.keys(kindOf(type).properties.shape)),
    starts: places.map(([start]) => start),
    ends: places.map(([, end]) => end),
    reasons: sortReasons(reasons),
    ...(findModel(rule) !== undefined && { origin: rule }),
  };
}

/** Reasons in one order, each once. */
export function sortReasons(reasons: readonly FormReason[]): FormReason[] {
  const known = new Map(reasons.map(({ form, reason }) => [canonicalJson([form, reason]), { form, reason }]));
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reason]) => reason);
}

function buildWitnesses({ article, relations }: Extraction): Witness[] {
  return relations.flatMap(({ type, from, to, properties, evidence, rule, confidence, inferred }) => {
    const own = pickRelationProperties(type, properties);
    const fact = identifyFact(type, from, to, own);
    const { reportedBy } = properties;
    return evidence.map(
      ({ start, end, quote }): Witness => ({
        ...{ id: identifyWitness(fact, article.id, start, end, rule), fact, type, from, to, properties: own },
        ...{ article: article.id, date: article.date, start, end, quote, rule, confidence },
        inferred: inferred === true || undefined,
        reportedBy: typeof reportedBy === 'string' ? reportedBy : undefined,
      }),
    );
  });
}

function buildUtterance({ article, entities }: Extraction, statement: Extraction['statements'][number]): Utterance {
  const { speaker, text, start, end, manner, about, rule, confidence } = statement;
  const id = identifyStatement(article.id, speaker, start, end);
  const attribution = statement.evidence ?? { start, end, quote: text };
  const build = (type: RelationName, from: string, to: string, words: typeof attribution): Witness => {
    const fact = identifyFact(type, from, to, {});
    return {
      ...{ id: identifyWitness(fact, article.id, words.start, words.end, rule), fact, type, from, to },
      ...{ article: article.id, date: article.date, ...words, rule, confidence, properties: {} },
    };
  };
  const mentionsOf = new Map(entities.map((entity) => [entity.id, entity.mentions]));
  const subjects = [...new Set(about)].sort().map((to) => {
    const inside = mentionsOf.get(to)?.find((mention) => mention[0] >= start && mention[1] <= end);
    const [first, last] = inside ?? [start, end];
    return build('ABOUT', id, to, { start: first, end: last, quote: article.text.slice(first, last) });
  });
  const said = { ...build('SAID', speaker, id, attribution), properties: manner === undefined ? {} : { manner } };
  return { id, text, manner, start, end, said, about: subjects };
}

/** The type's own properties and `planned`; what makes a fact another one stands there even when it is false. */
function pickRelationProperties(type: RelationName, properties: Properties): Properties {
  const { properties: shape, identifying } = relationOf(type);
  const own = pick(properties, Object.keys(shape.shape));
  for (const key of identifying) {
    const allowed = shape.shape[key];
    if (own[key] === undefined && allowed && z.safeParse(allowed, false).success) own[key] = false;
  }
  return properties.planned === true ? { ...own, planned: true } : own;
}

function pick(properties: Properties, keys: readonly string[]): Properties {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** One of each id, in the order of ids; of two with one id the surer, else the first by its content. */
export function distinct<Item extends { id: string }>(items: Item[]): Item[] {
  const kept = new Map<string, Item>();
  const rank = (item: Item) => ('confidence' in item && typeof item.confidence === 'number' ? item.confidence : 0);
  for (const item of items) {
    const other = kept.get(item.id);
    const better = !other || rank(item) - rank(other) || (canonicalJson(item) < canonicalJson(other) ? 1 : -1);
    if (better === true || better > 0) kept.set(item.id, item);
  }
  return [...kept.values()].sort(byId);
}

export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
