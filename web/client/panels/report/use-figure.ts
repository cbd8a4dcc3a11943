import { useMemo } from 'react';
import { useStore } from 'zustand';
import { api, type FigureView } from '../../../api.ts';
import {
  buildFigure,
  buildFigureInput,
  buildFigureOptions,
  type Figure,
  writeDay,
  writeExplorerQuery,
} from '../../../figure/index.ts';
import { useFilters } from '../../state/filters.ts';
import { useGraph } from '../../state/graph.ts';
import { parameterStore } from '../../state/parameters.ts';
import { useSelection } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { useRequest } from '../use-request.ts';
import { type FigureChoices, viewOfLink } from './figure-view.ts';

/** The figure of the present view. */
export interface PresentFigure {
  view: FigureView;
  figure: Figure | undefined;
  /** Name of its files, without an ending. */
  file: string;
  problem: string | undefined;
  /** Number of entities on the map; 0 for the question. */
  nodes: number;
}

/** Draws the present view of the page as a figure, again whenever view, data or choices change. */
export function usePresentFigure(choices: FigureChoices): PresentFigure {
  const page = useView((view) => view);
  const filters = useFilters();
  const selection = useSelection();
  const parameters = useStore(parameterStore);
  const { slice: mapSlice, places } = useGraph((graph) => graph);
  const view = useMemo(
    () => viewOfLink({ view: page, filters, selection, parameters }, choices),
    [page, filters, selection, parameters, choices],
  );
  const teaching = useRequest(api.teaching, view.view === 'question' ? {} : undefined);
  const slice = view.view === 'map' ? mapSlice : teaching.state === 'here' ? teaching.value : undefined;
  const date = writeDay(new Date());
  const file = `zone-graph-${view.view}-${date}`;
  const drawn = useMemo(() => {
    if (!slice) return undefined;
    const input = buildFigureInput(view, slice, places);
    const link = `${location.origin}/?${writeExplorerQuery(view)}`;
    const figure = buildFigure(input, buildFigureOptions(view, { date, link, file: `${file}.svg` }));
    return { figure, nodes: input.view === 'map' ? input.slice.nodes.length : 0 };
  }, [view, slice, places, date, file]);
  const problem = view.view === 'question' && teaching.state === 'failed' ? teaching.message : undefined;
  return { view, figure: drawn?.figure, file, problem, nodes: drawn?.nodes ?? 0 };
}
