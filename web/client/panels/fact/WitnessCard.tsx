import { useState } from 'react';
import { findModel, type Witness } from '#schema';
import { writeSource } from '../../../figure/source-line.ts';
import { selectAlso } from '../../state/selection.ts';
import { entityWords, factWords } from '../../words/entity.ts';
import { useWords } from '../../words/index.ts';
import { cutText } from './cut.ts';
import { useRules } from './use-rules.ts';

/** One sentence that supports a fact, with both names marked, where it stands, and what one can do with it. */
export function WitnessCard({ witness, fact }: { witness: Witness; fact: string }) {
  const words = useWords(factWords);
  const entity = useWords(entityWords);
  const ruleOf = useRules();
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>();
  const { article, context, marks, paragraph, confidence, rule } = witness;
  const share = confidence.toFixed(2);
  const model = findModel(rule);
  const cite = () => {
    const text = `“${witness.quote}”（${writeSource(article)} ${words.paragraphNote(paragraph)}）`;
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <div className="witness">
      <blockquote className="quotation">
        {cutText(context.text, context.start, [
          ...marks,
          { start: witness.start, end: witness.end, of: 'quote' as const },
        ]).map((piece) => {
          const end = piece.marks.find((mark) => mark.of !== 'quote');
          if (end)
            return (
              <mark key={piece.start} className={`evidence-${end.of}`}>
                {piece.text}
              </mark>
            );
          return (
            <span key={piece.start} className={piece.marks.length > 0 ? undefined : 'around'}>
              {piece.text}
            </span>
          );
        })}
      </blockquote>
      <p className="witness-source">
        {article.title}
        {article.date !== undefined && ` · ${article.date}`} · {words.paragraph(paragraph)} ·{' '}
        {model === undefined ? words.rule(ruleOf(rule)) : words.model(model)} ·{' '}
        <span title={model === undefined ? words.confidenceMeaning((confidence * 100).toFixed(0)) : words.modelMeaning}>
          {share}
        </span>
        {witness.inferred && (
          <>
            {' · '}
            <em title={entity.inferredMeaning}>{entity.inferred}</em>
          </>
        )}
      </p>
      <p className="witness-actions">
        <button type="button" className="link" onClick={() => selectAlso({ article: article.id, fact })}>
          {words.openArticle}
        </button>
        <button type="button" className="link" onClick={cite}>
          {words.cite}
        </button>
        <output>{copied === 'yes' ? words.cited : copied === 'no' ? words.notCited : ''}</output>
      </p>
    </div>
  );
}
