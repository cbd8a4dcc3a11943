import { lazy, Suspense, useEffect, useState } from 'react';
import { Drawer } from './panels/frame/Drawer.tsx';
import { Foot } from './panels/frame/Foot.tsx';
import { Notes } from './panels/frame/Notes.tsx';
import { Stage } from './panels/frame/Stage.tsx';
import { Top } from './panels/frame/Top.tsx';
import { useKeys } from './panels/frame/use-keys.ts';
import { useNarrow } from './panels/frame/use-narrow.ts';
import { Help } from './panels/help/Help.tsx';
import { Rail } from './panels/rail/Rail.tsx';
import { listenToChanges } from './state/events.ts';
import { loadGraph, useGraph, useShown } from './state/graph.ts';
import { useView } from './state/view.ts';
import { frameWords } from './words/frame.ts';
import { useWords } from './words/index.ts';

const ReportPanel = lazy(async () => ({ default: (await import('./panels/report/ReportPanel.tsx')).ReportPanel }));

/** The explorer. */
export function App() {
  const words = useWords(frameWords);
  const reporting = useView((view) => view.reporting);
  const page = useView((view) => view.page);
  const loaded = useGraph((graph) => graph);
  const shown = useShown();
  const isNarrow = useNarrow();
  const [isRailOpen, setRailOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys(() => setHelpOpen((open) => !open));
  useEffect(() => {
    void loadGraph();
    return listenToChanges();
  }, []);
  const hasRail =
    (page === 'map' || page === 'table') &&
    shown !== undefined &&
    loaded.slice !== undefined &&
    loaded.slice.total.articles > 0;
  return (
    <div className="app">
      <Top onHelp={() => setHelpOpen(!isHelpOpen)} />
      <div className="middle">
        <Drawer />
        {hasRail && (!isNarrow || isRailOpen) && (
          <Rail shown={shown} articles={loaded.articles ?? loaded.slice?.articles ?? []} />
        )}
        {hasRail && isNarrow && (
          <button
            type="button"
            className="plain rail-opener"
            aria-expanded={isRailOpen}
            onClick={() => setRailOpen(!isRailOpen)}
          >
            {words.legend}
          </button>
        )}
        <Stage loaded={loaded} shown={shown} isNarrow={isNarrow} />
        <Notes />
        {isHelpOpen && <Help onClose={() => setHelpOpen(false)} />}
        {reporting && (
          <Suspense fallback={null}>
            <ReportPanel />
          </Suspense>
        )}
      </div>
      <Foot slice={loaded.slice} shown={shown} />
    </div>
  );
}
