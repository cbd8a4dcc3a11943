import { type Evidence, isAllowed, type Relation, relationOf, type StatementRecord } from '#schema';
import { toText } from '../text/spans.ts';
import type { Span } from '../types.ts';
import type { ProposedRelation, ProposedStatement } from './answer.ts';
import type { Cutting, Excerpt } from './excerpts.ts';
import { locate } from './locate.ts';
import type { Naming } from './naming.ts';
import type { Doubt } from './tally.ts';

/** Nobody has measured the model on annotated articles: of its facts we promise that as many are right as not. */
export const modelConfidence = 0.5;

/** Units of the longest quote: a sentence of this genre, no paragraph. */
const LONGEST_QUOTE = 400;

/** What an excerpt's proposals are held against. */
export interface Scene {
  cutting: Cutting;
  naming: Naming;
  excerpt: Excerpt;
  ids: ReturnType<Naming['name']>;
  /** The origin: `model:NAME`. */
  rule: string;
}

/** Turns a proposed relation into one whose words stand in the excerpt, or says why that cannot be. */
export function readRelation(scene: Scene, proposed: ProposedRelation): Relation | Doubt {
  const { cutting, naming, excerpt, ids, rule } = scene;
  const { type, quote, planned } = proposed;
  const [from, to] = [ids.get(proposed.from), ids.get(proposed.to)];
  if (!from || !to) return 'unknown-id';
  if (from.id === to.id || !isAllowed(type, from.type, to.type)) return 'not-allowed';
  const { text } = cutting.document.reading;
  const span = locate(text, excerpt, quote);
  if (!span || span.end - span.start > LONGEST_QUOTE) return 'quote-not-in-text';
  if (!naming.isNamed(from.id, span) && !naming.isNamed(to.id, span)) return 'quote-names-neither';
  const definition = relationOf(type).properties;
  const own = Object.entries(proposed.properties ?? {}).filter(
    ([name, value]) =>
      Object.hasOwn(definition.shape, name) &&
      (value === true || (typeof value === 'string' && locate(text, span, value) !== undefined)),
  );
  if (!definition.safeParse(Object.fromEntries(own)).success) return 'form';
  return {
    ...{ type, from: from.id, to: to.id, rule, confidence: modelConfidence },
    properties: { ...(Object.fromEntries(own) as Relation['properties']), ...(planned && { planned }) },
    evidence: [cite(cutting, span)],
  };
}

/** Turns proposed words into a statement whose words stand in the excerpt, or says why that cannot be. */
export function readStatement(scene: Scene, proposed: ProposedStatement): StatementRecord | Doubt {
  const { cutting, naming, excerpt, ids, rule } = scene;
  const { text } = cutting.document.reading;
  const speaker = ids.get(proposed.speaker);
  if (!speaker) return 'unknown-id';
  if (speaker.type !== 'Person') return 'not-allowed';
  const span = locate(text, excerpt, proposed.words.replace(/^[“"「]|[”"」]$/g, ''));
  if (!span) return 'quote-not-in-text';
  const words = cite(cutting, span);
  const { manner } = proposed;
  const named = naming.placesOf(speaker.id).findLast(({ start, end }) => start >= excerpt.start && end <= span.start);
  return {
    ...{ speaker: speaker.id, text: words.quote, start: words.start, end: words.end },
    ...(manner && locate(text, excerpt, manner) && { manner }),
    about: naming.idsWithin(span).filter((id) => id !== speaker.id),
    evidence: cite(cutting, { start: named?.start ?? span.start, end: span.end }),
    ...{ rule, confidence: modelConfidence },
  };
}

function cite({ document }: Cutting, span: Span): Evidence {
  const { start, end } = toText(document.reading, span);
  return { start, end, quote: document.text.slice(start, end) };
}
