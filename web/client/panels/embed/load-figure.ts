import type { GraphSlice } from '#schema';
import { api, type FigureView } from '../../../api.ts';
import { buildFigure, buildFigureInput, buildFigureOptions, type Figure } from '../../../figure/index.ts';
import { request } from '../../fetch.ts';
import { explorerQuery } from '../report/figure-view.ts';

/** The part of the graph that a figure draws. */
export function loadSlice({ view, limit, around, article }: FigureView): Promise<GraphSlice> {
  return view === 'question' ? request(api.teaching) : request(api.graph, { query: { limit, around, article } });
}

/** A figure whose lines and names lead to their evidence in the explorer. */
export function drawLinkedFigure(view: FigureView, slice: GraphSlice, date: string): Figure {
  return buildFigure(
    buildFigureInput(view, slice),
    buildFigureOptions(view, { date, linkOf: (target) => `/?${explorerQuery(view, target)}` }),
  );
}

/** The day, as people on this machine write it: 2026-11-24. */
export function today(now = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
