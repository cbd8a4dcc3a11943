import { api, type FigureQuery } from '../../api.ts';
import { buildFigure, buildFigureInput, buildFigureOptions, writeDay, writeExplorerQuery } from '../../figure/index.ts';
import type { RouteGroup } from '../app-parts.ts';
import { loadFigureSlice, printFigure } from '../figure-form.ts';
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
    const date = view.date ?? writeDay(new Date());
    const name = `zone-graph-${view.view}-${date}`;
    const figure = buildFigure(
      buildFigureInput(view, slice),
      buildFigureOptions(view, { date, link, file: `${name}.svg` }),
    );
    return context.body(printFigure(figure, format), 200, {
      'Content-Type': types[format],
      'Content-Disposition': `inline; filename="${name}.${format}"`,
      'Content-Security-Policy': policies.figure,
    });
  });
};
