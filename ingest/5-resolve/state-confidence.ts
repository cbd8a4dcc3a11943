import { findFactShare, findNameShare, isMarked } from '../calibration.ts';
import type { ResolvedEntity, ResolvedRelation, ResolvedStatement } from '../types.ts';

interface Findings {
  entities: ResolvedEntity[];
  relations: ResolvedRelation[];
  statements: ResolvedStatement[];
}

/**
 * States of everything how sure it is, as annotated articles say: a name by its rule; a fact by its rule and both its
 * ends, for it is right only where they are.
 */
export function stateConfidence(text: string, { entities, relations, statements }: Findings): Findings {
  const named = entities.map((entity) => ({
    ...entity,
    confidence: findNameShare(entity.rule, isMarked(text, entity.mentions)) ?? entity.confidence,
  }));
  const confidenceOf = new Map(named.map(({ id, confidence }) => [id, confidence]));
  const end = (id: string) => confidenceOf.get(id) ?? 1;
  return {
    entities: named,
    relations: relations.map((relation) => {
      const { from, to, rule, confidence, properties } = relation;
      const isToldOnly = properties.planned === true || properties.reportedBy !== undefined;
      return { ...relation, confidence: round((findFactShare(rule, isToldOnly) ?? confidence) * end(from) * end(to)) };
    }),
    statements: statements.map((statement) => {
      const { speaker, rule, confidence } = statement;
      return { ...statement, confidence: round((findFactShare(rule, false) ?? confidence) * end(speaker)) };
    }),
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
