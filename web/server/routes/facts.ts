import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { RequestProblem } from '../errors.ts';
import { serveRoute } from '../serve-route.ts';
import { buildFactDetail } from '../witness.ts';

/** One entity, one fact. */
export const serveFacts: RouteGroup = (app, { store }) => {
  serveRoute(app, api.entity, async ({ params }) => {
    const detail = await store.entity(params.id);
    if (detail) return detail;
    throw new RequestProblem(
      404,
      'no-such-entity',
      `There is no entity ${params.id}; it may have gone with its article.`,
    );
  });
  serveRoute(app, api.fact, async ({ params }) => {
    const record = await store.fact(params.id);
    if (record) return buildFactDetail(record);
    throw new RequestProblem(404, 'no-such-fact', `There is no fact ${params.id}; it may have gone with its article.`);
  });
};
