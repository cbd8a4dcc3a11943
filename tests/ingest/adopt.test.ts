import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adoptExtraction, extract } from '#ingest';
import { type Entity, type Extraction, findFaults, type Relation } from '#schema';

const sample = new URL('../../ingest/articles/', import.meta.url);

/** Findings as another program writes them: ids are good for one file. */
function buildForeign(article: string, entities: [id: string, type: Entity['type'], name: string][]): Extraction {
  const text = entities.map(([, , name]) => name).join('，');
  const people = entities.filter(([, type]) => type === 'Person');
  const bodies = entities.filter(([, type]) => type === 'Institution');
  const evidence = [{ start: 0, end: text.length, quote: text }];
  const shared = { properties: {}, evidence, rule: 'model', confidence: 0.8 };
  return {
    article: { id: article, title: article, byline: [], text },
    entities: entities.map(([id, type, name]) => {
      const start = text.indexOf(name);
      return { id, type, name, aliases: [], mentions: [[start, start + name.length]] };
    }),
    relations: people.flatMap(([from]) =>
      bodies.map(
        ([to]): Relation => ({
          ...shared,
          type: 'HOLDS_POST',
          from,
          to,
          properties: { title: '厅长', reportedBy: from },
        }),
      ),
    ),
    statements: people.map(([speaker]) => ({
      ...{ speaker, text, start: 0, end: text.length, about: entities.map(([id]) => id) },
      ...{ rule: 'model', confidence: 0.8 },
    })),
  };
}

/** Ids by name, after adoption; the findings must hold together still. */
function adopt(extraction: Extraction): Record<string, string> {
  const adopted = adoptExtraction(extraction);
  expect(findFaults(adopted)).toEqual([]);
  return Object.fromEntries(adopted.entities.map(({ id, name }) => [name, id]));
}

describe('findings of another program', () => {
  it('do not make one thing of two that have the same id in two files', () => {
    const one = adopt(
      buildForeign('甲', [
        ['e1', 'Person', '李明'],
        ['e2', 'Zone', '临江经济开发区'],
      ]),
    );
    const two = adopt(
      buildForeign('乙', [
        ['e1', 'Policy', '链长制'],
        ['e2', 'Zone', '苏州工业园区'],
      ]),
    );
    expect(new Set([...Object.values(one), ...Object.values(two)]).size).toBe(4);
  });

  it('make one person of two files that give the same post, and two of a name alone', () => {
    const post = (id: string): [string, Entity['type'], string][] => [
      [id, 'Person', '李明'],
      [`${id}b`, 'Institution', '江苏省商务厅'],
    ];
    expect(adopt(buildForeign('甲', post('e1')))).toEqual(adopt(buildForeign('乙', post('p7'))));
    const alone = (article: string) => adopt(buildForeign(article, [['e1', 'Person', '李明']])).李明;
    expect(alone('甲')).not.toBe(alone('乙'));
  });

  it('keep things apart that their file holds apart', () => {
    const twins = buildForeign('甲', [
      ['e1', 'Person', '李明'],
      ['e2', 'Person', '李明'],
    ]);
    const [first, second] = adoptExtraction(twins).entities;
    expect(first?.id).not.toBe(second?.id);
    expect(findFaults(adoptExtraction(twins))).toEqual([]);
  });

  it('may use any word as an id, in every place where an id stands', () => {
    const odd = buildForeign('甲', [
      ['__proto__', 'Person', '李明'],
      ['constructor', 'Institution', '江苏省商务厅'],
    ]);
    expect(Object.values(adopt(odd))).toEqual([
      expect.stringMatching(/^person-[0-9a-f]{20}$/),
      expect.stringMatching(/^institution-[0-9a-f]{20}$/),
    ]);
    expect(JSON.stringify(adoptExtraction(odd))).not.toMatch(/__proto__|constructor/);
  });

  it('meet what we find ourselves, and leave our own findings as they are', async () => {
    const bytes = readFileSync(new URL('quansheng-kaifaqu-peixunban.txt', sample));
    const { extractions } = await extract('article.txt', bytes);
    const [own = expect.fail()] = extractions;
    expect(adoptExtraction(own)).toEqual(own);

    const local = new Map(own.entities.map(({ id }, index) => [id, `e${index}`]));
    const renamed: Extraction = JSON.parse(
      JSON.stringify(own).replace(/"[a-z]+-[0-9a-f]{20}"/g, (id) =>
        JSON.stringify(local.get(JSON.parse(id)) ?? JSON.parse(id)),
      ),
    );
    const found = new Set(adoptExtraction(renamed).entities.map(({ id }) => id));
    expect(findFaults(adoptExtraction(renamed))).toEqual([]);
    const others = own.entities.filter(({ type }) => type !== 'Person');
    expect(others.filter(({ id }) => !found.has(id)).map(({ name }) => name)).toEqual([]);
    const read = await extract('findings.json', new TextEncoder().encode(JSON.stringify(renamed)));
    expect(read.extractions).toEqual([adoptExtraction(renamed)]);
  });
});
