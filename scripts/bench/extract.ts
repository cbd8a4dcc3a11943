import { extract } from '#ingest';
import { buildTemplates, readArticles, varyArticles } from './articles.ts';
import { type BenchFigure, type BenchOptions, measure } from './figure.ts';

/** Bytes of the long article, and of the short one that its cost is set against. */
const LONG = 5_000_000;
const SHORT = 500_000;

/** Rate of extraction over the articles, and how its cost grows with the length of one article. */
export async function benchExtract({ articles }: BenchOptions): Promise<BenchFigure[]> {
  const texts = readArticles(articles);
  const files = texts.map((text) => Buffer.from(text));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const readAll = async () => {
    for (const file of files) await extract('article.txt', file);
  };
  await readAll();
  const all = await measure(readAll);
  const decode = await measure(() => files.map((file) => new TextDecoder().decode(file).normalize('NFKC')));
  const text = await buildLongArticle(texts);
  const cut = (size: number) => Buffer.from(text).subarray(0, size);
  const short = await measure(() => extract('short.txt', cut(SHORT)), 3);
  const before = process.memoryUsage().rss;
  const long = await measure(() => extract('long.txt', cut(LONG)), 1);
  const grown = (process.memoryUsage().rss - before) / 1e6;
  const note = `${files.length} articles, ${(bytes / 1e3).toFixed(0)} kB, one core`;
  return [
    { name: 'extraction', value: bytes / 1e6 / (all / 1e3), unit: 'MB/s', note },
    { name: 'extraction ÷ decoding and NFKC', value: all / decode, unit: '×', note: 'side by side' },
    {
      name: 'cost per byte, 5 MB ÷ 0.5 MB in one article',
      value: long / short / (LONG / SHORT),
      unit: '×',
      note: '1 = linear',
    },
    { name: 'memory that the 5 MB article takes', value: grown, unit: 'MB' },
  ];
}

/** One article of all of them, round after round with other names. */
async function buildLongArticle(texts: readonly string[]): Promise<string> {
  const parts: string[] = [];
  let size = 0;
  for (const text of varyArticles(await buildTemplates(texts), Number.POSITIVE_INFINITY)) {
    parts.push(text);
    size += Buffer.byteLength(text);
    if (size > LONG) break;
  }
  return parts.join('\n\n');
}
