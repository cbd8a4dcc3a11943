import type { JudgingReport } from '#schema';
import { api } from '../../api.ts';
import type { RouteGroup } from '../app-parts.ts';
import { noSuchEntity } from '../errors.ts';
import { checkWriter } from '../guard.ts';
import { serveRoute } from '../serve-route.ts';

/** Why an entity is one, and what people say of that. */
export const serveJudgements: RouteGroup = (app, { store, changes, guards }) => {
  app.use('/api/judgements', checkWriter(guards));
  app.use('/api/judgements/*', checkWriter(guards));
  const tell = async (judging: Promise<JudgingReport>) => {
    try {
      return await judging;
    } finally {
      await changes.check();
    }
  };

  serveRoute(app, api.identity, async ({ params: { id } }) => {
    const identity = await store.identity(id);
    if (identity) return identity;
    throw noSuchEntity(id);
  });
  serveRoute(app, api.judgements, async () => ({ judgements: await store.judgements() }));
  serveRoute(app, api.judge, ({ body }) => tell(store.judge(body)));
  serveRoute(app, api.applyJudgements, () => tell(store.applyJudgements()));
  serveRoute(app, api.undoJudgement, ({ params: { id } }) => tell(store.undoJudgement(id)));
};
