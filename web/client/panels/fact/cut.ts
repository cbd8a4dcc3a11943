/** A stretch of text with everything that lies over it. */
export interface Piece<Mark> {
  text: string;
  start: number;
  marks: Mark[];
}

interface Span {
  start: number;
  end: number;
}

/** Cuts a text where marks begin and end; offsets of the marks count from `start`, where the text begins. */
export function cutText<Mark extends Span>(text: string, start: number, marks: readonly Mark[]): Piece<Mark>[] {
  const end = start + text.length;
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start);
  const cuts = new Set([start, end]);
  for (const mark of inside) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end;
    return {
      text: text.slice(from - start, to - start),
      start: from,
      marks: inside.filter((mark) => mark.start < to && mark.end > from),
    };
  });
}
