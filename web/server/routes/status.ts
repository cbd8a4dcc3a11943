import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { serveRoute } from '../serve-route.ts';

/** What runs here, and by which rules it reads. */
export const serveStatus: RouteGroup = (app, { store, product, limits, rules }) => {
  serveRoute(app, api.status, async () => ({ product, ...(await store.status()), limits }));
  serveRoute(app, api.rules, () => ({ rules: [...rules] }));
};
