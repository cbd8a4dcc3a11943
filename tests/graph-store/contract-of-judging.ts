import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Extraction } from '#schema';
import { overChunks } from '../../graph-store/chunks.ts';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { openJudgementFile } from '../../graph-store/judgements/judgement-file.ts';
import { readFound } from '../../graph-store/judgements/read-found.ts';
import type { GraphStore } from '../../graph-store/store.ts';
import type { Ground } from './contract.ts';
import { clear, dump } from './dump.ts';
import { buildArticle, overlapping, permute } from './material.ts';

/** Two who share a name and a key, and a zone that articles name in two ways. */
const confused: Extraction[] = [
  buildArticle({
    id: 'hz',
    date: '2024-03-01',
    text: '杭州的王磊在培训班授课。王磊表示：“园区要会招商。”工业园区主任王磊到场。',
    entities: [
      ['p-lei', 'Person', '王磊'],
      ['e-class', 'Event', '培训班'],
      ['z-park', 'Zone', '工业园区'],
    ],
    facts: [
      ['LECTURES_AT', 'p-lei', 'e-class', '王磊在培训班授课'],
      ['HOLDS_POST', 'p-lei', 'z-park', '工业园区主任王磊', { properties: { title: '主任' } }],
    ],
    statements: [['p-lei', '园区要会招商。', ['z-park']]],
  }),
  buildArticle({
    id: 'ty',
    date: '2024-04-01',
    text: '太原的王磊参加培训班。王磊说，中新园区办得好，王明也在。王明在培训班授课。',
    entities: [
      ['p-lei', 'Person', '王磊'],
      ['p-wang', 'Person', '王明'],
      ['e-class', 'Event', '培训班'],
      ['z-sino', 'Zone', '中新园区'],
    ],
    facts: [
      ['ATTENDS', 'p-lei', 'e-class', '王磊参加培训班'],
      ['LECTURES_AT', 'p-wang', 'e-class', '王明在培训班授课', { properties: { reportedBy: 'p-lei' } }],
    ],
  }),
  buildArticle({
    id: 'bj',
    text: '中新园区与工业园区共建。王磊也来了。',
    entities: [
      ['z-sino', 'Zone', '中新园区'],
      ['z-park', 'Zone', '工业园区'],
      ['p-lei', 'Person', '王磊'],
    ],
    facts: [['COOPERATES_WITH', 'z-sino', 'z-park', '中新园区与工业园区共建', { properties: { what: '共建' } }]],
  }),
];
const articles = [...overlapping, ...confused];

