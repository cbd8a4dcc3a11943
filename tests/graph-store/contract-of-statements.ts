import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as changing from '../../graph-store/changing-queries.ts';
import type { Database, Statement } from '../../graph-store/database.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { openJudgementFile } from '../../graph-store/judgements/judgement-file.ts';
import * as judging from '../../graph-store/judgements/judging-queries.ts';
import * as queries from '../../graph-store/queries.ts';
import type { Ground } from './contract.ts';
import { buildEveryType, overlapping } from './material.ts';
import { claims, typed } from './statements.ts';

/** Every statement of ours is run, on every database: none waits for its first user. */
export function describeEveryStatement(ground: Ground): void {
  describe('every statement', () => {
    test('is run by what the store does, for every kind and every type of relationship', async () => {
      const seen = new Set<string>();
      const folder = mkdtempSync(join(tmpdir(), 'zone-graph-statements-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const file = join(folder, 'judgements.txt');
      const store = createGraphStore(record(ground.database, seen), openJudgementFile(file));
      const [one, two] = buildEveryType();
      if (!one || !two) throw new Error('there are two articles');
      await store.write([one]);
      await store.write([two]);
      const graph = await store.graph({ limit: 100 });
      // The surer words speak for every fact; then they go, and the others speak.
      expect(new Set(graph.facts.map(({ article }) => article))).toEqual(new Set([two.article.id]));
      expect(new Set(graph.facts.map(({ type }) => type)).size).toBe(claims.length);
      for (const { id } of graph.facts) expect((await store.fact(id))?.evidence).toHaveLength(2);
      await store.deleteArticle(two.article.id);
      const rest = await store.graph({ limit: 100 });
      expect(new Set(rest.facts.map(({ article }) => article))).toEqual(new Set([one.article.id]));
      await store.deleteArticle(one.article.id);
      expect(await store.graph({ limit: 100 })).toMatchObject({ nodes: [], facts: [] });

      await store.write(overlapping);
      await store.write(overlapping, new Map([['a1', 'of one']]));
      expect(await store.findKnown(['of one'])).toEqual(new Map([['of one', 'a1']]));
      await store.articles();
      await store.article('a1');
      await store.entity('p-wang');
      await store.search('王', 5);
      await store.teaching();
      await store.graph({ limit: 100, article: 'a1' });
      await store.graph({ limit: 100, around: 'p-wang' });
      writeFileSync(file, 'different | Person | 王明 | in 题：a2\n');
      await store.applyJudgements();
      await store.applyJudgements();
      await store.identity('p-wang');
      await store.deleteArticle('a1');
      expect(findUnused(seen)).toEqual([]);
    });
  });
}

function record(database: Database, seen: Set<string>): Database {
  const note = <Row>(statement: Statement<Row>) => {
    seen.add(statement.cypher);
    return statement;
  };
  return {
    ...database,
    read: (statement, parameters) => database.read(note(statement), parameters),
    write: (work) => database.write((run) => work((statement, parameters) => run(note(statement), parameters))),
  };
}

/** Statements whose text was not run. */
function findUnused(seen: ReadonlySet<string>): string[] {
  const constants = Object.entries({ ...queries, ...changing, ...judging }).flatMap(([name, value]) =>
    typeof value === 'object' ? [{ name, cypher: value.cypher }] : [],
  );
  return [...constants, ...typed].filter(({ cypher }) => !seen.has(cypher)).map(({ name }) => name);
}
