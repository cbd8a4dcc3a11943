import type { ArticleSummary } from '#schema';

/**
 * Articles as one looks for them: first those that came while the page was open, the last of them first, whatever their
 * day; then by day, the newest first, and at the end those without one.
 * @param arrived Ids, the last first.
 */
export function orderArticles(
  articles: readonly ArticleSummary[],
  arrived: readonly string[],
): (ArticleSummary & { isNew: boolean })[] {
  const places = new Map(arrived.map((id, index) => [id, index]));
  const placeOf = ({ id }: ArticleSummary) => places.get(id) ?? arrived.length;
  return articles
    .map((article) => ({ ...article, isNew: places.has(article.id) }))
    .sort((a, b) => placeOf(a) - placeOf(b) || compare(b.date ?? '', a.date ?? '') || compare(a.title, b.title));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
