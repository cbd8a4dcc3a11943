import type { GraphSlice } from '#schema';
import type { Shown } from '../../graph/shown.ts';
import { type Page, pages, showPage, useView } from '../../state/view.ts';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/index.ts';

/** What is shown of what there is, and the twins of the map. */
export function Foot({ slice, shown }: { slice: GraphSlice | undefined; shown: Shown | undefined }) {
  const words = useWords(frameWords);
  const page = useView((view) => view.page);
  const names: Record<Page, string> = {
    map: words.map,
    table: words.table,
    question: words.questionPage,
    console: words.console,
  };
  // the question and the console leave nothing out
  const isFiltered = page === 'map' || page === 'table';
  const nodes = words.shownNodes(shown?.nodes.length ?? 0, slice?.total.nodes ?? 0);
  return (
    <footer className="foot">
      {slice && shown && (
        <>
          {isFiltered && (
            <>
              <span title={words.shownMeaning(slice.total.nodes, slice.nodes.length, shown.unconnected)}>
                {nodes.before} <b>{nodes.shown}</b>
                {nodes.after}
              </span>
              <span title={words.factsMeaning}>
                <b>{shown.facts.length}</b>
                {words.shownFacts(slice.total.facts)}
              </span>
            </>
          )}
          <span title={words.articlesMeaning}>{words.articles(slice.total.articles)}</span>
          {isFiltered && (
            <span className="foot-size" title={words.nodeSizeMeaning}>
              {words.nodeSize}
            </span>
          )}
        </>
      )}
      <nav className="twins" aria-label={words.pages}>
        {pages.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === page ? 'page' : undefined}
            onClick={() => showPage(name)}
          >
            {names[name]}
          </button>
        ))}
      </nav>
    </footer>
  );
}
