import { articleWords } from '../../words/article.ts';
import { useWords } from '../../words/index.ts';
import { explain, problemWords } from '../../words/problems.ts';
import { forgetDeletion, restoreArticle, useDeletion } from './deletion.ts';

/** Says that an article was deleted, and takes it back; it stays until it is closed. */
export function DeletionNote() {
  const words = useWords(articleWords);
  const problems = useWords(problemWords);
  const deletion = useDeletion();
  if (!deletion) return null;
  const { article } = deletion;
  const canUndo = deletion.stage === 'deleted' || (deletion.stage === 'failed' && deletion.isDeleted);
  const write = () => {
    if (deletion.stage === 'deleting') return words.deleting(article.title);
    if (deletion.stage === 'restoring') return words.restoring(article.title);
    if (deletion.stage === 'deleted') return words.deleted(article.title, deletion.facts);
    if (deletion.stage === 'failed') return explain(deletion.cause, problems);
    if (deletion.isSame) return words.restored(article.title, deletion.facts);
    return words.restoredOtherwise(article.title, deletion.facts, article.facts);
  };
  return (
    <p className="note">
      <span>{write()}</span>
      {canUndo && (
        <button
          type="button"
          className="link"
          title={words.undoDeleteMeaning}
          onClick={() => void restoreArticle(article)}
        >
          {words.undoDelete}
        </button>
      )}
      <button type="button" aria-label={words.closeNote} onClick={forgetDeletion}>
        ×
      </button>
    </p>
  );
}
