// `npm run readme`: rewrites the tables of the README that derive from the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchemaTables } from './schema-table.ts';

const file = new URL('../README.md', import.meta.url);
const part = /(<!-- schema -->\n)[\s\S]*?(<!-- \/schema -->)/;

writeFileSync(file, readFileSync(file, 'utf8').replace(part, `$1\n${buildSchemaTables()}\n\n$2`));
