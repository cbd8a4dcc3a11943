import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { noSuchEntity, RequestProblem } from '../errors.ts';
import { serveRoute } from '../serve-route.ts';
import { buildFactDetail } from '../witness.ts';

/** One entity, one fact. */
export const serveFacts: RouteGroup = (app, { store }) => {
  serveRoute(app, api.entity, async ({ params: { id } }) => {
    const detail = await store.entity(id);
    if (detail) return detail;
    throw noSuchEntity(id);
  });
  serveRoute(app, api.fact, async ({ params: { id } }) => {
    const record = await store.fact(id);
    if (record) return buildFactDetail(record);
    throw new RequestProblem(404, 'no-such-fact', {
      zh: `没有关系 ${id}；它可能已随文章一起删除。`,
      en: `There is no fact ${id}; it may have gone with its article.`,
    });
  });
};
