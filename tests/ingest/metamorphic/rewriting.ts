/** A text written in another way, with what every place and every name of it became. */
export interface Rewriting {
  text: string;
  /** The new offset of a stretch's first unit. */
  start(offset: number): number;
  /** The new offset behind a stretch's last unit. */
  end(offset: number): number;
  /** A name or value, written in the new way. */
  rename(words: string): string;
}

/** A stretch of the old text and the words that come in its place; an empty stretch is an insertion. */
export interface Edit {
  start: number;
  end: number;
  words: string;
}

/** Carries out edits that stand in the order of the text and do not overlap. */
export function rewrite(text: string, edits: readonly Edit[], rename = (words: string) => words): Rewriting {
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  let written = '';
  let offset = 0;
  const copy = (until: number) => {
    for (let unit = offset; unit < until; unit += 1) {
      starts[unit] = written.length + unit - offset;
      ends[unit + 1] = written.length + unit - offset + 1;
    }
    written += text.slice(offset, until);
    offset = until;
  };
  for (const { start, end, words } of edits) {
    copy(start);
    for (let unit = start; unit < end; unit += 1) {
      starts[unit] = written.length + Math.min(unit - start, words.length);
      ends[unit + 1] = written.length + (unit + 1 === end ? words.length : Math.min(unit - start + 1, words.length));
    }
    written += words;
    offset = end;
  }
  copy(text.length);
  starts[text.length] = written.length;
  return { text: written, start: (at) => starts[at] ?? 0, end: (at) => ends[at] ?? 0, rename };
}

/** Puts other words in the place of some, everywhere; of two that begin at one place the longer is meant. */
export function substitute(text: string, swaps: ReadonlyMap<string, string>): Rewriting {
  const olds = [...swaps.keys()].sort((a, b) => b.length - a.length);
  if (olds.length === 0) return rewrite(text, []);
  const pattern = new RegExp(olds.join('|'), 'g');
  const edits = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: swaps.get(match[0]) ?? match[0],
  }));
  return rewrite(text, edits, (words) => words.replace(pattern, (old) => swaps.get(old) ?? old));
}
