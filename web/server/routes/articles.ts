import { findModel, parseExtraction } from '#schema';
import { api } from '../../api.ts';
import type { AppParts, RouteGroup } from '../app-parts.ts';
import { RequestProblem } from '../errors.ts';
import { checkWriter } from '../guard.ts';
import { serveRoute } from '../serve-route.ts';

/** The articles: to read, to add, to remove. */
export const serveArticles: RouteGroup = (app, parts) => {
  const { store, changes, guards } = parts;
  app.use('/api/articles/*', checkWriter(guards));
  app.use('/api/origins/*', checkWriter(guards));

  serveRoute(app, api.articles, async () => ({ articles: await store.articles() }));
  serveRoute(app, api.article, async ({ params }) => {
    const article = await store.article(params.id);
    if (article) return article;
    throw noSuchArticle(params.id);
  });
  serveRoute(app, api.addArticle, async ({ body }) => {
    const { extractions, notices } =
      'text' in body
        ? await readArticle(parts, body.name, body.text)
        : { extractions: body.extractions.map((found) => parts.adopt(parseExtraction(found))), notices: [] };
    try {
      const report = await store.write(extractions);
      return { articles: extractions.map(({ article: { id, title } }) => ({ id, title })), report, notices };
    } finally {
      // A write that fails half-way leaves the articles before.
      await changes.check();
    }
  });
  serveRoute(app, api.deleteArticle, async ({ params }) => {
    if (!(await store.deleteArticle(params.id))) throw noSuchArticle(params.id);
    await changes.check();
    return { deleted: params.id };
  });
  serveRoute(app, api.deleteOrigin, async ({ params }) => {
    if (findModel(params.id) === undefined) {
      throw new RequestProblem(400, 'no-such-origin', {
        zh: `${params.id} 不是模型的来源：请写成 model:模型名。`,
        en: `${params.id} is no origin of a model: write model:NAME.`,
      });
    }
    try {
      return await store.deleteOrigin(params.id);
    } finally {
      await changes.check();
    }
  });
};

async function readArticle(parts: AppParts, name: string, text: string): ReturnType<AppParts['extract']> {
  const read = await parts.extract(name, new TextEncoder().encode(text));
  if (read.extractions.length > 0) return read;
  const { notices } = read;
  throw new RequestProblem(422, 'nothing-to-read', {
    zh: `${name} 里没有可读的文章。${notices.map(({ zh, message }) => zh ?? message).join('')}`,
    en: `${name} holds no article. ${notices.map(({ message }) => message).join(' ')}`,
  });
}

function noSuchArticle(id: string): RequestProblem {
  return new RequestProblem(404, 'no-such-article', {
    zh: `没有文章 ${id}；它可能已被删除。`,
    en: `There is no article ${id}; it may have been removed.`,
  });
}
