import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildSchemaTables } from '../scripts/schema-table.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

describe('the README', () => {
  it('shows the schema as it is', () => {
    expect(readme, 'run `npm run readme`').toContain(buildSchemaTables());
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    for (const [, name = ''] of readme.matchAll(/npm run ([a-z0-9]+)/g)) expect(scripts).toHaveProperty(name);
  });

  it('names only commands that exist', () => {
    for (const [, name = ''] of readme.matchAll(/npx zone-graph ([a-z]+)/g)) {
      expect(existsSync(`${root}scripts/commands/${name}.ts`), name).toBe(true);
    }
  });

  it('links only to what is there', () => {
    for (const [, target = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(root + target), target).toBe(true);
    }
  });
});
