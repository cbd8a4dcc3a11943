import type { ArticleSummary } from '#schema';
import { connect } from '../command-line/connect.ts';
import { CommandFailed, defineCommand } from '../command-line/define-command.ts';
import { countNoun, print } from '../command-line/print.ts';

export const deleteCommand = defineCommand({
  name: 'delete',
  says: { en: 'remove an article and what only it supported', zh: '删除一篇文章及仅由其支持的内容' },
  positionals: { name: 'ARTICLE', least: 1, most: 1, says: 'its id, or a part of the title that no other article has' },
  options: {},
  examples: [
    { line: 'zone-graph delete article-1f0c2a', says: 'by its id, as zone-graph list shows it' },
    { line: 'zone-graph delete 培训班侧记', says: 'by a part of its title' },
  ],
  async run({ positionals: [wanted = ''] }) {
    const { store } = await connect();
    try {
      const article = pickArticle(await store.articles(), wanted);
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
