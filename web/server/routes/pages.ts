import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Context } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import type { RouteGroup } from '../app-parts.ts';
import { RequestProblem } from '../errors.ts';
import { policies } from '../security-headers.ts';

/** The built client: its files by their names, `/embed` for frames, and the explorer for every other address. */
export const servePages: RouteGroup = (app, { dist }) => {
  app.get('/assets/*', async (context) => {
    const file = await findFile(context, dist, context.req.path);
    // The name of an asset holds a digest of what is in it.
    if (file) return file.answer({ 'Cache-Control': 'public, max-age=31536000, immutable' });
    throw new RequestProblem(404, 'no-such-file', `There is no ${context.req.path}; reload the page.`);
  });
  app.get('/embed', (context) => answerPage(context, dist, 'embed.html', policies.embed));
  app.get('*', async (context) => {
    const isPage = /\.html$|\/$/.test(context.req.path);
    const file = isPage ? undefined : await findFile(context, dist, context.req.path);
    return file?.answer({ 'Cache-Control': 'no-cache' }) ?? answerPage(context, dist, 'index.html', policies.page);
  });
  app.all('*', ({ req }) => {
    throw new RequestProblem(405, 'method-not-allowed', `${req.method} is not possible at ${req.path}.`);
  });
};

async function answerPage(context: Context, dist: string, name: string, policy: string): Promise<Response> {
  const file = await findFile(context, dist, name);
  if (file) return file.answer({ 'Cache-Control': 'no-cache', 'Content-Security-Policy': policy });
  throw new RequestProblem(503, 'not-built', {
    zh: '浏览器页面尚未构建：请运行 npm start 或 npm run build。',
    en: 'The explorer is not built yet: run npm start or npm run build.',
  });
}

/** A file below the folder of the client; names that climb out of it find nothing. */
async function findFile(context: Context, dist: string, name: string) {
  const path = join(dist, name);
  if (!path.startsWith(dist.endsWith(sep) ? dist : dist + sep) || name.includes('\0')) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return undefined;
  return {
    answer: (headers: Record<string, string>) =>
      context.body(bytes, 200, { 'Content-Type': getMimeType(path) ?? 'application/octet-stream', ...headers }),
  };
}
