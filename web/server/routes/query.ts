import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { serveRoute } from '../serve-route.ts';

/** The most that a query may ask for, however patient its asker. */
const ceiling = { timeoutMs: 300_000, maxRows: 100_000 };

/** The console. */
export const serveQuery: RouteGroup = (app, { store, limits }) => {
  serveRoute(app, api.query, ({ body }) =>
    store.query(body.cypher, body.parameters, {
      timeoutMs: Math.min(body.timeoutMs ?? limits.timeoutMs, ceiling.timeoutMs),
      maxRows: Math.min(body.maxRows ?? limits.maxRows, ceiling.maxRows),
    }),
  );
};
