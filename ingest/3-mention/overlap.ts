import { findFirst } from '../text/spans.ts';
import type { Mention, MentionKind, Passage, Span } from '../types.ts';

/** Kinds that are no thing of their own inside the name of another kind: 杭州 in 杭州经开区, 新能源 in 某某新能源有限公司. */
const swallowed: Partial<Record<MentionKind, readonly MentionKind[]>> = {
  Place: ['Institution', 'Company', 'Zone', 'Person', 'IndustryChain', 'Policy', 'Topic', 'Event'],
  IndustryChain: ['Company', 'Institution', 'Person', 'Place'],
  Person: ['Institution', 'Company', 'Zone', 'Place', 'IndustryChain'],
  Event: ['Institution', 'Company', 'Zone', 'Place'],
  Policy: ['Institution', 'Company', 'Place', 'Person'],
  Topic: ['Institution', 'Company', 'Zone', 'Place', 'Person'],
};

/** 赴临夏县考察, 在南昌举行签约仪式: a place inside an event's name that somebody went to stands by itself. */
const reached = /[在赴到对进往访于抵来察研问]/;

/**
 * Decides between mentions that cannot both be right.
 * Nested ones may stand (浙江大学 in 浙江大学经济学院), but a Place inside a longer name is no place of its own;
 * of two that cross, or of two kinds on one stretch, the surer stays, and of equals the longer.
 */
export function settleOverlaps(mentions: readonly Mention[], passage: Passage): Mention[] {
  const reaches: number[] = [];
  for (const credit of passage.credits) reaches.push(Math.max(credit.end, reaches.at(-1) ?? 0));
  const isCredited = (mention: Span) =>
    mention.end <= (reaches[findFirst(passage.credits, mention.start + 1) - 1] ?? 0);
  const order = mentions
    .filter((mention) => mention.end > mention.start && !isCredited(mention))
    .map((mention, index) => ({ mention, index }));
  order.sort(
    (a, b) => b.mention.confidence - a.mention.confidence || length(b.mention) - length(a.mention) || a.index - b.index,
  );
  const kept: Mention[] = [];
  const cover: Cover = new Array(passage.text.length);
  for (const { mention } of order) {
    if (isAnyAround(cover, mention, (other) => cannotBoth(other, mention))) continue;
    kept.push(mention);
    for (let unit = mention.start; unit < mention.end; unit += 1) {
      const there = cover[unit];
      if (there) there.push(mention);
      else cover[unit] = [mention];
    }
  }
  return kept
    .filter((mention) => !isSwallowed(mention, cover, passage.text))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Mentions kept so far, by each unit that they cover. */
type Cover = (Mention[] | undefined)[];

/** Asks those that cover the first or the last unit of a span: all that may cross it, hold it or equal it. */
function isAnyAround(cover: Cover, { start, end }: Span, ask: (other: Mention) => boolean): boolean {
  return (cover[start]?.some(ask) ?? false) || (cover[end - 1]?.some(ask) ?? false);
}

/** Whether a mention is only a part of a longer name of a kind that takes it in. */
function isSwallowed(mention: Mention, cover: Cover, text: string): boolean {
  const outerKinds = mention.implied || mention.anaphor ? undefined : swallowed[mention.kind];
  if (!outerKinds) return false;
  if (mention.kind === 'Place' && reached.test(text[mention.start - 1] ?? '')) return false;
  return isAnyAround(
    cover,
    mention,
    (other) => outerKinds.includes(other.kind) && !other.implied && holds(other, mention),
  );
}

function length(span: Span): number {
  return span.end - span.start;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function holds(outer: Mention, inner: Mention): boolean {
  return outer !== inner && isInside(inner, outer) && length(outer) > length(inner);
}

/** Posts and dates lie beside names and rule nothing out. */
function isName(mention: Mention): boolean {
  return mention.kind !== 'Post' && mention.kind !== 'Date';
}

function cannotBoth(a: Mention, b: Mention): boolean {
  if (a.implied || b.implied) return isInside(a, b) && isInside(b, a) && a.kind === b.kind && a.name === b.name;
  if (isName(a) !== isName(b)) return false;
  if (isInside(a, b) && isInside(b, a)) return true;
  return a.start < b.end && b.start < a.end && !holds(a, b) && !holds(b, a);
}
