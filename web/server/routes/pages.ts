import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context } from 'hono';
import type { RouteGroup } from '../app-parts.ts';
import { RequestProblem } from '../errors.ts';
import { policies } from '../security-headers.ts';

/** The built client: its files by their names, `/embed` for frames, and the explorer for every other address. */
export const servePages: RouteGroup = (app, { dist }) => {
  const immutable = (_path: string, context: Context) =>
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
  // The names of these files hold a digest of what is in them.
  app.get('/assets/*', serveStatic({ root: dist, onFound: immutable }));
  app.get('/assets/*', (context) => {
    throw new RequestProblem(404, 'no-such-file', `There is no ${context.req.path}; reload the page.`);
  });
  app.get('/embed', async (context, next) => {
    context.header('Content-Security-Policy', policies.embed);
    return servePage(dist, 'embed.html')(context, next);
  });
  app.get('/:file{[^/]+\\.[a-z0-9]+}', serveStatic({ root: dist }));
  app.get('*', servePage(dist, 'index.html'));
  app.all('*', (context) => {
    throw new RequestProblem(
      405,
      'method-not-allowed',
      `${context.req.method} is not possible at ${context.req.path}.`,
    );
  });
};

function servePage(dist: string, file: string) {
  const serve = serveStatic({
    path: join(dist, file),
    onFound: (_path, context) => context.header('Cache-Control', 'no-cache'),
  });
  return (context: Context, next: () => Promise<void>) => {
    if (existsSync(join(dist, file))) return serve(context, next);
    throw new RequestProblem(503, 'not-built', 'The explorer is not built yet: run npm start or npm run build.');
  };
}
