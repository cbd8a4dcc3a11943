import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { GraphSlice } from '#schema';
import type { FigureView } from '../../../api.ts';
import { writeExplorerQuery } from '../../../figure/index.ts';
import { useSelection } from '../../state/selection.ts';
import { speak } from '../../words/index.ts';
import { embedWords } from '../../words/report.ts';
import { FigureFrame } from '../report/FigureFrame.tsx';
import { drawLinkedFigure, loadSlice } from './load-figure.ts';
import { useOneAlive } from './use-one-alive.ts';
import './embed.css';

const LiveMap = lazy(async () => ({ default: (await import('./LiveMap.tsx')).LiveMap }));

/** A view in somebody's page: the figure at once, a living map when it is asked for. */
export function EmbedView({ view }: { view: FigureView }) {
  const words = speak(embedWords, view.lang);
  const [slice, setSlice] = useState<GraphSlice>();
  const [problem, setProblem] = useState<string>();
  const [isAlive, setAlive] = useOneAlive();
  const selection = useSelection();
  useEffect(() => {
    loadSlice(view).then(setSlice, (cause: unknown) =>
      setProblem(cause instanceof Error ? cause.message : String(cause)),
    );
  }, [view]);
  return (
    <div className="embed">
      {problem !== undefined && <p role="alert">{words.failed(problem)}</p>}
      {!slice && problem === undefined && <p role="status">{words.loading}</p>}
      {slice && !isAlive && <StaticFigure view={view} slice={slice} />}
      {slice && isAlive && (
        <Suspense fallback={<p role="status">{words.waking}</p>}>
          <LiveMap view={view} slice={slice} />
        </Suspense>
      )}
      <footer>
        <a href={`/?${writeExplorerQuery(view, isAlive ? selection : view)}`} target="_blank" rel="noopener">
          {words.openLive}
        </a>
        {slice && view.view === 'map' && (
          <button type="button" onClick={() => setAlive(!isAlive)}>
            {isAlive ? words.rest : words.wake}
          </button>
        )}
      </footer>
    </div>
  );
}

function StaticFigure({ view, slice }: { view: FigureView; slice: GraphSlice }) {
  const { svg, title } = useMemo(() => drawLinkedFigure(view, slice), [view, slice]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <FigureFrame svg={svg} />;
}
