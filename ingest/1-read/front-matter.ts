/** What stands between the two `---` lines at the head of a Markdown file. */
export interface FrontMatter {
  title?: string;
  date?: string;
  source?: string;
  byline?: string[];
  /** Where the text goes on behind it; 0 where there is none. */
  end: number;
  /** It opens and is never closed. */
  broken?: true;
}

/** Keys as they are written in Chinese and English files. */
const keys: Record<string, 'title' | 'date' | 'source' | 'byline'> = {
  title: 'title',
  标题: 'title',
  date: 'date',
  日期: 'date',
  published: 'date',
  source: 'source',
  outlet: 'source',
  publisher: 'source',
  来源: 'source',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  作者: 'byline',
  记者: 'byline',
};

/** Reads `key: value`, `key: [a, b]` and dashed lists; anything else is left alone. */
export function readFrontMatter(text: string): FrontMatter {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!open) return { end: 0 };
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(text.slice(open[0].length));
  if (!close) return { end: 0, broken: true };
  const found: FrontMatter = { end: open[0].length + close.index + close[0].length };
  let last: keyof typeof keys | undefined;
  for (const line of text.slice(open[0].length, open[0].length + close.index).split(/\r?\n/)) {
    const dashed = /^\s*-\s+(.*)$/.exec(line);
    const pair = /^([\p{L}_-]+)\s*[:：]\s*(.*)$/u.exec(line);
    const values = dashed ? [dashed[1] ?? ''] : splitValues(pair?.[2] ?? '');
    if (pair) last = pair[1]?.toLowerCase();
    const key = Object.hasOwn(keys, last ?? '') ? keys[last ?? ''] : undefined;
    if (!key || (!pair && !dashed)) continue;
    const bare = values.map(unquote).filter((value) => value !== '');
    const [first] = bare;
    if (first === undefined) continue;
    if (key === 'byline')
      found.byline = [...(found.byline ?? []), ...bare.flatMap((value) => value.split(/[、，,\s]+/))];
    else if (key === 'date') found.date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(first.replaceAll('/', '-'))?.[0] ?? first;
    else found[key] = key === 'title' ? unquote(pair?.[2] ?? first) : first;
  }
  return found;
}

function splitValues(value: string): string[] {
  const list = /^\[(.*)\]\s*$/.exec(value);
  return list ? (list[1] ?? '').split(/[,，]/) : [value];
}

function unquote(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}
