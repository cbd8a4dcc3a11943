import { useMemo, useState } from 'react';
import type { ArticleSummary } from '#schema';
import { toggleAlone, toggleHidden, useFilters } from '../../state/filters.ts';
import { useGraph } from '../../state/graph.ts';
import { selectAlso } from '../../state/selection.ts';
import { useWords } from '../../words/index.ts';
import { railWords } from '../../words/rail.ts';
import { AddArticle } from '../article/AddArticle.tsx';
import { orderArticles } from './order-articles.ts';

const FIRST = 24;

/** The articles, what is new and then the newest first: a tick shows or hides what only they state, the title opens them. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  const words = useWords(railWords);
  const { hiddenArticles } = useFilters();
  const [isWhole, setWhole] = useState(false);
  const arrived = useGraph((graph) => graph.arrived);
  const total = useGraph((graph) => graph.slice?.total.articles ?? 0);
  const ordered = useMemo(() => orderArticles(articles, arrived), [articles, arrived]);
  const ids = ordered.map((article) => article.id);
  const listed = isWhole ? ordered : ordered.slice(0, FIRST);
  return (
    <>
      <h2 className="caption" title={words.articlesOrder}>
        {words.articles}
      </h2>
      <AddArticle />
      <ul className="article-list">
        {listed.map((article) => (
          <li key={article.id}>
            <input
              type="checkbox"
              aria-label={words.showArticle(article.title)}
              title={words.hint}
              checked={!hiddenArticles.includes(article.id)}
              onChange={({ nativeEvent }) =>
                nativeEvent instanceof MouseEvent && nativeEvent.altKey
                  ? toggleAlone('hiddenArticles', article.id, ids)
                  : toggleHidden('hiddenArticles', article.id)
              }
            />
            <button
              type="button"
              className="article-name"
              title={`${words.readArticle(article.title)}\n${words.countArticle(article.facts)}`}
              onClick={() => selectAlso({ article: article.id, fact: undefined, at: undefined })}
            >
              <span className="article-title">{article.title}</span>
              {article.isNew && (
                <small className="article-new" title={words.newArticleMeaning}>
                  {words.newArticle}
                </small>
              )}
              {article.date !== undefined && <small>{article.date}</small>}
            </button>
          </li>
        ))}
      </ul>
      {listed.length < articles.length && (
        <button type="button" className="link more-articles" onClick={() => setWhole(true)}>
          {words.moreArticles(articles.length - listed.length)}
        </button>
      )}
      {total > articles.length && (
        <p className="unlisted-articles" title={words.unlistedMeaning}>
          {words.unlisted(total - articles.length)}
        </p>
      )}
    </>
  );
}
