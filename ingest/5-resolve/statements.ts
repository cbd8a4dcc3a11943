import { findWithin } from '../text/spans.ts';
import type { Findings, ResolvedStatement, Span } from '../types.ts';
import type { Cast, Thing } from './cast.ts';

/** Statements of speakers that are known, with the things named in their words. */
export function buildStatements(cast: Cast, ids: Map<Thing, string>, findings: Findings): ResolvedStatement[] {
  const statements: ResolvedStatement[] = [];
  for (const utterance of findings.utterances) {
    const speaker = cast.of.get(utterance.speaker);
    const id = speaker && ids.get(speaker);
    if (!speaker || !id || speaker.kind !== 'Person') continue;
    const words: Span = { start: utterance.start, end: utterance.end };
    const about = new Set<string>();
    for (const mention of findWithin(findings.mentions, words)) {
      const thing = cast.of.get(mention);
      const named = thing && thing !== speaker ? ids.get(thing) : undefined;
      if (named) about.add(named);
    }
    const { attribution, rule, confidence, manner } = utterance;
    statements.push({
      ...words,
      speaker: id,
      about: [...about],
      attribution,
      rule,
      confidence,
      ...(manner ? { manner } : {}),
    });
  }
  return statements;
}
