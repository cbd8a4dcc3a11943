import type { Block } from './reading.ts';

/** A headline that is longer than this many characters is cut. */
const longest = 80;
/** Where the story begins behind a headline without a break: `…开课极目新闻记者`, `…在行动8月15日，`. */
const storyBegins =
  /(?:(?<=.{8})(?:近日|日前|今日|昨日|连日来|记者|本报|20\d\d年\d|\d{1,2}月\d{1,2}日)|(?<=[\u4e00-\u9fff]{6})[\u4e00-\u9fff]{2,6}(?:新闻|日报|晚报|网)记者|[\u4e00-\u9fff]{2,8}(?:报|网)[\u4e00-\u9fff-]{0,6}讯)/;

/**
 * Finds an article's headline and marks its lines.
 * A text without one has its first sentence as title, bounded: a headline is never invented.
 */
export function findTitle(text: string, blocks: readonly Block[], given?: string): { title: string; blocks: Block[] } {
  const marked = blocks.map((block) => ({ ...block }));
  const words = (block: Block) => text.slice(block.start, block.end).trim();
  let count = 0;
  const isHeadline = (block: Block) => block.role === 'title' || (block.role === 'body' && isShortLine(words(block)));
  while (count < Math.min(4, marked.length - 1)) {
    const block = marked[count];
    if (!block || !isHeadline(block)) break;
    count += 1;
  }
  const head = marked.slice(0, count);
  for (const block of head) block.role = 'title';
  const isMarkedUp = blocks.some((block) => block.role !== 'body');
  for (const block of isMarkedUp ? [] : marked.slice(count)) {
    const isLast = block === marked[marked.length - 1];
    if (block.role === 'body' && !isLast && isShortLine(words(block))) block.role = 'heading';
  }
  if (given) return { title: given, blocks: marked };
  const lines = head.map(words).filter((line) => !isKicker(line));
  const [first = ''] = lines.length > 0 ? lines : head.map(words);
  if (first !== '') {
    const dashed = lines.find((line) => /^[—–-]/.test(line));
    const title = first.replace(/^原标题[:：]\s*/, '');
    return { title: dashed && dashed !== first ? `${title}${dashed}` : title, blocks: marked };
  }
  return { title: cutTitle(marked[0] ? words(marked[0]) : text.trim()), blocks: marked };
}

/** A line above the headline that names its place in the paper: …特刊. */
function isKicker(line: string): boolean {
  return /(?:特刊|专刊|专版|专栏|周刊|特别报道|新闻纵深)$/.test(line);
}

function isShortLine(line: string): boolean {
  return line.length > 1 && line.length <= 45 && !/[。；，;：:]|[.…!?！？”"]$|^[“"（(]/.test(line.replace(/,$/, '，'));
}

function cutTitle(block: string): string {
  const marked = /^原标题[:：]\s*/.exec(block)?.[0] ?? '';
  const rest = block.slice(marked.length);
  const begin = marked === '' ? undefined : storyBegins.exec(rest.slice(0, longest + 10))?.index;
  const stop = rest.search(/[。\n]/);
  const end = begin ?? (stop < 0 ? rest.length : stop);
  return rest.slice(0, Math.min(end, longest)).trim();
}
