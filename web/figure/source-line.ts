import type { ArticleSummary } from '#schema';

/** An article as a Chinese reference names it: 王波. 借鉴他山之石[N]. 山西日报, 2023-08-09. */
export function writeSource(article: ArticleSummary): string {
  const author = article.byline.length > 0 ? `${article.byline.join(', ')}. ` : '';
  const outlet = [article.source, article.date].filter((each) => each !== undefined && each !== '').join(', ');
  return `${author}${article.title}[N].${outlet ? ` ${outlet}.` : ''}`;
}

/** A, B … Z, AA, AB … */
export function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
