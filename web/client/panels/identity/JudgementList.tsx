import type { StandingJudgement } from '#schema';
import { identityWords } from '../../words/identity.ts';
import { useWords } from '../../words/index.ts';
import { undoJudgements } from './judging.ts';
import { writeJudgement } from './write-judgement.ts';

/** What people judged of an entity: who, when, why, and the way back. */
export function JudgementList({ judgements }: { judgements: readonly StandingJudgement[] }) {
  const words = useWords(identityWords);
  if (judgements.length === 0) return null;
  return (
    <>
      <h3 className="caption">{words.judgements}</h3>
      <ul className="identity-judgements">
        {judgements.map((judgement) => (
          <li key={judgement.id}>
            <span>{writeJudgement(judgement, words)}</span>
            {judgement.because !== undefined && <span className="remark">{judgement.because}</span>}
            <small>
              {words.judged(judgement.by ?? '', judgement.on ?? '')} ·{' '}
              <button
                type="button"
                className="link"
                title={words.undoMeaning}
                onClick={() => void undoJudgements([judgement.id])}
              >
                {words.undo}
              </button>
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
