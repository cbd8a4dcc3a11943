import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Extraction } from '#schema';
import { createGraphStore } from '../../graph-store/graph-store.ts';
import { openJudgementFile } from '../../graph-store/judgements/judgement-file.ts';
import type { Ground } from './contract.ts';
import { dump } from './dump.ts';
import { buildArticle, overlapping, permute } from './material.ts';

const origin = 'model:probe';

/** The same article as a model has completed it: a new place, what lies there, and words of somebody about it. */
function complete(article: Extraction): Extraction {
  const { text } = article.article;
  const ends = article.entities.filter(({ type }) => type === 'Zone' || type === 'Institution').slice(0, 2);
  const evidence = [{ start: 0, end: 4, quote: text.slice(0, 4) }];
  const own = { rule: origin, confidence: 0.5 };
  const mentions: [number, number][] = [[0, 3]];
  const place = { id: 'place-new', type: 'Place' as const, name: text.slice(0, 3), aliases: [], mentions, ...own };
  const person = article.entities.find(({ type }) => type === 'Person');
  return {
    ...article,
    entities: [...article.entities, place],
    relations: [
      ...article.relations,
      ...ends.map(({ id }) => ({
        ...{ type: 'LOCATED_IN' as const, from: id, to: place.id, properties: {}, evidence },
        ...own,
      })),
    ],
    statements: [
      ...article.statements,
      ...(person ? [{ speaker: person.id, text: text.slice(0, 4), start: 0, end: 4, about: [place.id], ...own }] : []),
    ],
  };
}

/** What comes of taking a model's findings away. */
export function describeOrigins(ground: Ground): void {
  describe('origins', () => {
    test('what a model found goes from every article, and the graph is as if it had never been asked', async () => {
      const { store, database } = ground;
      await store.write(overlapping);
      const plain = await dump(database);
      const before = (await store.status()).counts;
      for (const order of permute(overlapping).slice(0, 2)) {
        await store.write(order.map(complete));
        const added = (await store.status()).counts;
        expect(added.entities).toBeGreaterThan(before.entities);
        const removed = await store.deleteOrigin(origin);
        expect(removed).toEqual({
          articles: overlapping.length,
          facts: added.facts - before.facts,
          entities: added.entities - before.entities,
          statements: added.statements - before.statements,
        });
        expect(await dump(database)).toEqual(plain);
      }
      expect((await store.write(overlapping)).unchanged).toBe(overlapping.length);
    });

    test('a fact that rules and a model found keeps the words of the rules, and another origin stays', async () => {
      const { store, database } = ground;
      const article = buildArticle({
        id: 'both',
        text: '甲市的乙园由丙管委会管理，丙管委会管理乙园。',
        entities: [
          ['z', 'Zone', '乙园'],
          ['b', 'Institution', '丙管委会'],
        ],
        facts: [
          ['ADMINISTERS', 'b', 'z', '乙园由丙管委会管理'],
          ['ADMINISTERS', 'b', 'z', '丙管委会管理乙园', { rule: origin, confidence: 0.5 }],
          ['LOCATED_IN', 'b', 'z', '乙园由丙管委会', { rule: 'model:other', confidence: 0.5 }],
        ],
      });
      await store.write([article]);
      expect(await store.deleteOrigin(origin)).toEqual({ articles: 1, facts: 0, entities: 0, statements: 0 });
      expect(await store.deleteOrigin(origin)).toEqual({ articles: 0, facts: 0, entities: 0, statements: 0 });
      const lines = (await dump(database)).join('\n');
      expect(lines).not.toContain(origin);
      expect(lines).toContain('model:other');
    });

    test('what people judged holds on, also of what a model found', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'zone-graph-origins-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const store = createGraphStore(ground.database, openJudgementFile(join(folder, 'judgements.txt')));
      await store.write(overlapping);
      await store.judge({ verdict: 'same', one: 'z-cx', other: 'z-ph' });
      const plain = await dump(ground.database);
      await store.write(overlapping.map(complete));
      expect(await dump(ground.database)).not.toEqual(plain);
      expect((await store.deleteOrigin(origin)).articles).toBe(overlapping.length);
      expect(await dump(ground.database)).toEqual(plain);
    });
  });
}