/** What comes of people's judgements on identity. */
export function describeJudging(ground: Ground): void {
  describe('judging', () => {
    let folder: string;
    let path: string;
    let store: GraphStore;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'zone-graph-judging-'));
      path = join(folder, 'judgements.txt');
      store = createGraphStore(ground.database, openJudgementFile(path));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));
    const reopen = () => createGraphStore(ground.database, openJudgementFile(path));
    const linesOf = () =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));

    test('what an article says can be read back from the graph exactly', async () => {
      await store.write(articles);
      const ids = articles.map(({ article }) => article.id);
      const found = await readFound(overChunks(ground.database.read), ids);
      expect(found).toHaveLength(articles.length);
      for (const { contribution, hash } of found) expect(contribution.article.hash).toBe(hash);
    });

    test('two entities that are the same become one with all that was said of either', async () => {
      await store.write(articles);
      const { entity, articles: changed } = await store.judge({ verdict: 'same', one: 'z-sino', other: 'z-park' });
      expect(entity).toBe('z-park');
      expect(changed).toBe(2);
      const detail = await store.entity('z-park');
      expect(detail?.node).toMatchObject({ articles: 3, degree: 1 });
      expect([detail?.node.name, ...(detail?.node.aliases ?? [])].sort()).toEqual(['中新园区', '工业园区']);
      // It does not cooperate with itself.
      expect(detail?.facts.map(({ type }) => type)).toEqual(['HOLDS_POST']);
      expect(detail?.statements.map(({ text }) => text)).toEqual(['园区要会招商。']);
      expect(await store.entity('z-sino')).toBeUndefined();
      expect((await store.article('bj'))?.mentions.map(({ entity: own }) => own)).toEqual([
        'z-park',
        'z-park',
        'p-lei',
      ]);
    });

    test('an entity is another one in some articles, with what they say of it', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'different', one: 'p-lei', articles: ['ty'], because: '两个人', by: '李' });
      const [line] = await store.judgements();
      expect(line).toMatchObject({
        isInForce: true,
        because: '两个人',
        by: '李',
        articles: [{ id: 'ty', name: '题：ty' }],
      });
      const hits = await store.search('王磊', 5);
      expect(hits).toHaveLength(2);
      const [other] = hits.filter(({ id }) => id !== 'p-lei');
      const detail = await store.entity(other?.id ?? '');
      expect(detail?.articles.map(({ id }) => id)).toEqual(['ty']);
      expect(detail?.facts.map(({ type }) => type)).toEqual(['ATTENDS']);
      expect((await store.entity('p-lei'))?.facts.map(({ type }) => type).sort()).toEqual([
        'HOLDS_POST',
        'LECTURES_AT',
      ]);
      // Who reported it is the other one, too.
      const lecture = (await store.graph({ limit: 100 })).facts.find(
        ({ type, from, article }) => type === 'LECTURES_AT' && from === 'p-wang' && article === 'ty',
      );
      expect(lecture?.reportedBy ?? other?.id).toBe(other?.id);
    });

    test('an entity can be taken apart by the form that articles use', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'different', one: 'z-cx', called: '长兴经开区' });
      expect((await store.entity('z-cx'))?.articles.map(({ id }) => id).sort()).toEqual(['a2', 'a3', 'a4']);
      expect(await store.search('长兴经开区', 5)).toHaveLength(1);
    });

    test('a judgement taken back leaves exactly what there was', async () => {
      await store.write(articles);
      const before = await dump(ground.database);
      await store.judge({ verdict: 'same', one: 'z-sino', other: 'z-park' });
      await store.judge({ verdict: 'different', one: 'p-lei', articles: ['ty', 'bj'] });
      await store.judge({ verdict: 'same', one: 'p-lei', other: 'p-wang' });
      expect(await dump(ground.database)).not.toEqual(before);
      for (const { id } of await store.judgements()) await store.undoJudgement(id);
      expect(await dump(ground.database)).toEqual(before);
      expect(linesOf()).toEqual([]);
    });

    test('judgements in any order, before or after the articles, give the same graph', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'different', one: 'p-lei', articles: ['ty'] });
      const [half] = (await store.search('王磊', 5)).filter(({ id }) => id !== 'p-lei');
      await store.judge({ verdict: 'same', one: half?.id ?? '', other: 'p-wang' });
      await store.judge({ verdict: 'same', one: 'z-sino', other: 'z-park' });
      const expected = await dump(ground.database);
      expect(await reopen().applyJudgements()).toMatchObject({ articles: 0 });
      expect(await dump(ground.database)).toEqual(expected);
      const lines = linesOf();
      for (const order of permute(lines)) {
        await clear(ground.database);
        writeFileSync(path, `${order.join('\n')}\n`);
        await reopen().write(articles.toReversed());
        expect(await dump(ground.database)).toEqual(expected);
      }
      rmSync(path);
      await clear(ground.database);
      const later = reopen();
      await later.write(articles);
      writeFileSync(path, lines.join('\n'));
      await later.applyJudgements();
      expect(await dump(ground.database)).toEqual(expected);
    });

    test('a judgement survives that an article is read again, or deleted and read again', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'same', one: 'z-sino', other: 'z-park' });
      const expected = await dump(ground.database);
      expect(await store.write(articles)).toMatchObject({ articles: 0, unchanged: articles.length });
      for (const { article } of confused) await store.deleteArticle(article.id);
      expect(await store.entity('z-park')).toBeUndefined();
      await reopen().write(confused);
      expect(await dump(ground.database)).toEqual(expected);
    });

    test('who has no file leaves alone what others judged', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'same', one: 'z-sino', other: 'z-park' });
      rmSync(path);
      const stranger = reopen();
      await stranger.write(overlapping);
      expect(await store.entity('z-sino')).toBeUndefined();
      const before = await dump(ground.database);
      for (const work of [
        () => stranger.judge({ verdict: 'same', one: 'p-lei', other: 'p-wang' }),
        () => stranger.applyJudgements(),
        () => stranger.deleteOrigin('model:any'),
      ])
        await expect(work()).rejects.toMatchObject({ code: 'judgements-elsewhere' });
      expect(await dump(ground.database)).toEqual(before);
      writeFileSync(path, '');
      await stranger.applyJudgements();
      expect(await store.entity('z-sino')).toBeDefined();
    });

    test('a contradiction is refused with the lines that make it, and changes nothing', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'same', one: 'p-lei', other: 'p-wang' });
      const before = await dump(ground.database);
      const refused = store.judge({ verdict: 'different', one: 'p-lei', articles: ['hz', 'ty', 'bj'] });
      await expect(refused).rejects.toMatchObject({ code: 'judgements-contradict' });
      await expect(refused).rejects.toThrow(/line 8/);
      expect(await dump(ground.database)).toEqual(before);
      expect(linesOf()).toHaveLength(1);
      writeFileSync(path, `${linesOf()[0]}\ndifferent | Person | 王明 [p-wang] | 王磊 [p-lei]\n`);
      await expect(reopen().write(confused)).rejects.toThrow(/Line 2 says .*王明 and 王磊 are different, but line 1/);
    });

    test('two that are said to differ cannot be joined by a third', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'different', one: 'z-park', other: 'z-cx' });
      await store.judge({ verdict: 'same', one: 'z-park', other: 'z-sino' });
      await expect(store.judge({ verdict: 'same', one: 'z-park', other: 'z-cx' })).rejects.toMatchObject({
        code: 'judgements-contradict',
      });
    });

    test('what says nothing is refused: twice the same, itself, another kind, all of it, nobody', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'same', one: 'z-cx', other: 'z-ph' });
      const codes = ['judgement-unknown', 'judgement-of-nothing', 'judgement-of-nothing', 'judgement-of-nothing'];
      const sayings = [
        { verdict: 'same', one: 'z-park', other: 'nobody' },
        { verdict: 'same', one: 'p-lei', other: 'p-lei' },
        { verdict: 'same', one: 'p-lei', other: 'z-park' },
        { verdict: 'different', one: 'p-lei', articles: ['hz', 'ty', 'bj'] },
      ] as const;
      for (const [index, said] of sayings.entries()) {
        await expect(store.judge(said as never)).rejects.toMatchObject({ code: codes[index] });
      }
      expect(linesOf()).toHaveLength(1);
    });

    test('part of an entity that people had joined can be taken out of it again', async () => {
      await store.write(articles);
      await store.judge({ verdict: 'same', one: 'p-lei', other: 'p-wang' });
      await store.judge({ verdict: 'different', one: 'p-lei', articles: ['ty'] });
      const hits = await store.search('王磊', 5);
      expect(hits).toHaveLength(2);
      const [part] = hits.filter(({ id }) => id !== 'p-lei');
      expect((await store.entity(part?.id ?? ''))?.articles.map(({ id }) => id)).toEqual(['ty']);
    });

    test('a line by hand without ids waits until its names are clear, and keeps the remarks around it', async () => {
      writeFileSync(path, '# 手写\nsame | Zone | 工业园区 | 中新园区 | | 同一园区\nsame | Person | 谁也不是 | 王磊\n');
      await store.write(articles);
      expect(await store.entity('z-sino')).toBeDefined();
      const { judgements, waiting, articles: changed } = await store.applyJudgements();
      expect(judgements.map(({ one, other }) => [one.id, other?.id])).toEqual([['z-park', 'z-sino']]);
      expect(changed).toBe(2);
      expect(waiting).toMatchObject([{ line: 3 }]);
      expect(readFileSync(path, 'utf8')).toBe(
        '# 手写\nsame | Zone | 工业园区 [z-park] | 中新园区 [z-sino] |  | 同一园区\nsame | Person | 谁也不是 | 王磊\n',
      );
      expect(await store.entity('z-sino')).toBeUndefined();
    });

    test('an entity tells why it is one: forms and reasons by article, and the judgements on it', async () => {
      const [first] = confused as [Extraction];
      const explained = {
        ...first,
        entities: first.entities.map((entity) =>
          entity.id === 'z-park' ? { ...entity, reasons: [{ form: '园区', reason: 'same-zone' }] } : entity,
        ),
      };
      await store.write([...articles.slice(1), explained]);
      await store.judge({ verdict: 'same', one: 'z-sino', other: 'z-park', because: '文中互称' });
      const identity = await store.identity('z-park');
      expect(identity?.articles.map(({ id }) => id)).toEqual(['ty', 'hz', 'bj']);
      expect(identity?.articles[1]).toMatchObject({
        name: '工业园区',
        reasons: [{ form: '园区', reason: 'same-zone' }],
      });
      expect(identity?.judgements).toMatchObject([{ because: '文中互称', isInForce: true }]);
      expect(await store.identity('nobody')).toBeUndefined();
    });
  });
}
