import { useEffect, useRef, useState } from 'react';
import { figureWords } from '../../../figure/index.ts';
import { closeReport, useView } from '../../state/view.ts';
import { useWords } from '../../words/index.ts';
import { reportWords } from '../../words/report.ts';
import { Choices } from './Choices.tsx';
import { FigureFrame } from './FigureFrame.tsx';
import type { FigureChoices } from './figure-view.ts';
import { Outputs } from './Outputs.tsx';
import { usePresentFigure } from './use-figure.ts';
import './report.css';

/** More entities than this crowd a printed page. */
const CROWDED = 120;

/** A page of paper is no longer than this, in widths. */
const TALL = 1.5;

/** The panel that puts the present view into a report: what it will look like, and every form in which it can leave. */
export function ReportPanel() {
  const words = useWords(reportWords);
  const language = useView((view) => view.language);
  const [choices, setChoices] = useState<FigureChoices>({ lang: language, ink: 'print', title: undefined, number: 1 });
  const { view, figure, file, problem, nodes } = usePresentFigure(choices);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { question, map } = figureWords[choices.lang];
  return (
    <dialog
      ref={dialog}
      className="report"
      aria-labelledby="report-title"
      onClose={closeReport}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault(); // the drawer below must not hear it
        closeReport();
      }}
    >
      <header>
        <h2 id="report-title">{words.title}</h2>
        <p className="quiet">
          {words.of}　{view.view === 'question' ? words.question : words.map}
        </p>
        <button type="button" className="close" aria-label={words.close} title={words.close} onClick={closeReport}>
          ×
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must reach what scrolls */}
      <section className={`preview ink-${choices.ink}`} aria-label={words.preview} tabIndex={0}>
        {figure && <FigureFrame svg={figure.svg} />}
        {!figure && <p role="status">{problem === undefined ? words.drawing : words.failed(problem)}</p>}
      </section>
      <section className="controls" aria-label={words.title}>
        <Choices
          choices={choices}
          usualTitle={view.view === 'question' ? question : map}
          onChange={(change) => setChoices({ ...choices, ...change })}
        />
        {figure && view.view === 'question' && figure.height > TALL * figure.width && (
          <p className="crowded">{words.tall}</p>
        )}
        {nodes > CROWDED && <p className="crowded">{words.crowded(nodes)}</p>}
        {figure && <Outputs view={view} figure={figure} file={file} />}
      </section>
    </dialog>
  );
}
