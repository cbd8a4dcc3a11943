import { kindLabel, kindOf, relationName, relationOf } from '#schema';
import { connect } from '../command-line/connect.ts';
import { defineCommand } from '../command-line/define-command.ts';
import { print } from '../command-line/print.ts';
import { buildTable } from '../command-line/table.ts';

export const statusCommand = defineCommand({
  name: 'status',
  says: { en: 'which database, and how much is in it', zh: '数据库与数据量' },
  options: { json: { type: 'boolean', says: 'print JSON' } },
  examples: [{ line: 'zone-graph status', says: 'also tells whether the explorer is running' }],
  async run({ options: { json } }) {
    const { store, explorer } = await connect();
    try {
      const status = await store.status();
      if (json) {
        print(JSON.stringify({ ...status, ...(explorer && { explorer }) }, null, 2));
        return 0;
      }
      const { database, counts, version } = status;
      const rows = [
        ['database', `${database.product} ${database.version}`],
        ['at', database.address],
        // A Neo4j is open to many; only an embedded graph is in one explorer's hands.
        ...(database.kind === 'embedded' ? [['explorer', explorer ?? 'not running on this graph']] : []),
        ['data version', version],
        ...(['articles', 'entities', 'facts', 'statements', 'evidence'] as const).map((key) => {
          return [key, counts[key].toLocaleString('en')];
        }),
        ...kindLabel.options.map((kind) => [`${kindOf(kind).name.zh} ${kind}`, countIn(counts.kinds, kind)]),
        ...relationName.options.map((type) => [`${relationOf(type).name.zh} ${type}`, countIn(counts.types, type)]),
      ];
      print(
        buildTable(
          ['what', 'how much'],
          rows.filter(([, value]) => value !== '0').map((row) => row.map(String)),
          200,
        ),
      );
      return 0;
    } finally {
      await store.close();
    }
  },
});

function countIn(counts: Record<string, number>, key: string): string {
  return (counts[key] ?? 0).toLocaleString('en');
}
