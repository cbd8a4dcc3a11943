import type { QueryValue } from '#schema';
import { connect } from '../command-line/connect.ts';
import { defineCommand, parseCount, UsageError } from '../command-line/define-command.ts';
import { countNoun, print, say } from '../command-line/print.ts';
import { buildTable } from '../command-line/table.ts';
import { describeValue } from '../command-line/value.ts';

const DEFAULT_SECONDS = 30;
const DEFAULT_ROWS = 1_000;

export const queryCommand = defineCommand({
  name: 'query',
  says: { en: 'ask the graph in Cypher; nothing is ever changed', zh: '用 Cypher 查询图谱（只读）' },
  positionals: { name: 'CYPHER', least: 1, most: 1, says: 'one reading query; quote it for the shell' },
  options: {
    json: { type: 'boolean', says: 'print JSON: columns, rows, truncated' },
    param: { type: 'string', short: 'p', value: 'NAME=VALUE', multiple: true, says: 'a parameter; JSON, else text' },
    timeout: { type: 'string', value: 'SECONDS', says: `stop the query after this time (${DEFAULT_SECONDS})` },
    'max-rows': { type: 'string', value: 'N', says: `show at most so many rows (${DEFAULT_ROWS})` },
  },
  examples: [
    { line: `zone-graph query "MATCH (z:Zone) RETURN z.name AS zone"`, says: 'every zone' },
    {
      line: "zone-graph query 'MATCH (p:Person)-[f:HOLDS_POST]->(b) WHERE b.name = $at RETURN p.name AS who, f.title AS post, f.quote AS words' -p at=山西省商务厅",
      says: 'who holds which post there, and the words that say so',
    },
  ],
  async run({ positionals: [cypher = ''], options }) {
    const limits = {
      timeoutMs: (parseCount('timeout', options.timeout) ?? DEFAULT_SECONDS) * 1000,
      maxRows: parseCount('max-rows', options['max-rows']) ?? DEFAULT_ROWS,
    };
    const parameters = parseParameters(options.param);
    const { store } = await connect();
    try {
      const result = await store.query(cypher, parameters, limits);
      if (options.json) {
        print(JSON.stringify(result, null, 2));
        return 0;
      }
      print(
        buildTable(
          result.columns,
          result.rows.map((row) => row.map(describeValue)),
        ),
      );
      const cut = result.truncated ? `, cut at ${result.maxRows}: there are more (--max-rows)` : '';
      say(`${countNoun(result.rows.length, 'row')} in ${Math.round(result.milliseconds)} ms${cut}`);
      return 0;
    } finally {
      await store.close();
    }
  },
});

/** `at=杭州` and `n=3`: what is no JSON is text. */
export function parseParameters(pairs: readonly string[]): Record<string, QueryValue> {
  return Object.fromEntries(
    pairs.map((pair): [string, QueryValue] => {
      const [, name, text = ''] = /^(\w+)=(.*)$/su.exec(pair) ?? [];
      if (name === undefined) throw new UsageError(`--param takes NAME=VALUE, not “${pair}”.`);
      try {
        return [name, JSON.parse(text) as QueryValue];
      } catch {
        return [name, text];
      }
    }),
  );
}
