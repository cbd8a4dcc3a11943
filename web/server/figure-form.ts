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
export function printFigure({ svg, html, markdown, json }: Figure, format: FigureQuery['format']): string {
  return { svg, html, md: markdown, json }[format];
}
