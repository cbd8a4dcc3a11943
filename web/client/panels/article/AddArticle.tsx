import { useState } from 'react';
import { articleWords } from '../../words/article.ts';
import { useWords } from '../../words/index.ts';
import { ArticleForm } from './ArticleForm.tsx';

/** The way to bring a new article, folded until it is wanted. */
export function AddArticle() {
  const words = useWords(articleWords);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" className="link add-article" onClick={() => setOpen(true)}>
        {words.add}
      </button>
    );
  return <ArticleForm onDone={() => setOpen(false)} />;
}
