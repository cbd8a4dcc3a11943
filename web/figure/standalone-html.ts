import { type ArticleSummary, type Fact, relations } from '#schema';
import { escapeXml } from './escape-xml.ts';
import type { FigureWords, Language } from './figure-words.ts';
import { fonts } from './palette.ts';
import { letterOf, writeSource } from './source-line.ts';
import { writeFact } from './write-fact.ts';

export interface HtmlParts {
  language: Language;
  title: string;
  svg: string;
  /** The facts of the figure. */
  facts: readonly Fact[];
  /** The note of a fact; 0 where it has none. */
  numberOf(fact: Fact): number;
  nameOf(id: string): string;
  articles: readonly ArticleSummary[];
  /** Address of the living view. */
  link?: string | undefined;
}

const style = `
body { margin: 0 auto; padding: 24px; max-width: 1080px; background: #fff; color: #23262b; font: 15px/1.7 ${fonts.sans}; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
h2 { margin: 40px 0 8px; font: 600 18px/1.4 ${fonts.serif}; }
table { width: 100%; border-collapse: collapse; font-size: 13px; line-height: 1.55; }
th, td { padding: 6px 10px 6px 0; border-bottom: 1px solid #e7e4db; text-align: left; vertical-align: top; }
th { color: #62666d; font-weight: 400; }
.quote { font-family: ${fonts.serif}; }
.number { width: 3em; font-variant-numeric: tabular-nums; }
p { color: #62666d; font-size: 13px; }
a { color: #2f5d8a; }
@media print { body { padding: 0; max-width: none; } section, footer { display: none; } }
`;

/**
 * One file that shows the figure anywhere, without network and without script: the drawing, and its twin, a table of
 * the facts with the exact words of the articles.
 */
export function writeHtml(parts: HtmlParts, words: FigureWords): string {
  const { language, title, svg, link } = parts;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const open = link ? `<p><a href="${escapeXml(link)}" rel="noopener">${words.openLive}</a></p>` : '';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<figure>${svg}</figure>
${writeTable(parts, words)}
</main>
<footer>${open}<p>${words.madeBy}</p></footer>
</body>
</html>
`;
}

function writeTable(parts: HtmlParts, words: FigureWords): string {
  if (parts.facts.length === 0) return '';
  // A map has notes for what is chosen in it only.
  const isNoted = parts.facts.some((fact) => parts.numberOf(fact) > 0);
  const heads = [...(isNoted ? [words.columnNumber] : []), words.columnFact, words.columnQuote, words.columnSource];
  const rows = sortFacts(parts).map((fact) => writeRow(fact, isNoted, parts, words));
  const sources = parts.articles.map((article) => `<li>${escapeXml(writeSource(article))}</li>`);
  return `<section>
<h2>${words.table}</h2>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p>${words.sources}</p>
<ol type="A">${sources.join('')}</ol>
</section>`;
}

/** By their notes; those without one by their type, as in the schema, and within it as one reads the articles. */
function sortFacts({ facts, articles, numberOf }: HtmlParts): Fact[] {
  const types = new Map(relations.map(({ type }, index) => [type as string, index]));
  const letters = new Map(articles.map(({ id }, index) => [id, index]));
  const keysOf = (fact: Fact) => [
    numberOf(fact) || Number.POSITIVE_INFINITY,
    types.get(fact.type) ?? types.size,
    letters.get(fact.article) ?? letters.size,
    fact.start,
  ];
  const keyed = facts.map((fact) => ({ fact, keys: keysOf(fact) }));
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : (a.keys[at] ?? 0) - (b.keys[at] ?? 0);
  });
  return keyed.map(({ fact }) => fact);
}

function writeRow(
  fact: Fact,
  isNoted: boolean,
  { language, articles, numberOf, nameOf }: HtmlParts,
  words: FigureWords,
): string {
  const article = articles.findIndex((each) => each.id === fact.article);
  const number = numberOf(fact);
  const cells = [
    ...(isNoted ? [`<td class="number">${number > 0 ? number : ''}</td>`] : []),
    `<td>${escapeXml(writeFact(fact, nameOf, language, words))}</td>`,
    `<td class="quote">${escapeXml(fact.quote)}</td>`,
    `<td>${article >= 0 ? letterOf(article) : ''}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}
