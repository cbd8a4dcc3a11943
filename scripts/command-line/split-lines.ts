/** A line of a stream without its break. */
export interface Line {
  /** From 1. */
  number: number;
  bytes: Uint8Array;
  /** Bytes of the stream up to its end. */
  end: number;
  /** It was longer than the limit: only its first bytes are here. */
  isCut?: true;
}

export const lineFeed = 0x0a;

/** Cuts a stream of bytes at its line feeds, keeping no more of it than one line, and of that at most `longest` bytes. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let end = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    const kept = part.subarray(0, Math.max(0, longest - size));
    if (kept.length > 0) parts.push(kept);
    size += part.length;
  };
  const finish = (): Line => {
    const line: Line = { number, bytes: Buffer.concat(parts), end, ...(size > longest && { isCut: true }) };
    number += 1;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let feed = chunk.indexOf(lineFeed); feed >= 0; feed = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, feed));
      end += feed + 1 - from;
      from = feed + 1;
      yield finish();
    }
    take(chunk.subarray(from));
    end += chunk.length - from;
  }
  if (size > 0) yield finish();
}
