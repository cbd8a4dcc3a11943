import type { FactDetail, Witness } from '#schema';
import type { FactRecord } from '#store';

/** Units of the article shown at most on either side of a quote. */
const REACH = 200;
/** A full stop with the marks that close around it, or a new paragraph. */
const SENTENCE_END = /[。！？!?…]+[”’」』）)"']*|\n[^\S\n]*\n\s*/g;

/** A fact with its evidence set into the sentences of the articles. */
export function buildFactDetail(record: FactRecord): FactDetail {
  const { fact, from, to, evidence } = record;
  return { fact, from, to, witnesses: evidence.map(buildWitness) };
}

/** One piece of evidence: the whole sentences around it, its paragraph, and the names of both ends in there. */
export function buildWitness({ text, fromMentions, toMentions, ...rest }: FactRecord['evidence'][number]): Witness {
  const context = findContext(text, rest.start, rest.end);
  const distance = (mark: { start: number; end: number }) => Math.max(0, rest.start - mark.end, mark.start - rest.end);
  const marks = [
    ...fromMentions.map(([start, end]) => ({ start, end, of: 'from' as const })),
    ...toMentions.map(([start, end]) => ({ start, end, of: 'to' as const })),
  ]
    .filter((mark) => mark.start >= context.start && mark.end <= context.end)
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  return {
    ...rest,
    paragraph: countParagraph(text, rest.start),
    context: { start: context.start, text: text.slice(context.start, context.end) },
    marks,
  };
}

/** The sentences that a span lies in, without blanks around them; UTF-16 units, end exclusive. */
export function findContext(text: string, start: number, end: number): { start: number; end: number } {
  const floor = notInsidePair(text, Math.max(0, start - REACH));
  const ceiling = notInsidePair(text, Math.min(text.length, end + REACH));
  let from = floor;
  let to = ceiling;
  for (const match of text.slice(floor, ceiling).matchAll(SENTENCE_END)) {
    const at = floor + match.index;
    const after = at + match[0].length;
    const isBreak = match[0].startsWith('\n');
    if (isBreak && isInsideSentence(text, at)) continue;
    if (after <= start) from = after;
    // A quote that ends with its own full stop, or that leaves it out, is whole with it.
    else if (at >= end - 1 || after >= end) {
      to = isBreak ? Math.max(at, end) : Math.max(after, end);
      break;
    }
  }
  while (from < start && /\s/.test(text[from] ?? '')) from += 1;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}

/** Headlines have no full stop either, but they are short. */
const LONGEST_HEADLINE = 40;

/**
 * Some articles break a sentence over two paragraphs: `按照“专业的人\n\n讲专业的事”的定位`, `李文斌谈\n\n道：“…”`.
 * The first half ends without a stop and is no headline, or the second begins as no sentence does.
 */
function isInsideSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1), at).trimEnd();
  if (/[。！？!?…:：;；]["'”’」』）)]*$/.test(before)) return false;
  if (/^[道的了着，、。；：”’）]/.test(text.slice(at, at + REACH).trimStart())) return true;
  return /。/.test(before) || (before.length > LONGEST_HEADLINE && /[,，、]/.test(before));
}

/** Number of the paragraph at a place, from 1; paragraphs stand between blank lines or, where there are none, are lines. */
export function countParagraph(text: string, at: number): number {
  const separator = /\n[^\S\n]*\n/.test(text.trim()) ? /\n[^\S\n]*\n\s*/ : /\n\s*/;
  return text
    .slice(0, at + 1)
    .trimStart()
    .split(separator).length;
}

/** A place that does not cut a character of two units apart. */
function notInsidePair(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && at > 0 ? at - 1 : at;
}
