import { type PropertyValue, type RelationName, relationOf } from '#schema';
import { digest } from './digest.ts';

/** The id of a fact: its type, its ends and those of its properties that make it another fact. */
export function identifyFact(
  type: RelationName,
  from: string,
  to: string,
  properties: Record<string, PropertyValue>,
): string {
  const { identifying, mutual } = relationOf(type);
  const ends = mutual ? [from, to].sort() : [from, to];
  const what = identifying.map((key) => properties[key] ?? null);
  return `f-${digest(type, ends, what, properties.planned === true)}`;
}

/** The id of a witness: one place in an article, found by one rule, for one fact. */
export function identifyWitness(fact: string, article: string, start: number, end: number, rule: string): string {
  return `w-${digest(fact, article, start, end, rule)}`;
}

/** The id of an utterance: who spoke, and where the words stand. */
export function identifyStatement(article: string, speaker: string, start: number, end: number): string {
  return `s-${digest(article, speaker, start, end)}`;
}
