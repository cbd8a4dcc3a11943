import { describe, expect, it } from 'vitest';
import { readRows } from '../../../ingest/lexicon/read-rows.ts';
import { zoneNames } from '../../../ingest/text/tokens.ts';

const national = readRows('zones.csv')
  .filter(([, level]) => level === '国家级')
  .map(([name = '']) => name);

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
