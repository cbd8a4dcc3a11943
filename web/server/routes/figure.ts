import type { GraphSlice } from '#schema';
import type { GraphStore } from '#store';
import { api, type FigureQuery } from '../../api.ts';
import {
  buildFigure,
  buildFigureInput,
  buildFigureOptions,
  type Figure,
  writeExplorerQuery,
} from '../../figure/index.ts';
import type { RouteGroup } from '../app-parts.ts';
import { policies } from '../security-headers.ts';
import { serveRoute } from '../serve-route.ts';

type Format = FigureQuery['format'];

const types: Record<Format, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
};

/** A figure for a report. */
export const serveFigure: RouteGroup = (app, { store }) => {
  serveRoute(app, api.figure, async ({ query, context }) => {
    const { format, ...view } = query;
    const slice = await loadFigureSlice(store, view);
    const link = `${new URL(context.req.url).origin}/?${writeExplorerQuery(view)}`;
    const figure = buildFigure(buildFigureInput(view, slice), buildFigureOptions(view, { date: today(), link }));
    return context.body(printFigure(figure, slice, format), 200, {
      'Content-Type': types[format],
      'Content-Security-Policy': policies.figure,
    });
  });
};

/** The part of the graph that a figure draws. */
export function loadFigureSlice(
  store: Pick<GraphStore, 'teaching' | 'graph'>,
  { view, limit, around, article }: Pick<FigureQuery, 'view' | 'limit' | 'around' | 'article'>,
): Promise<GraphSlice> {
  return view === 'question' ? store.teaching() : store.graph({ limit, around, article });
}

/** A figure in one of its forms; `json` is what it says in words, and the data behind it. */
export function printFigure(figure: Figure, slice: GraphSlice, format: Format): string {
  if (format === 'svg') return figure.svg;
  if (format === 'html') return figure.html;
  if (format === 'md') return figure.markdown;
  const { title, caption, alt } = figure;
  return `${JSON.stringify({ title, caption, alt, ...slice }, null, 2)}\n`;
}

/** The day as people on this machine write it: 2026-11-24. */
export function today(now = new Date()): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
