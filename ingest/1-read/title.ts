import type { Block } from './reading.ts';

/** A headline that is longer than this many characters is cut. */
const longest = 80;
/** Where the story begins behind a headline without a break: `…开课极目新闻记者`, `…在行动8月15日，`. */
const storyBegins =
  /(?:(?<=.{8})(?:近日|日前|今日|昨日|连日来|记者|本报|20\d\d年\d|\d{1,2}月\d{1,2}日)|(?<=[\u4e00-\u9fff]{6})[\u4e00-\u9fff]{2,6}(?:新闻|日报|晚报|网)记者|[\u4e00-\u9fff]{2,8}(?:报|网)[\u4e00-\u9fff-]{0,6}讯)/;

/** A title, and the blocks with their roles. */
interface Titled {
  title: string;
  blocks: Block[];
  /** The article has no headline: its first words stand for one. */
  isFirstWords: boolean;
}

/**
 * Finds an article's headline and marks its lines.
 * A text without one has its first sentence as title, bounded: a headline is never invented.
 */
export function findTitle(text: string, blocks: readonly Block[], given?: string): Titled {
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
  if (given) return { title: given, blocks: marked, isFirstWords: false };
  const lines = head.map(words).filter((line) => !isKicker(line));
  const [first = ''] = lines.length > 0 ? lines : head.map(words);
  if (first !== '') {
    const dashed = lines.find((line) => /^[—–-]/.test(line));
    const title = first.replace(/^原标题[:：]\s*/, '');
    return { title: dashed && dashed !== first ? `${title}${dashed}` : title, blocks: marked, isFirstWords: false };
  }
  return { title: cutTitle(marked[0] ? words(marked[0]) : text.trim()), blocks: marked, isFirstWords: true };
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
  const rest = marked === '' ? skipImprint(block) : block.slice(marked.length);
  const begin = marked === '' ? undefined : storyBegins.exec(rest.slice(0, longest + 10))?.index;
  const stop = rest.search(/[。\n]/);
  const end = begin ?? (stop < 0 ? rest.length : stop);
  return (end <= longest ? rest.slice(0, end) : cutAtPause(rest.slice(0, longest))).trim();
}

/** A sentence that is too long ends with its last whole part. */
function cutAtPause(words: string): string {
  const pause = Math.max(...Array.from('，；,;', (mark) => words.lastIndexOf(mark)));
  return pause >= longest / 4 ? words.slice(0, pause) : words;
}

const day = '(?:20\\d\\d年)?\\d{1,2}月\\d{1,2}日';
/** What stands before the first sentence and is none of it. */
const imprints = [
  // `2023-08-11 13:40 来源：某某网 `
  /^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?=来源[:：])/,
  /^来源[:：]\s*[\u4e00-\u9fff·]{2,16}\s+[，,]?\s*(?:正文[:：]\s*)?/,
  // `某某网某市8月9日电 (甲某某)`, `本报讯（记者 乙某）`, `某某网消息：`
  /^(?:来源[:：]\s*)?[^，。；：:“\n]{0,24}?(?:报|网|社|新闻|客户端|在线|[刊台])(?:[（(][\u4e00-\u9fff]{2,10}[）)])?[^，。；：:“（(\n]{0,16}?(?:[讯电]|消息)(?:[:：]\s*|\s*[（(][^（()）。\n]{2,80}[）)]\s*[:：]?\s*|\s+(?!$)|(?=\d))/,
  // `某某网记者 甲某某 通讯员 乙某某 某市报道8月9日，`
  new RegExp(
    `^(?:[\\u4e00-\\u9fff·]{1,8}(?:网|报|新闻|在线|[社台端]))?\\s*(?:全媒体|本报|首席|见习|实习)*记者[^，。；：:“从\\n]{2,50}?(?=${day}|近日|日前)`,
  ),
];

/** The words without the line of agency, day and reporters at their head, unless nothing else is there. */
function skipImprint(words: string): string {
  const rest = imprints.reduce((left, imprint) => left.replace(imprint, ''), words);
  return rest.trim().length >= 8 ? rest : words;
}
