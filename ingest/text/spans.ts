import type { Reading, Span } from '../types.ts';

/** The article's span for a span of the reading; what was left out at its edges stays out. */
export function toText(reading: Reading, span: Span): Span {
  const start = reading.at[span.start] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: (reading.at[span.end - 1] ?? 0) + 1 };
}
