import { type PropertyValue, type RelationName, relationOf } from '#schema';
import { canonicalJson } from './digest.ts';

/** One piece of evidence: an article's words for a fact, with all that they say of it. */
export interface Witness {
  id: string;
  fact: string;
  type: RelationName;
  from: string;
  to: string;
  /** Those of the type, and `planned`. */
  properties: Record<string, PropertyValue>;
  article: string;
  /** The article's. */
  date?: string | undefined;
  start: number;
  end: number;
  quote: string;
  rule: string;
  confidence: number;
  inferred?: boolean | undefined;
  reportedBy?: string | undefined;
}

/** A fact as its relationship shows it: the best witness, and how many articles say so. */
export interface FactState {
  best: Witness;
  sources: number;
}

/**
 * Folds witnesses into a fact, in any order to the same end. None of their articles may be counted already.
 * Everything on a fact comes from one witness, so that the words one sees support all that one sees.
 */
export function foldFact(fact: FactState | undefined, witnesses: readonly Witness[]): FactState | undefined {
  let best = fact?.best;
  for (const witness of witnesses) if (!best || compareWitnesses(witness, best) < 0) best = witness;
  const articles = new Set(witnesses.map((witness) => witness.article));
  return best && { best, sources: (fact?.sources ?? 0) + articles.size };
}

/** Said before concluded, at first hand before reported, more before less, surer, earlier; then by id. */
function compareWitnesses(a: Witness, b: Witness): number {
  return (
    Number(a.inferred ?? false) - Number(b.inferred ?? false) ||
    Number(a.reportedBy !== undefined) - Number(b.reportedBy !== undefined) ||
    Object.keys(b.properties).length - Object.keys(a.properties).length ||
    b.confidence - a.confidence ||
    compareText(a.date ?? '9999', b.date ?? '9999') ||
    compareText(a.id, b.id)
  );
}

/** The properties of the relationship that stands for a fact. */
export function buildRelationship({ best, sources }: FactState): Record<string, unknown> {
  const { fact, properties, article, start, end, quote, rule, confidence, inferred, reportedBy } = best;
  return {
    ...properties,
    ...{ id: fact, sources, confidence, rule, quote, article, start, end },
    ...(inferred === undefined ? {} : { inferred }),
    ...(reportedBy === undefined ? {} : { reportedBy }),
  };
}

/** The properties of the node that stands for a witness. */
export function buildEvidence(witness: Witness): Record<string, unknown> {
  const { properties, article: _article, date: _date, ...rest } = witness;
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), properties: canonicalJson(properties) };
}

/** True for what is stated of two entities; SAID and ABOUT hang on a statement and live and die with it. */
export function isClaim(type: RelationName): boolean {
  return type !== 'SAID' && type !== 'ABOUT';
}

/** Those properties of a relationship that its type defines, without the record of its evidence. */
export function pickOwnProperties(
  type: RelationName,
  properties: Record<string, unknown>,
): Record<string, PropertyValue> {
  const own = Object.keys(relationOf(type).properties.shape).flatMap((key) => {
    const value = properties[key];
    return isPropertyValue(value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(own);
}

function isPropertyValue(value: unknown): value is PropertyValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
