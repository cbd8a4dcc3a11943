import type { ClaimName, KindLabel } from '#schema';
import { buildClaim } from '../text/context.ts';
import { findSigns, readOutlines } from '../text/outline.ts';
import type { Claim, MarkedPassage } from '../types.ts';

/** A relation said by two names that stand side by side: 青石经开区的数字经济. */
export interface BesideFrame {
  type: ClaimName;
  rule: string;
  confidence: number;
  /** Two signs and what may stand between them. */
  pattern: RegExp;
  object: KindLabel;
}

/** Finds names right before what is theirs; the first sign of the match acts, the last is acted on. */
export function findBeside(passage: MarkedPassage, { type, rule, confidence, pattern, object }: BesideFrame): Claim[] {
  const claims: Claim[] = [];
  for (const outline of readOutlines(passage)) {
    for (const match of findSigns(outline, pattern)) {
      const end = match.index + match[0].length;
      const from = outline.mentions[match.index];
      const to = outline.mentions[end - 1];
      if (!from || to?.kind !== object) continue;
      claims.push(
        buildClaim(type, from, to, outline, { start: match.index, end }, { properties: {}, rule, confidence }),
      );
    }
  }
  return claims;
}
