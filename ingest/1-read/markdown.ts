import type { Span } from '../types.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Block } from './reading.ts';
import type { Source } from './source.ts';

/** The blocks of a Markdown text with the markup that is no words, and what its front matter says. */
interface Markdown {
  blocks: Block[];
  frontMatter: FrontMatter;
}

/** An article in Markdown; offsets stay those of the file. */
export function sourceOfMarkdown(text: string): { source: Source; isBroken: boolean } {
  const { blocks, frontMatter } = readMarkdown(text);
  const { end: _, broken, ...given } = frontMatter;
  return { source: { text, given, cut: () => blocks }, isBroken: broken === true };
}

const fence = /^\s*(```|~~~)/;
const heading = /^(\s*#{1,6}\s+)(.*?)(\s+#+)?\s*$/;
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+/;
const quote = /^\s*>\s?/;
const rule = /^\s*(?:[-*_]\s*){3,}$|^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?:\s*:?-{2,}:?\s*)?$/;
/** Pictures, links, HTML tags and comments, emphasis: what is no word in them. */
const inline =
  /!\[[^\]\n]*\]\([^)\n]*\)|\[(?<label>[^\]\n]*)\]\([^)\n]*\)|<(?<auto>https?:[^>\s]+)>|<!--[\s\S]*?-->|<\/?[a-zA-Z][^>\n]*>|(?<strong>\*{1,3}|~~|`+)/g;

/** Cuts a Markdown text into blocks; offsets stay those of the text. */
function readMarkdown(text: string): Markdown {
  const frontMatter = readFrontMatter(text);
  const blocks: Block[] = [];
  let open: (Block & { skip: Span[] }) | undefined;
  let fenced = false;
  let titled = false;
  for (const line of linesOf(text, frontMatter.end)) {
    const words = text.slice(line.start, line.end);
    if (fence.test(words)) {
      fenced = !fenced;
      open = undefined;
      continue;
    }
    if (fenced || words.trim() === '' || rule.test(words)) {
      open = undefined;
      continue;
    }
    const head = heading.exec(words);
    if (head) {
      const [, mark = '', title = ''] = head;
      const start = line.start + mark.length;
      const role = /^\s*#\s/.test(mark) && !titled && blocks.length === 0 ? 'title' : 'heading';
      if (role === 'title') titled = true;
      blocks.push({ start, end: start + title.length, role, skip: findMarkup(text, start, start + title.length) });
      open = undefined;
      continue;
    }
    const mark = item.exec(words)?.[0] ?? '';
    const quoted = quote.exec(words)?.[0] ?? '';
    const start = line.start + Math.max(mark.length, quoted.length);
    if (open && mark === '') {
      open.skip.push({ start: open.end, end: start });
      open.skip.push(...findMarkup(text, start, line.end));
      open.end = line.end;
    } else {
      open = { start, end: line.end, role: 'body', skip: findMarkup(text, start, line.end) };
      blocks.push(open);
    }
  }
  return { blocks: blocks.filter((block) => block.end > block.start), frontMatter };
}

function* linesOf(text: string, from: number): Generator<Span> {
  let start = from;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
    start = end + 1;
  }
}

function findMarkup(text: string, start: number, end: number): Span[] {
  const skip: Span[] = [];
  for (const match of text.slice(start, end).matchAll(inline)) {
    const at = start + match.index;
    const label = match.groups?.label;
    if (label === undefined) {
      skip.push({ start: at, end: at + match[0].length });
      continue;
    }
    skip.push({ start: at, end: at + 1 }, { start: at + 1 + label.length, end: at + match[0].length });
  }
  return skip;
}
