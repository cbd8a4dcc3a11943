import { describe, expect, test } from 'vitest';
import type { Database } from '../../graph-store/database.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { sumMarks } from '../../graph-store/queries.ts';
import type { Ground } from './contract.ts';
import { buildArticle, overlapping } from './material.ts';

/** What is told of a graph. */
export function describeReading(ground: Ground): void {
  describe('reading', () => {
    test('an entity carries the name of most articles and every other form as an alias', async () => {
      await ground.store.write(overlapping);
      const zone = await ground.store.entity('z-cx');
      expect(zone?.node).toMatchObject({
        kind: 'Zone',
        name: '长兴经济技术开发区',
        aliases: ['长兴', '长兴经开区'],
        properties: { zoneKind: '经济技术开发区', place: '湖州长兴' },
        articles: 4,
      });
      expect(zone?.node.initials).toContain('cxjjjskfq');
      expect((await ground.store.entity('e-class'))?.node).toMatchObject({
        name: '全省开发区培训班',
        aliases: ['培训班'],
      });
    });

    test('a fact shows its best witness, counts its articles and keeps every witness', async () => {
      await ground.store.write(overlapping);
      const { facts } = await ground.store.graph({ limit: 100 });
      const attends = facts.find(({ type }) => type === 'ATTENDS');
      // Two articles name a role; the earlier one speaks for the fact, though a third one is surer that he was there.
      expect(attends).toMatchObject({ sources: 3, properties: { role: '嘉宾' }, article: 'a2', confidence: 0.7 });
      const record = await ground.store.fact(attends?.id ?? '');
      expect(record?.from.name).toBe('王明');
      expect(record?.evidence.map(({ article }) => article.id).sort()).toEqual(['a1', 'a2', 'a3']);
      for (const { text, start, end, quote, fromMentions } of record?.evidence ?? []) {
        expect(text.slice(start, end)).toBe(quote);
        expect(fromMentions.map(([first, last]) => text.slice(first, last))).toContain('王明');
      }
    });

    test('former and present posts, plans and deeds are facts of their own; both directions of a pact are one', async () => {
      await ground.store.write(overlapping);
      const { facts } = await ground.store.graph({ limit: 100 });
      const of = (type: string) => facts.filter((fact) => fact.type === type);
      expect(of('HOLDS_POST').map(({ properties, sources }) => [properties.former, sources])).toEqual(
        expect.arrayContaining([
          [false, 2],
          [true, 1],
        ]),
      );
      expect(of('IMPLEMENTS').map(({ planned, sources, article }) => [planned, sources, article])).toEqual(
        expect.arrayContaining([
          [true, 1, 'a2'],
          [undefined, 2, 'a3'],
        ]),
      );
      // Named in both directions: the earlier of the two equal witnesses decides.
      expect(of('COOPERATES_WITH')).toMatchObject([{ from: 'z-ph', to: 'z-cx', sources: 2, article: 'a2' }]);
    });

    test('the version is that of the status, and reading it counts no entities and no facts', async () => {
      await ground.store.write(overlapping);
      const asked: string[] = [];
      const { read } = ground.database;
      const watched: Database['read'] = (statement, parameters) => {
        asked.push(statement.cypher);
        return read(statement, parameters);
      };
      const version = await createGraphStore({ ...ground.database, read: watched }).version();
      expect(version).toBe((await ground.store.status()).version);
      expect(asked).toEqual([sumMarks.cypher]);
      await ground.store.deleteArticle('a1');
      expect(await ground.store.version()).not.toBe(version);
    });

    test('the status counts what is there', async () => {
      await ground.store.write(overlapping);
      const { counts, database: description } = await ground.store.status();
      expect(counts).toMatchObject({ articles: 4, entities: 7, facts: 9, statements: 3, evidence: 21 });
      expect(counts.kinds).toMatchObject({
        Person: 1,
        Zone: 2,
        Institution: 1,
        Event: 1,
        Policy: 1,
        Topic: 1,
        Place: 0,
      });
      expect(counts.types).toMatchObject({ HOLDS_POST: 2, SAID: 3, ABOUT: 4, TEACHES: 0 });
      expect(description.version).toMatch(/^\d/);
    });

    test('an entity comes with its facts, neighbours, statements and articles', async () => {
      await ground.store.write(overlapping);
      const person = await ground.store.entity('p-wang');
      expect(person?.facts.map(({ type }) => type).sort()).toEqual([
        ...['ATTENDS', 'HOLDS_POST', 'HOLDS_POST', 'LECTURES_AT'],
      ]);
      expect(person?.node.degree).toBe(4);
      expect(person?.neighbours.map(({ id }) => id).sort()).toEqual(['e-class', 'i-swt', 'y-lcz', 'z-cx']);
      expect(person?.statements.map(({ text }) => text)).toEqual(['长兴经开区做得好。', '链长制好。', '长兴也好。']);
      expect(person?.articles.map(({ id }) => id)).toEqual(['a4', 'a1', 'a2', 'a3']);
      const zone = await ground.store.entity('z-cx');
      expect(zone?.statements).toHaveLength(3);
      expect(zone?.statements[1]).toMatchObject({ speaker: 'p-wang', about: ['y-lcz', 'z-cx'], manner: '表示' });
      expect(await ground.store.entity('nobody')).toBeUndefined();
    });

    test('an entity of very much says how much there is beyond what it shows', async () => {
      const words = Array.from({ length: 620 }, (_, index) => `第${index}句。`);
      const text = `王明：${words.join('')}`;
      const statements = words.map((each): [string, string, string[]] => ['p', each, ['p']]);
      await ground.store.write([buildArticle({ id: 'many', text, entities: [['p', 'Person', '王明']], statements })]);
      const person = await ground.store.entity('p');
      expect(person?.statements).toHaveLength(500);
      expect(person?.total).toEqual({ facts: 0, statements: 620, articles: 1 });
      await ground.store.write(overlapping);
      expect((await ground.store.entity('z-cx'))?.total).toEqual({ facts: 4, statements: 3, articles: 4 });
    });

    test('an article comes with its text, its mentions and its evidence in the order of the text', async () => {
      await ground.store.write(overlapping);
      const article = await ground.store.article('a1');
      expect(article).toMatchObject({ title: '题：a1', date: '2023-08-09', entities: 5, facts: 4 });
      expect(article?.mentions.map(({ start }) => start)).toEqual([0, 2, 9, 13, 20, 26]);
      expect(article?.evidence.map(({ type }) => type)).toEqual([
        ...['HOLDS_POST', 'ATTENDS', 'LECTURES_AT', 'COOPERATES_WITH'],
      ]);
      expect(await ground.store.article('nobody wrote it')).toBeUndefined();
      expect((await ground.store.articles()).map(({ id }) => id)).toEqual(['a4', 'a1', 'a2', 'a3']);
    });

    test('a part of the graph holds the best connected, with the facts among them', async () => {
      await ground.store.write(overlapping);
      const part = await ground.store.graph({ limit: 2 });
      expect(part.nodes.map(({ id }) => id)).toEqual(['p-wang', 'z-cx']);
      expect(part.facts.map(({ type }) => type)).toEqual(['PART_OF']);
      expect(part.total).toEqual({ nodes: 7, facts: 9, articles: 4 });
      const around = await ground.store.graph({ limit: 10, around: 'y-lcz' });
      expect(around.nodes.map(({ id }) => id)).toEqual(['y-lcz', 'z-cx']);
      expect(around.facts.map(({ type }) => type).sort()).toEqual(['IMPLEMENTS', 'IMPLEMENTS', 'PART_OF']);
      const stated = await ground.store.graph({ limit: 10, article: 'a4' });
      expect(stated.facts.map(({ type }) => type).sort()).toEqual(['COVERS', 'HOLDS_POST', 'IMPLEMENTS', 'PART_OF']);
      expect(await ground.store.graph({ limit: 10, around: 'nobody' })).toMatchObject({ nodes: [], facts: [] });
    });

    test('the search knows names, aliases, pinyin and initials, the closest first, traditional characters, and forgives one character', async () => {
      await ground.store.write(overlapping);
      const hits = async (text: string) => (await ground.store.search(text, 5)).map(({ id }) => id);
      expect(await hits('王明')).toEqual(['p-wang']);
      expect(await hits('经开区')).toEqual(['z-ph', 'z-cx']);
      expect(await hits('wangming')).toEqual(['p-wang']);
      expect(await hits('CXJJJSKFQ')).toEqual(['z-cx']);
      expect(await hits('changxing')).toEqual(['z-cx']);
      expect(await hits('长兴经济枝术开发区')).toEqual(['z-cx']);
      expect(await hits('長興經濟技術開發區')).toEqual(['z-cx']);
      expect(await hits('經開區')).toEqual(['z-ph', 'z-cx']);
      expect(await hits('没有这个')).toEqual([]);
      expect(await hits('  ')).toEqual([]);
    });

    test('the search for traditional characters finds names in both, also where some are written in them', async () => {
      await ground.store.write(overlapping);
      const [name, alias] = ['高雄经济开发区', '高雄經濟開發區'];
      const entities: Parameters<typeof buildArticle>[0]['entities'] = [['z-gx', 'Zone', name, [alias]]];
      await ground.store.write([buildArticle({ id: 'gx', text: `${name}、${alias}`, entities })]);
      const hits = async (text: string) => (await ground.store.search(text, 5)).map(({ id }) => id);
      expect((await hits('開發區')).sort()).toEqual((await hits('开发区')).sort());
      expect(await hits('開發區')).toContain('z-cx');
      expect(await hits('高雄經濟開發區')).toEqual(['z-gx']);
    });

    test('the search finds a name that is typed just as it is written, or in the other width', async () => {
      const [name, alias] = ['中国（上海）自由贸易试验区', 'ＳＨ自贸区'];
      const entities: Parameters<typeof buildArticle>[0]['entities'] = [['z-sh', 'Zone', name, [alias]]];
      await ground.store.write([buildArticle({ id: 'sh', text: `${name}、${alias}`, entities })]);
      for (const typed of [name, '中国(上海)自由贸易试验区', '（上海）', '(上', alias, 'sh自贸'])
        expect(
          (await ground.store.search(typed, 5)).map(({ id }) => id),
          typed,
        ).toEqual(['z-sh']);
    });
  });
}
