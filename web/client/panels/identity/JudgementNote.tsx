import { articleWords } from '../../words/article.ts';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { explain, problemWords } from '../../words/problems.ts';
import { forgetJudging, undoJudgements, useJudging } from './judging.ts';
import { writeJudgement } from './write-judgement.ts';

/** Says what was judged, and takes it back; it stays until it is closed. */
export function JudgementNote() {
  const words = useWords(identityWords);
  const article = useWords(articleWords);
  const problems = useWords(problemWords);
  const judging = useJudging();
  if (!judging) return null;
  const write = () => {
    if (judging.stage === 'judging') return words.judging;
    if (judging.stage === 'failed') return explain(judging.cause, problems);
    const { judgements, articles } = judging.report;
    const says = judgements.map((judgement) => writeJudgement(judgement, words)).join(words.comma);
    return judging.stage === 'judged' ? words.done(says, articles) : words.undone(says);
  };
  return (
    <p className="note">
      <span>{write()}</span>
      {judging.stage === 'judged' && (
        <button
          type="button"
          className="link"
          title={words.undoMeaning}
          onClick={() => void undoJudgements(judging.report.judgements.map(({ id }) => id))}
        >
          {words.undo}
        </button>
      )}
      <button type="button" aria-label={article.closeNote} onClick={forgetJudging}>
        ×
      </button>
    </p>
  );
}
