import { articleWords } from '../../words/article.ts';
import { useWords } from '../../words/index.ts';
import { ArticleForm } from '../article/ArticleForm.tsx';

/** A graph without articles: how to fill it. */
export function Empty() {
  const words = useWords(articleWords);
  return (
    <section className="empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.emptyAdvice}</p>
      <pre>zone-graph ingest PATH…</pre>
      <ArticleForm />
    </section>
  );
}
