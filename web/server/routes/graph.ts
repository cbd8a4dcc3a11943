import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { serveRoute } from '../serve-route.ts';

/** The map, the question and the search. */
export const serveGraph: RouteGroup = (app, { store }) => {
  serveRoute(app, api.graph, ({ query }) => store.graph(query));
  serveRoute(app, api.teaching, () => store.teaching());
  serveRoute(app, api.search, async ({ query }) => ({ hits: await store.search(query.q, query.limit) }));
};
