import { defineCommand } from '../command-line/define-command.ts';
import { print } from '../command-line/print.ts';
import { buildTable } from '../command-line/table.ts';

export const rulesCommand = defineCommand({
  name: 'rules',
  says: { en: 'the rules by which articles are read, in plain words', zh: '抽取规则一览' },
  options: { json: { type: 'boolean', says: 'print JSON, with the examples of each rule' } },
  examples: [{ line: 'zone-graph rules', says: 'name, share of its findings that are right, and what it looks for' }],
  async run({ options: { json } }) {
    const { rules } = await import('#ingest');
    if (json) {
      print(
        JSON.stringify(
          rules.map(({ name, words, confidence, examples }) => ({ name, words, confidence, examples })),
          null,
          2,
        ),
      );
    } else {
      const rows = rules.map(({ name, confidence, words }) => [name, confidence.toFixed(2), words.zh, words.en]);
      print(buildTable(['rule', 'right', '中文', 'English'], rows, 70));
    }
    return 0;
  },
});
