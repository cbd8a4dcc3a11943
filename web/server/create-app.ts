import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { api } from '../api.ts';
import type { AppParts, RouteGroup } from './app-parts.ts';
import { answerProblem, RequestProblem } from './errors.ts';
import { checkHost } from './guard.ts';
import { serveArticles } from './routes/articles.ts';
import { serveEvents } from './routes/events.ts';
import { serveFacts } from './routes/facts.ts';
import { serveFigure } from './routes/figure.ts';
import { serveGraph } from './routes/graph.ts';
import { serveJudgements } from './routes/judgements.ts';
import { serveOpenApi } from './routes/open-api.ts';
import { servePages } from './routes/pages.ts';
import { serveQuery } from './routes/query.ts';
import { serveStatus } from './routes/status.ts';
import { secureHeaders } from './security-headers.ts';
import { toPattern } from './serve-route.ts';

const MAX_BODY_BYTES = 20_000_000;

/** In this order: the pages come last, because they answer every path. */
const groups: readonly RouteGroup[] = [
  serveStatus,
  serveGraph,
  serveFacts,
  serveArticles,
  serveJudgements,
  serveQuery,
  serveFigure,
  serveEvents,
  serveOpenApi,
  serveUnknown,
  servePages,
];

/** The whole server as one function from request to answer; it opens no port. */
export function createApp(parts: AppParts): Hono {
  const app = new Hono();
  app.onError((error, context) => answerProblem(context, error));
  app.use(secureHeaders);
  app.use(checkHost(parts.guards));
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        const most = `${MAX_BODY_BYTES / 1e6} MB`;
        throw new RequestProblem(413, 'body-too-large', {
          zh: `一次发送的内容超过 ${most}；请减少文章的数量。`,
          en: `The body is larger than ${most}; send fewer articles at a time.`,
        });
      },
    }),
  );
  for (const serve of groups) serve(app, parts);
  return app;
}

/** What no route of the API has answered is a problem, not a page. */
function serveUnknown(app: Hono): void {
  for (const path of new Set(Object.values(api).map((route) => route.path))) {
    app.all(toPattern(path), (context) => {
      const allowed = Object.values(api).filter((route) => route.path === path);
      const methods = allowed.map((route) => route.method.toUpperCase()).join(', ');
      context.header('Allow', methods);
      const detail = `${context.req.method} is not possible here; ${path} takes ${methods}.`;
      return answerProblem(context, new RequestProblem(405, 'method-not-allowed', detail));
    });
  }
  app.all('/api/*', (context) => {
    const detail = `There is no ${context.req.path}; ${api.openApi.path} lists every route.`;
    throw new RequestProblem(404, 'no-such-route', detail);
  });
}
