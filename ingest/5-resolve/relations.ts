import { isAllowed, relationOf } from '#schema';
import { findFirst } from '../text/spans.ts';
import type { Findings, PropertyValues, ResolvedRelation, ResolvedStatement, Span } from '../types.ts';
import type { Cast, Thing } from './cast.ts';

/** Relations between things; those that the schema does not allow are left out, equal ones are one. */
export function buildRelations(
  cast: Cast,
  ids: Map<Thing, string>,
  findings: Findings,
  statements: readonly ResolvedStatement[],
): ResolvedRelation[] {
  const relations = new Map<string, ResolvedRelation>();
  for (const claim of findings.claims) {
    const from = cast.of.get(claim.from);
    const to = cast.of.get(claim.to);
    const fromId = from && ids.get(from);
    const toId = to && ids.get(to);
    if (!from || !to || !fromId || !toId || fromId === toId || !isAllowed(claim.type, from.kind, to.kind)) continue;
    const speaker = claim.reportedBy ? cast.of.get(claim.reportedBy) : undefined;
    const reportedBy = (speaker && ids.get(speaker)) ?? speakerOf(claim, statements);
    const properties: PropertyValues = { ...claim.properties, ...(reportedBy ? { reportedBy } : {}) };
    const parsed = relationOf(claim.type).properties.safeParse(claim.properties);
    if (!parsed.success) continue;
    const identifying = ['planned', ...relationOf(claim.type).identifying].map((name) =>
      String(properties[name] ?? ''),
    );
    const key = [claim.type, fromId, toId, ...identifying].join(' ');
    const mirrored = relationOf(claim.type).mutual
      ? relations.get([claim.type, toId, fromId, ...identifying].join(' '))
      : undefined;
    const known = relations.get(key) ?? mirrored;
    const evidence: Span = { start: claim.start, end: claim.end };
    if (!known) {
      relations.set(key, {
        type: claim.type,
        from: fromId,
        to: toId,
        properties,
        evidence: [evidence],
        rule: claim.rule,
        confidence: claim.confidence,
        ...(claim.inferred ? { inferred: true } : {}),
      });
      continue;
    }
    if (!known.evidence.some((each) => each.start === evidence.start && each.end === evidence.end))
      known.evidence.push(evidence);
    if (!reportedBy) delete known.properties.reportedBy;
    if (claim.confidence > known.confidence) {
      known.confidence = claim.confidence;
      known.rule = claim.rule;
      known.evidence.sort((a, b) => Number(b === evidence) - Number(a === evidence));
    }
    if (!claim.inferred) delete known.inferred;
  }
  return [...relations.values()];
}

/** The speaker inside whose words the whole claim stands. */
function speakerOf(claim: Span, statements: readonly ResolvedStatement[]): string | undefined {
  const last = statements[findFirst(statements, claim.start + 1) - 1];
  return last && last.end >= claim.end ? last.speaker : undefined;
}
