import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ArticleDetail } from '#schema';
import { api } from '../../../api.ts';
import { request } from '../../fetch.ts';
import { dismissArrival, loadGraph } from '../../state/graph.ts';
import { selectAlso } from '../../state/selection.ts';

/** How far the last deletion of an article has come, and what is needed to take it back. */
type Deletion =
  | { stage: 'deleting'; article: ArticleDetail }
  /** `facts` went with it: nothing else stated them. */
  | { stage: 'deleted'; article: ArticleDetail; facts: number }
  | { stage: 'restoring'; article: ArticleDetail }
  /** The text was read again, into `facts`; `isSame` where it became the same article with as many facts as before. */
  | { stage: 'restored'; article: ArticleDetail; facts: number; isSame: boolean }
  | { stage: 'failed'; article: ArticleDetail; cause: unknown; isDeleted: boolean };

const deletionStore = createStore<{ deletion: Deletion | undefined }>(() => ({ deletion: undefined }));

export function useDeletion(): Deletion | undefined {
  return useStore(deletionStore, ({ deletion }) => deletion);
}

const tell = (deletion: Deletion | undefined) => deletionStore.setState({ deletion });

export function forgetDeletion(): void {
  tell(undefined);
}

/** Deletes an article at once; its text is kept, so that this can be taken back. */
export async function deleteArticle(article: ArticleDetail): Promise<void> {
  tell({ stage: 'deleting', article });
  try {
    const before = await countFacts();
    await request(api.deleteArticle, { params: { id: article.id } });
    tell({ stage: 'deleted', article, facts: before - (await countFacts()) });
  } catch (cause) {
    return tell({ stage: 'failed', article, cause, isDeleted: false });
  }
  selectAlso({ article: undefined, at: undefined, fact: undefined });
  await loadGraph();
  dismissArrival(); // this note says more
}

/** Takes a deletion back: the text is read into the graph once more. */
export async function restoreArticle(article: ArticleDetail): Promise<void> {
  tell({ stage: 'restoring', article });
  try {
    const { articles } = await request(api.addArticle, { body: { name: `${article.title}.txt`, text: article.text } });
    const [restored] = await Promise.all(
      articles.slice(0, 1).map(({ id }) => request(api.article, { params: { id } })),
    );
    const facts = restored?.facts ?? 0;
    const isSame = restored?.id === article.id && facts === article.facts && restored.entities === article.entities;
    tell({ stage: 'restored', article, facts, isSame });
  } catch (cause) {
    return tell({ stage: 'failed', article, cause, isDeleted: true });
  }
  await loadGraph();
}

async function countFacts(): Promise<number> {
  const { counts } = await request(api.status);
  return counts.facts;
}
