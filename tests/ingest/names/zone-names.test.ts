import { describe, expect, it } from 'vitest';
import { readRows } from '../../../ingest/lexicon/read-rows.ts';
import { zoneNames } from '../../../ingest/text/tokens.ts';
import { walk } from '../examples.ts';

const national = readRows('zones.csv')
  .filter(([, level]) => level === '国家级')
  .map(([name = '']) => name);

/** The list of the Ministry of Commerce, which stands first among the national zones. */
const technological = national.slice(0, 232);

describe('the list of zones', () => {
  it('keeps every national zone apart from every other', () => {
    expect(national.length).toBeGreaterThan(390);
    for (const name of national) expect(zoneNames.get(name), name).toBe(name);
  });

  it('gives the short form of a technological zone back to that zone and to no other', () => {
    const technological = national.filter((name) => name.endsWith('经济技术开发区'));
    const found = technological.filter((name) => zoneNames.get(name.replace(/经济技术开发区$/, '经开区')) === name);
    const wrong = technological.filter((name) => {
      const official = zoneNames.get(name.replace(/经济技术开发区$/, '经开区'));
      return official !== undefined && official !== name;
    });
    expect(wrong).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(technological.length - 5);
  });

  it('leaves a form that two zones share to neither', () => {
    const owners = new Map<string, Set<string>>();
    for (const [form, name] of zoneNames) owners.set(form, (owners.get(form) ?? new Set()).add(name));
    expect([...owners.values()].filter((names) => names.size > 1)).toEqual([]);
  });
});

/** The names of the zones that an article's text comes to, through the whole pipeline. */
function zonesOf(text: string): { id: string; name: string }[] {
  return walk(text).resolution.entities.filter(({ type }) => type === 'Zone');
}

describe('the 232 national economic-technological zones in an article', () => {
  it('are 232 things with 232 ids, so that none of the 26,796 pairs merges', () => {
    expect((technological.length * (technological.length - 1)) / 2).toBe(26_796);
    for (const text of [
      technological.map((name) => `${name}举办了培训班。`).join(''),
      `${technological.join('、')}参加培训班。`,
    ]) {
      const zones = zonesOf(text);
      expect(zones.map(({ name }) => name).sort()).toEqual([...technological].sort());
      expect(new Set(zones.map(({ id }) => id)).size).toBe(232);
    }
  });

  it('are found by every regular short form, 223 of 223, each with the id of its long form', () => {
    const regular = technological.filter((name) => name.endsWith('经济技术开发区'));
    expect(regular).toHaveLength(223);
    const ids = new Map(
      zonesOf(technological.map((name) => `${name}举办了培训班。`).join('')).map(({ name, id }) => [name, id]),
    );
    for (const kind of ['经开区', '开发区', '国家级经开区', '国家级经济技术开发区']) {
      const wrong = regular.filter((name) => {
        const [zone, ...others] = zonesOf(`${name.replace(/经济技术开发区$/, kind)}举办了培训班。`);
        return others.length > 0 || zone?.name !== name || zone.id !== ids.get(name);
      });
      expect(wrong, kind).toEqual([]);
    }
  });

  it('are one thing with their short form in one article', () => {
    const apart = technological.filter((name) => {
      const short = name.replace(/经济技术开发区$/, '经开区');
      return zonesOf(`${name}举办了培训班。${short}表示满意。`).length !== 1;
    });
    expect(apart).toEqual([]);
  });
});

describe('the national high-technology zones in an article', () => {
  it('are all told apart, each found by 高新区', () => {
    const names = national.filter((name) => name.endsWith('高新技术产业开发区'));
    expect(names.length).toBeGreaterThan(160);
    expect(zonesOf(`${names.join('、')}参加培训班。`)).toHaveLength(names.length);
    const wrong = names.filter((name) => {
      const found = zonesOf(`${name.replace(/高新技术产业开发区$/, '高新区')}举办了培训班。`);
      return found.length !== 1 || found[0]?.name !== name;
    });
    expect(wrong).toEqual([]);
  });
});
