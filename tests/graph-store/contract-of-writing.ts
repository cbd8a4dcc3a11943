import { describe, expect, test } from 'vitest';
import type { Extraction } from '#schema';
import type { Database, Run } from '../../graph-store/database.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import type { Extent, Ground } from './contract.ts';
import { clear, dump } from './dump.ts';
import { buildArticle, buildMany, overlapping, permute } from './material.ts';

/** What comes of writing and deleting. */
export function describeWriting(ground: Ground, extent: Extent): void {
  describe('writing', () => {
    test('an article a second time changes nothing and says so', async () => {
      const first = await ground.store.write(overlapping);
      const before = await dump(ground.database);
      const second = await ground.store.write(overlapping);
      expect(first).toEqual({ articles: 4, unchanged: 0, entities: 7, facts: 9, statements: 3 });
      expect(second).toEqual({ articles: 0, unchanged: 4, entities: 0, facts: 0, statements: 0 });
      expect(await dump(ground.database)).toEqual(before);
    });

    test('articles in any order and in any company gives the same graph and the same version', async () => {
      const expected = await dumpOf(ground, overlapping);
      const { version } = await ground.store.status();
      for (const order of permute(overlapping).slice(-extent.orders)) {
        await clear(ground.database);
        for (const article of order) await ground.store.write([article]);
        expect(await dump(ground.database)).toEqual(expected);
        expect(await ground.store.version()).toBe(version);
      }
    });

    test('findings in another order is no change', async () => {
      await ground.store.write(overlapping);
      const turned = overlapping.map((extraction) => ({
        ...extraction,
        entities: extraction.entities.toReversed(),
        relations: extraction.relations.toReversed(),
        statements: extraction.statements.toReversed(),
      }));
      expect(await ground.store.write(turned)).toMatchObject({ articles: 0, unchanged: 4 });
    });

    test('an article with other findings replaces what it said before', async () => {
      const [one, two, three, four] = overlapping as [Extraction, Extraction, Extraction, Extraction];
      const poorer = { ...three, relations: three.relations.slice(0, 1), statements: [] };
      const expected = await dumpOf(ground, [one, two, poorer, four]);
      await dumpOf(ground, overlapping);
      await ground.store.write([poorer]);
      expect(await dump(ground.database)).toEqual(expected);
    });

    test('knows by its fingerprint what was read, until the article goes or others say what is in it', async () => {
      const [one, two] = overlapping as [Extraction, Extraction];
      const seen = ['of one', 'of two', 'of nothing', 'of two anew'];
      const marks = new Map([
        [one.article.id, 'of one'],
        [two.article.id, 'of two'],
      ]);
      await ground.store.write(overlapping, marks);
      const { version } = await ground.store.status();
      const known = await ground.store.findKnown(seen);
      expect(known).toEqual(new Map([...marks].map(([id, mark]) => [mark, id])));

      const again = await ground.store.write([two], new Map([[two.article.id, 'of two anew']]));
      expect(again).toMatchObject({ articles: 0, unchanged: 1 });
      expect([...(await ground.store.findKnown(seen)).keys()].sort()).toEqual(['of one', 'of two anew']);
      expect(await ground.store.version()).toBe(version);

      await ground.store.deleteArticle(one.article.id);
      await ground.store.write([{ ...two, statements: [], relations: [] }]);
      expect(await ground.store.findKnown(seen)).toEqual(new Map());
    });

    test('two writers at the same time end in the same graph', async () => {
      const expected = await dumpOf(ground, overlapping);
      await clear(ground.database);
      await Promise.all([ground.store.write(overlapping), ground.store.write(overlapping.toReversed())]);
      expect(await dump(ground.database)).toEqual(expected);
    });

    test('an extraction that breaks the rules of the graph is refused and leaves nothing', async () => {
      const [one] = overlapping as [Extraction];
      const broken = { ...one, relations: one.relations.map((relation) => ({ ...relation, to: 'nobody' })) };
      await expect(ground.store.write([broken])).rejects.toThrow('there is no entity nobody');
      expect(await dump(ground.database)).toEqual([]);
    });

    test('an id that stands for a person here and for a place there is refused, and the rest stays', async () => {
      await ground.store.write(overlapping);
      const before = await dump(ground.database);
      const other = buildArticle({ id: 'b', text: '王明市', entities: [['p-wang', 'Place', '王明市']] });
      await expect(ground.store.write([other])).rejects.toThrow('give one of them another id');
      expect(await dump(ground.database)).toEqual(before);
    });

    test('of several articles only those are refused that take a person for a place, and they are named', async () => {
      const wrong = (id: string) => buildArticle({ id, text: '王明市', entities: [['p-wang', 'Place', '王明市']] });
      const expected = await dumpOf(ground, overlapping);
      await clear(ground.database);
      const [one, ...others] = overlapping as [Extraction, ...Extraction[]];
      const writing = ground.store.write([one, wrong('b1'), ...others, wrong('b2')]);
      await expect(writing).rejects.toThrow(/“题：b1” \(b1\).*\n.*“题：b2” \(b2\)/u);
      expect(await dump(ground.database)).toEqual(expected);
    });

    test('an article that corrects what kind of thing it names is taken', async () => {
      const name = (kind: 'Place' | 'Zone' | 'Institution') =>
        buildArticle({ id: 'k', text: '东湖', entities: [['x', kind, '东湖']] });
      const expected = await dumpOf(ground, [name('Zone'), ...overlapping]);
      await dumpOf(ground, [name('Place'), ...overlapping]);
      await ground.store.write([name('Institution')]);
      await ground.store.write([name('Zone')]);
      expect(await dump(ground.database)).toEqual(expected);
    });

    test('a thing of thousands of names is written and found; a name without end is refused', async () => {
      const aliases = Array.from({ length: 4_000 }, (_, index) => `高新技术产业开发区之别名${index}`);
      const manifold = buildArticle({ id: 'names', text: '高新区', entities: [['z', 'Zone', '高新区', aliases]] });
      await ground.store.write([manifold]);
      expect((await ground.store.entity('z'))?.node.aliases).toHaveLength(4_000);
      expect((await ground.store.search('gaoxinqu', 5)).map(({ id }) => id)).toEqual(['z']);
      const endless = buildArticle({
        id: 'long',
        text: '长'.repeat(2_000),
        entities: [['l', 'Zone', '长'.repeat(2_000)]],
      });
      await expect(ground.store.write([endless])).rejects.toThrow('more than 1000 characters');
    });

    test('names that look like code, keys or queries are names', async () => {
      const names = [
        '__proto__',
        'constructor',
        "'; DETACH DELETE n",
        '`) DETACH DELETE (n',
        '"\\u0000',
        '$x {y}',
        '王\n明',
      ];
      const extraction = buildArticle({
        id: '__proto__',
        text: names.join('，'),
        entities: names.map((each, index) => [
          index === 0 ? '__proto__' : each,
          'Company',
          each,
          [],
          { toString: 'x' },
        ]),
        facts: [
          ['INVESTS_IN', '__proto__', 'constructor', '__proto__，constructor', { properties: { amount: '__proto__' } }],
        ],
      });
      await ground.store.write([...overlapping, extraction]);
      const graph = await ground.store.graph({ limit: 100, article: '__proto__' });
      expect(graph.nodes.map((node) => node.name).sort()).toEqual([...names].sort());
      expect(graph.facts).toMatchObject([
        { from: '__proto__', to: 'constructor', properties: { amount: '__proto__' } },
      ]);
      expect((await ground.store.entity("'; DETACH DELETE n"))?.node.name).toBe("'; DETACH DELETE n");
      expect((await ground.store.search('detach', 10)).map((node) => node.id).sort()).toEqual(
        ["'; DETACH DELETE n", '`) DETACH DELETE (n'].sort(),
      );
      expect((await ground.store.status()).counts.articles).toBe(5);
      await ground.store.deleteArticle('__proto__');
      expect(await dump(ground.database)).toEqual(await dumpOf(ground, overlapping));
    });
  });

  describe('deleting', () => {
    test('an article takes away exactly what only it supported', async () => {
      for (const gone of overlapping) {
        const expected = await dumpOf(
          ground,
          overlapping.filter((article) => article !== gone),
        );
        await dumpOf(ground, overlapping);
        expect(await ground.store.deleteArticle(gone.article.id)).toBe(true);
        expect(await dump(ground.database)).toEqual(expected);
      }
    });

    test('all articles in any order leaves nothing', async () => {
      for (const order of permute(overlapping).slice(0, 6)) {
        await ground.store.write(overlapping);
        for (const { article } of order) await ground.store.deleteArticle(article.id);
        expect(await dump(ground.database)).toEqual([]);
      }
    });

    test('an article that is not there is no error', async () => {
      await ground.store.write(overlapping);
      const before = await dump(ground.database);
      expect(await ground.store.deleteArticle('nobody wrote it')).toBe(false);
      expect(await dump(ground.database)).toEqual(before);
    });
  });

  describe('much', () => {
    test('goes in by batches, with a fact each at one hub, and a part of it goes out again', async () => {
      const each = 500;
      const articles = extent.entities / each;
      await ground.store.write(buildMany(articles, each));
      const counts = (entities: number) => ({ entities: entities + 1, facts: entities, evidence: entities });
      expect((await ground.store.status()).counts).toMatchObject(counts(extent.entities));
      expect((await ground.store.entity('m-hub'))?.node).toMatchObject({ degree: extent.entities, articles });
      expect((await ground.store.graph({ limit: 3_000 })).facts).toHaveLength(2_999);
      await ground.store.deleteArticle('many-7');
      expect((await ground.store.status()).counts).toMatchObject(counts(extent.entities - each));
      expect((await ground.store.entity('m-hub'))?.node.degree).toBe(extent.entities - each);
    });

    test('makes one more article no dearer: as many statements, sending and bringing as many rows', async () => {
      const traffic = { statements: 0, sent: 0, brought: 0 };
      const store = createGraphStore(watch(ground.database, traffic));
      const small = buildMany(12, 20);
      const costOf = async (article: Extraction) => {
        const before = { ...traffic };
        await store.write([article]);
        await store.deleteArticle(article.article.id);
        return {
          statements: traffic.statements - before.statements,
          sent: traffic.sent - before.sent,
          brought: traffic.brought - before.brought,
        };
      };
      const [first, second] = small.slice(10) as [Extraction, Extraction];
      await store.write(small.slice(0, 1));
      const cost = await costOf(first);
      await store.write(buildMany(5, 200));
      expect(await costOf(second)).toEqual(cost);
      expect(cost.brought).toBeGreaterThan(20);
    });
  });
}

/** Counts the statements that go to a database, the rows that they take along and those that they bring back. */
function watch(database: Database, traffic: { statements: number; sent: number; brought: number }): Database {
  const through =
    (run: Run): Run =>
    async (statement, parameters = {}) => {
      const rows = await run(statement, parameters);
      traffic.statements += 1;
      for (const value of Object.values(parameters)) traffic.sent += Array.isArray(value) ? value.length : 1;
      traffic.brought += rows.length;
      return rows;
    };
  return { ...database, read: through(database.read), write: (work) => database.write((run) => work(through(run))) };
}

/** The dump of a graph that holds these articles and nothing else. */
async function dumpOf({ store, database }: Ground, articles: readonly Extraction[]): Promise<string[]> {
  await clear(database);
  await store.write(articles);
  return dump(database);
}
