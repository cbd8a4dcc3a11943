import { useCallback, useState } from 'react';
import { articleWords } from '../../words/article.ts';
import { useWords } from '../../words/index.ts';
import { ArticleForm } from './ArticleForm.tsx';

/** The way to bring a new article, folded until it is wanted; unfolded, all of it is in view. */
export function AddArticle() {
  const words = useWords(articleWords);
  const [isOpen, setOpen] = useState(false);
  const enter = useCallback((element: HTMLElement | null) => {
    element?.scrollIntoView({ block: 'nearest' });
    element?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
  if (!isOpen)
    return (
      <button type="button" className="link add-article" onClick={() => setOpen(true)}>
        {words.add}
      </button>
    );
  return (
    <div className="add-article-form" ref={enter}>
      <ArticleForm onDone={() => setOpen(false)} />
    </div>
  );
}
