import { connect } from '../command-line/connect.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { print, say } from '../command-line/print.ts';
import { buildTable } from '../command-line/table.ts';

export const listCommand = defineCommand({
  name: 'list',
  says: { en: 'list the articles in the graph, by date, the newest first', zh: '按日期从新到旧列出图谱中的文章' },
  options: { json: { type: 'boolean', says: 'print JSON' } },
  examples: [
    { line: 'zone-graph list', says: 'id, date, title, and how much each article says' },
    { line: 'zone-graph list --json', says: 'for another program' },
  ],
  async run({ options: { json } }) {
    const { store, place } = await connect();
    try {
      const articles = await store.articles();
      if (json) print(JSON.stringify(articles, null, 2));
      else if (articles.length === 0) say(`There is no article in ${place} yet: zone-graph ingest PATH.`);
      else {
        const rows = articles.map(({ id, date = '', title, entities, facts }) => {
          return [id, date, title, String(entities), String(facts)];
        });
        print(buildTable(['id', 'date', 'title', 'entities', 'facts'], rows));
      }
      return 0;
    } finally {
      await store.close();
    }
  },
});
