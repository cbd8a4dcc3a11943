import { readDay } from './day.ts';
import { findParagraphs } from './dom-paragraphs.ts';
import type { Given } from './record.ts';

/** Names of meta tags, the surest first; pages of Chinese governments have those with capitals. */
const titles = ['ArticleTitle', 'og:title', 'twitter:title'];
const days = ['PubDate', 'article:published_time', 'publishdate', 'pubdate', 'datePublished', 'date', 'DC.date.issued'];
const outlets = ['ContentSource', 'source', 'mediaid'];
const sites = ['og:site_name', 'SiteName', 'application-name'];
const authors = ['author', 'article:author', 'Author'];

const han = /[\u3400-\u9fff]/;

/** What a page says of its article: meta tags, JSON-LD, `time`, and the line “来源：… 作者：…”. Nothing is guessed. */
export function readHtmlRecord(document: Document): Given {
  const meta = readMeta(document);
  const linked = readLinkedData(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name.toLowerCase())).find(Boolean);
  const words = (document.body?.textContent ?? '').slice(0, 200_000);
  const headings = Array.from(document.querySelectorAll('h1'), (each) =>
    findParagraphs(each)
      .map(({ text }) => text)
      .join(' '),
  ).filter(Boolean);
  const title = meta.get('articletitle') ?? linked.title ?? (headings.length === 1 ? headings[0] : first(titles));
  const dated = [
    ...days.map((name) => meta.get(name.toLowerCase())),
    linked.date,
    document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
    /(?:发布时间|发布日期|發佈時間|时间|日期)[:：]\s*([\d年月日./-]{8,11})/.exec(words)?.[1],
    /(\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2})日?[\s\d:]{0,12}[|｜]?\s*(?:来源|來源)[:：]/.exec(words)?.[1],
  ];
  const date = dated.map((form) => readDay(form ?? '')).find(Boolean);
  const said = /(?:来源|來源|稿源)[:：]\s*([\u3400-\u9fff·A-Za-z]{2,20})/.exec(words)?.[1];
  const source = first(outlets) ?? said ?? linked.source ?? first(sites);
  const byline = [...new Set([...linked.byline, ...authors.map((name) => meta.get(name.toLowerCase()) ?? '')])]
    .flatMap((names) => names.split(/[、，,;；\s]+/))
    .filter((name) => han.test(name) && name.length <= 12 && name !== source && name !== linked.source);
  return {
    ...(title && { title: clean(title) }),
    ...(date && { date }),
    ...(source && han.test(source) && { source: clean(source) }),
    ...(byline.length > 0 && { byline: [...new Set(byline)] }),
  };
}

function readMeta(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of Array.from(document.querySelectorAll('meta[content]'))) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const value = clean(tag.getAttribute('content') ?? '');
    if (name && value !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  return found;
}

interface LinkedData {
  title?: string | undefined;
  date?: string | undefined;
  source?: string | undefined;
  byline: string[];
}

/** The article in the page's JSON-LD; broken JSON says nothing. */
function readLinkedData(document: Document): LinkedData {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    for (const node of listOf(value).flatMap((each) => [each, ...listOf(field(each, '@graph'))])) {
      if (!listOf(field(node, '@type')).some((type) => /Article|NewsItem|Report|BlogPosting/.test(String(type))))
        continue;
      return {
        title: wordOf(field(node, 'headline')),
        date: wordOf(field(node, 'datePublished')),
        source: nameOf(field(node, 'publisher')),
        byline: listOf(field(node, 'author')).flatMap((author) => nameOf(author) ?? []),
      };
    }
  }
  return { byline: [] };
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function listOf(value: unknown): unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? clean(value) : undefined;
}

function nameOf(value: unknown): string | undefined {
  return wordOf(value) ?? wordOf(field(listOf(value)[0], 'name'));
}

function clean(words: string): string {
  return words.replace(/[\s\u00a0\u3000]+/g, ' ').trim();
}
