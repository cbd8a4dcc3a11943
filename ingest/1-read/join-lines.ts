import { isHan } from '../text/characters.ts';
import type { Block } from './reading.ts';

/** A text whose blocks have no breaks inside, and the way back. */
export interface Joined {
  text: string;
  blocks: Block[];
  /** The offset in the text as it came. */
  at(offset: number): number;
}

const breaks = /[ \t]*(?:\r\n?|\n)[ \t\u3000]*/g;

/** Leaves out the breaks inside of blocks, so that a name or a headline stands in one line: 记者 王⏎小明. */
export function joinLines(text: string, blocks: readonly Block[]): Joined {
  const kept: number[] = [];
  const joined: Block[] = [];
  let written = '';
  let from = 0;
  const copy = (until: number) => {
    for (let unit = from; unit < until; unit += 1) kept.push(unit);
    written += text.slice(from, until);
    from = until;
  };
  for (const block of blocks) {
    copy(block.start);
    const start = written.length;
    for (const match of text.slice(block.start, block.end).matchAll(breaks)) {
      const at = block.start + match.index;
      const end = at + match[0].length;
      const isInside = at > block.start && end < block.end;
      if (!isInside || !isGlued(text[at - 1], text[end])) continue;
      copy(at);
      from = end;
    }
    copy(block.end);
    joined.push({ ...block, start, end: written.length });
  }
  copy(text.length);
  if (written.length === text.length) return { text, blocks: [...blocks], at: (offset) => offset };
  kept.push(text.length);
  return { text: written, blocks: joined, at: (offset) => kept[offset] ?? text.length };
}

/** Whether words go on over a break without a blank: all but two Latin words. */
function isGlued(before: string | undefined, after: string | undefined): boolean {
  return isHan(before) || isHan(after) || !/\w/.test(before ?? '') || !/\w/.test(after ?? '');
}
