import type { GraphSlice } from '#schema';
import { api, type FigureView } from '../../../api.ts';
import {
  buildFigure,
  buildFigureInput,
  buildFigureOptions,
  type Figure,
  writeDay,
  writeExplorerQuery,
} from '../../../figure/index.ts';
import { request } from '../../fetch.ts';

/** The part of the graph that a figure draws. */
export function loadSlice({ view, limit, around, article }: FigureView): Promise<GraphSlice> {
  return view === 'question' ? request(api.teaching) : request(api.graph, { query: { limit, around, article } });
}

/** A figure whose lines and names lead to their evidence in the explorer. */
export function drawLinkedFigure(view: FigureView, slice: GraphSlice): Figure {
  const date = view.date ?? writeDay(new Date());
  return buildFigure(
    buildFigureInput(view, slice),
    buildFigureOptions(view, { date, linkOf: (target) => `/?${writeExplorerQuery(view, target)}` }),
  );
}
