import { z } from 'zod';
import { extraction, kinds, recordKinds, recordRelations, relations } from '#schema';
import { defineCommand } from '../command-line/define-command.ts';
import { print } from '../command-line/print.ts';
import { buildTable } from '../command-line/table.ts';

export const schemaCommand = defineCommand({
  name: 'schema',
  says: { en: 'what the graph may hold, and the form of findings', zh: '图谱的标签、关系类型与交换格式' },
  options: { json: { type: 'boolean', says: 'print the JSON Schema of the interchange form' } },
  examples: [
    { line: 'zone-graph schema', says: 'every node label and relationship type' },
    { line: 'zone-graph schema --json > findings.schema.json', says: 'to check what another extractor writes' },
  ],
  async run({ options: { json } }) {
    if (json) {
      print(JSON.stringify(z.toJSONSchema(extraction), null, 2));
      return 0;
    }
    const labels = [...kinds, ...recordKinds].map(({ label, name, properties, meaning }) => {
      return [label, name.zh, Object.keys(properties.shape).join(', '), meaning.zh];
    });
    print(buildTable(['label', '中文', 'properties', 'meaning'], labels, 80));
    print('');
    const types = [...relations, ...recordRelations].map(({ type, name, from, to, properties }) => {
      return [type, name.zh, from.join(', '), to.join(', '), Object.keys(properties.shape).join(', ')];
    });
    print(buildTable(['type', '中文', 'from', 'to', 'properties'], types, 80));
    return 0;
  },
});
