import { useId, useMemo } from 'react';
import { drawTraining, figureWords, findGaps, type Training } from '../../../figure/index.ts';
import { select, useSelection } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { questionWords } from '../../words/question.ts';
import { NoteSureness } from './NoteSureness.tsx';
import { SceneView } from './SceneView.tsx';

interface TrainingSectionProps {
  training: Training;
  /** Several trainings can be folded; a single one stands open without a heading of its own. */
  isFoldable: boolean;
  isOpen: boolean;
  onToggle: () => void;
}

/** One training: the drawing, what the text does not say, and the numbered words of the articles. */
export function TrainingSection({ training, isFoldable, isOpen, onToggle }: TrainingSectionProps) {
  const words = useWords(questionWords);
  const language = useView((view) => view.language);
  const { fact } = useSelection();
  const body = useId();
  const name = training.event?.name ?? words.unnamed;
  const scene = useMemo(() => drawTraining(training, language), [training, language]);
  const gaps = findGaps(training, figureWords[language]);
  return (
    <section className="training" aria-label={name}>
      {isFoldable && (
        <h3>
          <button type="button" className="unfold" aria-expanded={isOpen} aria-controls={body} onClick={onToggle}>
            <span className="fold" aria-hidden="true">
              {isOpen ? '▾' : '▸'}
            </span>
            {name}
          </button>
        </h3>
      )}
      {isOpen && (
        <div id={body}>
          <p className="sideways" aria-hidden="true">
            {words.sideways}
          </p>
          <figure className="scene-frame">
            <SceneView scene={scene} name={words.drawing(name)} />
          </figure>
          {gaps.length > 0 && (
            <p className="gaps">
              {gaps.map((gap) => `${gap}${figureWords[language].stop}`).join(language === 'zh' ? '' : ' ')}
            </p>
          )}
          <p className="caption">{words.notes}</p>
          <ol className="note-list" aria-label={words.notes}>
            {scene.book.notes.map((note) => (
              <li key={note.number} value={note.number}>
                <button
                  type="button"
                  aria-current={note.facts.some((each) => each.id === fact) ? true : undefined}
                  title={words.note(note.number)}
                  onClick={() => select({ fact: note.fact.id })}
                >
                  <span className="note-number">{note.number}</span>
                  <q>{note.quote}</q>
                  <NoteSureness facts={note.facts} />
                </button>
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
