import type { Span, Utterance } from '../types.ts';
import type { Attribution } from './attributions.ts';

/** Words of a speaker, found by a rule. */
export function utter(
  { speaker, manner }: Pick<Attribution, 'speaker' | 'manner'>,
  words: Span,
  rule: { name: string; confidence: number },
): Utterance {
  return {
    start: words.start,
    end: words.end,
    speaker,
    manner,
    attribution: { start: Math.min(speaker.start, words.start), end: Math.max(speaker.end, words.end) },
    rule: rule.name,
    confidence: rule.confidence,
  };
}
