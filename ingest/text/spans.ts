import type { Reading, Span } from '../types.ts';

/** The article's span for a span of the reading; what was left out at its edges stays out. */
export function toText(reading: Reading, span: Span): Span {
  const start = reading.at[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: (reading.at[span.end - 1] ?? 0) + 1 };
}

/** A stretch of the reading with the single blanks that its article has inside: “情系职工 清凉一夏”. */
export function showBlanks(text: string, reading: Reading, { start, end }: Span): string {
  let shown = '';
  for (let unit = start; unit < end; unit += 1) {
    const before = reading.at[unit - 1] ?? 0;
    const here = reading.at[unit] ?? 0;
    if (unit > start && here - before === 2 && /[ \u00a0\u3000]/.test(text[before + 1] ?? '')) shown += ' ';
    shown += reading.text[unit] ?? '';
  }
  return shown;
}

/** The reading's span for a span of the article. */
export function toReading(reading: Reading, span: Span): Span {
  return { start: findUnit(reading.at, span.start), end: findUnit(reading.at, span.end) };
}

/** The first unit of the reading that stands at or behind an offset of the article. */
function findUnit(at: Uint32Array, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first span that begins at or behind a place; spans stand in the order of the text. */
export function findFirst(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first span that holds another; spans stand in the order of the text, and of two that overlap both are equal. */
export function findHolder<S extends Span>(spans: readonly S[], { start, end }: Span): S | undefined {
  const last = spans[findFirst(spans, start + 1) - 1];
  return last && last.end >= end ? spans[findFirst(spans, last.start)] : undefined;
}

/** The spans that begin within a stretch; spans stand in the order of the text. */
export function findStarting<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  return spans.slice(findFirst(spans, start), findFirst(spans, end));
}

/** The spans that lie within a stretch; spans stand in the order of the text. */
export function findWithin<S extends Span>(spans: readonly S[], { start, end }: Span): S[] {
  const found: S[] = [];
  for (let index = findFirst(spans, start); index < spans.length; index += 1) {
    const span = spans[index];
    if (!span || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}
