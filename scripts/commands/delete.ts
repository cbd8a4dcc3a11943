import { type ArticleSummary, findModel } from '#schema';
import { connect } from '../command-line/connect.ts';
import { CommandFailed, defineCommand, UsageError } from '../command-line/define-command.ts';
import { countNoun, print } from '../command-line/print.ts';
import type { CommandStore } from '../command-line/remote-store.ts';

export const deleteCommand = defineCommand({
  name: 'delete',
  says: {
    en: 'remove an article and what only it supported, or what a model found',
    zh: '删除一篇文章及仅由其支持的内容，或某个模型找到的内容',
  },
  positionals: { name: 'ARTICLE', least: 0, most: 1, says: 'its id, or a part of the title that no other article has' },
  options: {
    origin: {
      type: 'string',
      value: 'model:NAME',
      says: 'instead: what this model found, in all articles; the rest stays',
    },
  },
  examples: [
    { line: 'zone-graph delete article-1f0c2a', says: 'by its id, as zone-graph list shows it' },
    { line: 'zone-graph delete 培训班侧记', says: 'by a part of its title' },
    { line: 'zone-graph delete --origin model:qwen3', says: 'all that ingest --model qwen3 has added, and only that' },
  ],
  async run({ positionals: [wanted], options: { origin } }) {
    if (origin !== undefined && wanted !== undefined) throw new UsageError('ARTICLE or --origin: choose one.');
    if (origin !== undefined && !findModel(origin)) throw new UsageError('--origin takes model:NAME.');
    if (origin === undefined && wanted === undefined) throw new UsageError('ARTICLE is missing.');
    const { store } = await connect();
    try {
      if (origin !== undefined) return await deleteOrigin(store, origin);
      const article = pickArticle(await store.articles(), wanted ?? '');
      const before = (await store.status()).counts;
      if (!(await store.deleteArticle(article.id))) {
        throw new CommandFailed(`${article.title} was gone already.`);
      }
      const after = (await store.status()).counts;
      print(
        `Removed “${article.title}” (${article.id}), with ${countNoun(before.entities - after.entities, 'entity')} and ` +
          `${countNoun(before.facts - after.facts, 'fact')} that only it supported.`,
      );
      return 0;
    } finally {
      await store.close();
    }
  },
});

async function deleteOrigin(store: CommandStore, origin: string): Promise<number> {
  const { articles, facts, entities, statements } = await store.deleteOrigin(origin);
  if (articles === 0) throw new CommandFailed(`There is nothing of ${origin} in the graph.`);
  print(
    `Removed what ${origin} had found in ${countNoun(articles, 'article')}: ${countNoun(facts, 'fact')}, ` +
      `${countNoun(statements, 'statement')} and ${countNoun(entities, 'entity')} that nothing else supported.`,
  );
  return 0;
}

/** The one article that is meant. @throws CommandFailed where there is none, or more than one. */
export function pickArticle(articles: readonly ArticleSummary[], wanted: string): ArticleSummary {
  const exact = articles.find((article) => article.id === wanted || article.title === wanted);
  if (exact) return exact;
  const found = articles.filter((article) => article.title.includes(wanted) || article.id.startsWith(wanted));
  const [first, ...others] = found;
  if (!first) throw new CommandFailed(`There is no article “${wanted}”; zone-graph list shows them.`);
  if (others.length === 0) return first;
  const shown = found.slice(0, 5).map(({ id, title }) => `  ${id}  ${title}`);
  throw new CommandFailed([`“${wanted}” may be ${found.length} articles; name one by its id:`, ...shown].join('\n'));
}
