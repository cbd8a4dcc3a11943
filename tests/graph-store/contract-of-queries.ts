import { describe, expect, test } from 'vitest';
import type { Ground } from './contract.ts';
import { dump } from './dump.ts';
import { buildHub, overlapping } from './material.ts';

const limits = { timeoutMs: 20_000, maxRows: 100 };

/** What a reader's own query may do and gives. */
export function describeQueries(ground: Ground): void {
  describe("a reader's query", () => {
    test('gives nodes, relationships, paths and plain values', async () => {
      await ground.store.write(overlapping);
      const { rows, columns } = await ground.store.query(
        'MATCH p = (w:Person {id: $id})-[r:LECTURES_AT]->(e) RETURN w AS w, r AS r, p AS p, e.name AS name, [1, 2.5, true, null] AS list, {a: {b: "c"}} AS map',
        { id: 'p-wang' },
        limits,
      );
      expect(columns).toEqual(['w', 'r', 'p', 'name', 'list', 'map']);
      const [[person, lecture, path, name, list, map] = []] = rows;
      const node = {
        $: 'node',
        id: 'p-wang',
        labels: ['Person', 'Entity'],
        properties: { name: '王明', aliases: ['老王'] },
      };
      const relationship = { $: 'relationship', type: 'LECTURES_AT', from: 'p-wang', to: 'e-class' };
      expect(person).toMatchObject(node);
      expect(Object.keys((person as { properties: object }).properties)).not.toContain('tally');
      expect(lecture).toMatchObject(relationship);
      expect(path).toMatchObject({ $: 'path', relationships: [relationship] });
      expect((path as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toEqual(['p-wang', 'e-class']);
      expect([name, list, map]).toEqual(['全省开发区培训班', [1, 2.5, true, null], { a: { b: 'c' } }]);
    });

    test('gives a map for a map, whatever its keys are', async () => {
      await ground.store.write(overlapping);
      const { rows } = await ground.database.query(
        `MATCH (z:Zone {id: 'z-cx'}) RETURN {nodes: ['a'], edges: []} AS words, {nodes: [z], edges: []} AS nodes,
  {_id: 0, _labels: ['Zone']} AS node, {_id: 0, _type: 'x', _source: 0, _target: 0} AS fact`,
        {},
        limits,
      );
      const [words, nodes, node, fact] = rows[0] ?? [];
      expect(words).toEqual({ nodes: ['a'], edges: [] });
      expect(nodes).toEqual({ nodes: [expect.objectContaining({ $: 'node', id: 'z-cx' })], edges: [] });
      expect(node).toEqual({ _id: 0, _labels: ['Zone'] });
      expect(fact).toEqual({ _id: 0, _type: 'x', _source: 0, _target: 0 });
    });

    test('knows the ends of a relationship whose nodes are not asked for', async () => {
      await ground.store.write(overlapping);
      const { rows } = await ground.store.query('MATCH ()-[r:COVERS]->() RETURN collect(r) AS all', {}, limits);
      expect(rows).toMatchObject([[[{ $: 'relationship', from: 'e-class', to: 't-zs' }]]]);
    });

    test('gives no more rows than it may and says that there are more', async () => {
      const numbers = 'UNWIND range(1, 1000) AS n RETURN n AS n';
      const few = await ground.store.query(numbers, {}, { timeoutMs: 20_000, maxRows: 10 });
      expect(few).toMatchObject({ truncated: true, maxRows: 10 });
      expect(few.rows).toHaveLength(10);
      const all = await ground.store.query(numbers, {}, { timeoutMs: 20_000, maxRows: 1000 });
      expect(all).toMatchObject({ truncated: false });
      expect(all.rows).toHaveLength(1000);
    });

    test('tells its time in whole milliseconds', async () => {
      const { milliseconds } = await ground.store.query('RETURN 1 AS n', {}, limits);
      expect(Number.isInteger(milliseconds)).toBe(true);
    });

    test('counts beside a node, which stays one, and calls the sum of nothing 0', async () => {
      await ground.store.write(overlapping);
      const { columns, rows } = await ground.store.query('MATCH (n:Nobody) RETURN sum(n.degree)', {}, limits);
      expect([columns, rows]).toEqual([['sum(n.degree)'], [[0]]]);
      const counted = await ground.store.query('MATCH (n:Person) RETURN n, count(*) LIMIT 1', {}, limits);
      expect(counted.columns).toEqual(['n', 'count(*)']);
      expect(counted.rows).toMatchObject([[{ $: 'node' }, 1]]);
    });

    test('that runs on and on is stopped, and the next one works', async () => {
      await ground.store.write([buildHub(300, 300)]);
      const endless = 'MATCH (a), (b), (c), (d) WHERE a.id + b.id = c.id + d.id RETURN count(*) AS n';
      const begun = performance.now();
      await expect(ground.store.query(endless, {}, { timeoutMs: 1_000, maxRows: 10 })).rejects.toMatchObject({
        code: 'query-timed-out',
      });
      expect(performance.now() - begun).toBeLessThan(6_000);
      expect((await ground.store.query('RETURN 1 AS n', {}, limits)).rows).toEqual([[1]]);
      expect((await ground.store.status()).counts.entities).toBe(601);
      expect((await ground.store.write(overlapping)).articles).toBe(4);
    });

    test('that would write changes nothing, even where no guard stands before the database', async () => {
      await ground.store.write(overlapping);
      const before = await dump(ground.database);
      for (const cypher of [
        'CREATE (n:Entity {id: "intruder"}) RETURN n.id AS id',
        'MATCH (n) DETACH DELETE n',
        'MATCH (n) SET n.name = "x" RETURN count(n) AS n',
        'MERGE (n:Zone {id: "x"}) RETURN n.id AS id',
      ]) {
        await ground.database.query(cypher, {}, limits).catch(() => undefined);
        expect(await dump(ground.database)).toEqual(before);
      }
    });

    test('that the database does not understand says why', async () => {
      await expect(ground.database.query('MATCH (n RETURN n', {}, limits)).rejects.toMatchObject({
        code: 'query-failed',
      });
      await expect(ground.database.query('RETURN nobody AS n', {}, limits)).rejects.toThrow(/nobody/);
    });
  });
}
