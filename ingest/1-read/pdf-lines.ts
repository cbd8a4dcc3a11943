import type { LaidParagraph } from './source.ts';

/** A line on a page, in points from its lower left corner. */
export interface PageLine {
  text: string;
  x: number;
  right: number;
  y: number;
  /** Height of its letters. */
  size: number;
  page: number;
}

/** `— 3 —`, `第3页 共8页`, `3/8` */
const pageNumber = /^[-—–·\s]*第?\s*\d{1,4}\s*页?\s*(?:[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–·\s]*$/;
/** What browsers print in the margins: `file:///a.html  1/2`, `2023/8/9 10:20`. */
const printMark =
  /^(?:(?:file|https?):\/\/\S+(?:\s+\d+\/\d+)?|\d{1,4}\/\d{1,2}\/\d{1,4},? *(?:上午|下午)?\d{1,2}:\d\d(?: [AP]M)?.*)$/;
/** A heading is so much larger than the story. */
const larger = 1.15;

/** Joins lines to paragraphs: a line that fills its column goes on in the next one, unless that is set in. */
export function joinLines(all: readonly PageLine[]): LaidParagraph[] {
  const lines = leaveMarginsOut(all);
  const layout: Layout = { pages: groupByPage(lines), size: findStorySize(lines), leading: findLeading(lines) };
  const paragraphs: (LaidParagraph & { size: number })[] = [];
  let before: PageLine | undefined;
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    if (before && open && goesOn(before, line, layout)) open.text = joinWords(open.text, line.text);
    else
      paragraphs.push({
        text: line.text,
        role: line.size > layout.size * larger ? 'heading' : 'body',
        size: line.size,
      });
    before = line;
  }
  const [first] = paragraphs;
  if (first?.role === 'heading') first.role = 'title';
  return paragraphs.map(({ text, role }) => ({ text, role }));
}

interface Layout {
  pages: ReadonlyMap<number, readonly PageLine[]>;
  size: number;
  leading: number;
}

function goesOn(before: PageLine, line: PageLine, { pages, size, leading }: Layout): boolean {
  if (Math.abs(before.size - line.size) > size * 0.15) return false;
  const isBelow = line.page === before.page && line.y < before.y;
  if (isBelow && before.y - line.y > leading * 1.5 * (line.size / size)) return false;
  if (line.size > size * larger) return isBelow && line.page === before.page;
  const column = findColumn(before, pages);
  const isFull = before.right > column.right - before.size * 2;
  const isSetIn = line.x > findColumn(line, pages).x + line.size;
  return isFull && !isSetIn;
}

/** The edges of the lines that stand above and below a line. */
function findColumn(line: PageLine, pages: Layout['pages']): { x: number; right: number } {
  const column = { x: line.x, right: line.right };
  for (const other of pages.get(line.page) ?? []) {
    if (other.x > line.right || other.right < line.x) continue;
    if (Math.abs(other.size - line.size) > line.size * 0.15) continue;
    column.x = Math.min(column.x, other.x);
    column.right = Math.max(column.right, other.right);
  }
  return column;
}

function groupByPage(lines: readonly PageLine[]): Map<number, PageLine[]> {
  const pages = new Map<number, PageLine[]>();
  for (const line of lines) {
    const onPage = pages.get(line.page);
    if (onPage) onPage.push(line);
    else pages.set(line.page, [line]);
  }
  return pages;
}

/** Page numbers, and lines at the top or the bottom that come again on most pages. */
function leaveMarginsOut(lines: readonly PageLine[]): PageLine[] {
  const pages = groupByPage(lines);
  const edges = new Map<PageLine, string>();
  for (const onPage of pages.values()) {
    const sorted = [...onPage].sort((a, b) => b.y - a.y);
    for (const line of [...sorted.slice(0, 2), ...sorted.slice(-2)]) edges.set(line, line.text.replace(/\d+/g, '#'));
  }
  const times = new Map<string, number>();
  for (const text of edges.values()) times.set(text, (times.get(text) ?? 0) + 1);
  return lines.filter((line) => {
    const text = edges.get(line);
    if (text === undefined) return true;
    if (pageNumber.test(line.text) || printMark.test(line.text)) return false;
    return !(pages.size > 1 && (times.get(text) ?? 0) * 2 > pages.size);
  });
}

/** The size in which most characters are set. */
function findStorySize(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The distance from line to line that is found most. */
function findLeading(lines: readonly PageLine[]): number {
  const gaps = lines
    .map((line, index) => (lines[index - 1]?.page === line.page ? (lines[index - 1]?.y ?? 0) - line.y : 0))
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? Number.POSITIVE_INFINITY;
}

function joinWords(before: string, after: string): string {
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after;
  return /[A-Za-z,.;:)]$/.test(before) && /^[A-Za-z(]/.test(after) ? `${before} ${after}` : before + after;
}
