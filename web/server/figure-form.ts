import type { GraphSlice } from '#schema';
import type { GraphStore } from '#store';
import type { FigureQuery } from '../api.ts';
import type { Figure } from '../figure/index.ts';

/** The part of the graph that a figure draws. */
export function loadFigureSlice(
  store: Pick<GraphStore, 'teaching' | 'graph'>,
  { view, limit, around, article }: Pick<FigureQuery, 'view' | 'limit' | 'around' | 'article'>,
): Promise<GraphSlice> {
  return view === 'question' ? store.teaching() : store.graph({ limit, around, article });
}

/** A figure in one of its forms; `json` is what it says in words, and the data behind it. */
export function printFigure(figure: Figure, slice: GraphSlice, format: FigureQuery['format']): string {
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
