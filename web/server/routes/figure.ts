import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { RequestProblem } from '../errors.ts';
import { serveRoute } from '../serve-route.ts';

/** A figure for a report. */
export const serveFigure: RouteGroup = (app) => {
  serveRoute(app, api.figure, () => {
    throw new RequestProblem(501, 'not-yet', 'Figures are not drawn yet.');
  });
};
