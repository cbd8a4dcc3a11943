import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { GraphSlice } from '#schema';
import type { FigureView } from '../../../api.ts';
import { speak } from '../../words/index.ts';
import { embedWords } from '../../words/report.ts';
import { explorerQuery } from '../report/figure-view.ts';
import { drawLinkedFigure, loadSlice, today } from './load-figure.ts';
import { useOneAlive } from './use-one-alive.ts';
import './embed.css';

const LiveMap = lazy(async () => ({ default: (await import('./LiveMap.tsx')).LiveMap }));

/** A view in somebody's page: the figure at once, a living map when it is asked for. */
export function EmbedView({ view }: { view: FigureView }) {
  const words = speak(embedWords, view.lang);
  const [slice, setSlice] = useState<GraphSlice>();
  const [problem, setProblem] = useState<string>();
  const [isAlive, setAlive] = useOneAlive();
  useEffect(() => {
    loadSlice(view).then(setSlice, (cause: unknown) =>
      setProblem(cause instanceof Error ? cause.message : String(cause)),
    );
  }, [view]);
  return (
    <div className={`embed ink-${view.ink}`}>
      {problem !== undefined && <p role="alert">{words.failed(problem)}</p>}
      {!slice && problem === undefined && <p role="status">{words.loading}</p>}
      {slice && !isAlive && <StaticFigure view={view} slice={slice} />}
      {slice && isAlive && (
        <Suspense fallback={<p role="status">{words.waking}</p>}>
          <LiveMap view={view} slice={slice} />
        </Suspense>
      )}
      <footer>
        <a href={`/?${explorerQuery(view)}`} target="_blank" rel="noopener">
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
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const { svg, title } = drawLinkedFigure(view, slice, today());
    document.title = title;
    frame.current?.replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  }, [view, slice]);
  return <figure ref={frame} />;
}
