import type { Reading, Span } from '../types.ts';

/** The article's span for a span of the reading; what was left out at its edges stays out. */
export function toText(reading: Reading, span: Span): Span {
  const start = reading.at[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: (reading.at[span.end - 1] ?? 0) + 1 };
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
