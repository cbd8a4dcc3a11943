import { useState } from 'react';
import type { ArticleSummary } from '#schema';
import { toggleAlone, toggleHidden, useFilters } from '../../state/filters.ts';
import { selectAlso } from '../../state/selection.ts';
import { useWords } from '../../words/index.ts';
import { railWords } from '../../words/rail.ts';
import { AddArticle } from '../article/AddArticle.tsx';

const FIRST = 24;

/** The articles: a tick shows or hides what only they state, the title opens them. */
export function ArticleList({ articles }: { articles: readonly ArticleSummary[] }) {
  const words = useWords(railWords);
  const { hiddenArticles } = useFilters();
  const [isWhole, setWhole] = useState(false);
  const ids = articles.map((article) => article.id);
  const listed = isWhole ? articles : articles.slice(0, FIRST);
  return (
    <>
      <h2 className="caption">{words.articles}</h2>
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
    </>
  );
}
