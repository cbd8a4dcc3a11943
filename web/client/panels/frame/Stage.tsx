import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Canvas } from '../../canvas/Canvas.tsx';
import type { Insets } from '../../canvas/camera.ts';
import type { Shown } from '../../graph/shown.ts';
import { noFilters, setFilters } from '../../state/filters.ts';
import { type LoadedGraph, loadGraph } from '../../state/graph.ts';
import { useSelection } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/index.ts';
import { mapWords } from '../../words/map.ts';
import { explain, problemWords } from '../../words/problems.ts';
import { Reader } from '../article/Reader.tsx';
import { TableView } from '../table/TableView.tsx';
import { Empty } from './Empty.tsx';

const QuestionView = lazy(async () => ({ default: (await import('../question/QuestionView.tsx')).QuestionView }));
const ConsoleView = lazy(async () => ({ default: (await import('../console/ConsoleView.tsx')).ConsoleView }));

const DRAWER = 392;
/** Height of the strip along the bottom in which the tools stand, with a little air. */
const TOOLS = 54;

/** What the drawer covers of the map: its right side, or on a narrow page its lower half. */
function findInsets(hasDrawer: boolean, isNarrow: boolean): Insets {
  const open = { top: 0, right: 0, bottom: TOOLS, left: 0 };
  if (!hasDrawer) return open;
  return isNarrow ? { ...open, bottom: Math.min(window.innerHeight * 0.5, 480) } : { ...open, right: DRAWER };
}

/** The middle of the page: the map, or one of its twins over it. */
export function Stage({
  loaded,
  shown,
  isNarrow,
}: {
  loaded: LoadedGraph;
  shown: Shown | undefined;
  isNarrow: boolean;
}) {
  const words = useWords(frameWords);
  const page = useView((view) => view.page);
  const { entity, fact, article } = useSelection();
  const hasDrawer = (entity ?? fact) !== undefined;
  const insets = useMemo(() => findInsets(hasDrawer, isNarrow), [hasDrawer, isNarrow]);
  const isEmpty = loaded.stage === 'ready' && loaded.slice?.total.articles === 0;
  return (
    <main className={hasDrawer && page !== 'map' ? 'stage beside-drawer' : 'stage'}>
      {page === 'console' || page === 'question' ? (
        <Suspense fallback={<p className="quiet waiting">{words.loadingPage}</p>}>
          {page === 'question' ? <QuestionView /> : <ConsoleView />}
        </Suspense>
      ) : (
        <Loaded loaded={loaded}>
          {isEmpty ? (
            <Empty />
          ) : (
            shown && (page === 'table' ? <TableView shown={shown} /> : <MapPage shown={shown} insets={insets} />)
          )}
        </Loaded>
      )}
      {article !== undefined && <Reader id={article} isBesideDrawer={hasDrawer && page === 'map'} />}
    </main>
  );
}

function MapPage({ shown, insets }: { shown: Shown; insets: Insets }) {
  const words = useWords(mapWords);
  return (
    <>
      <Canvas shown={shown} insets={insets} />
      {shown.nodes.length === 0 && (
        <p className="quiet nothing-left">
          {words.nothingLeft}{' '}
          <button type="button" className="link" onClick={() => setFilters(noFilters)}>
            {words.showAll}
          </button>
        </p>
      )}
    </>
  );
}

/** What is there once the graph is; before, what is happening; else, what went wrong and what to do. */
function Loaded({ loaded, children }: { loaded: LoadedGraph; children: ReactNode }) {
  const words = useWords(mapWords);
  const problems = useWords(problemWords);
  if (loaded.stage === 'ready') return children;
  if (loaded.stage === 'failed')
    return (
      <section className="empty" role="alert">
        <h2>{words.failed}</h2>
        <p>{explain(loaded.problem, problems)}</p>
        <p>{words.failedAdvice}</p>
        <button type="button" className="solid" onClick={() => void loadGraph()}>
          {words.again}
        </button>
      </section>
    );
  return (
    <p className="quiet waiting" role="status">
      {loaded.stage === 'loading' ? words.loading : words.placing}
    </p>
  );
}
