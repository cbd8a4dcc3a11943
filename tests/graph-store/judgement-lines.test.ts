import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Judgement } from '#schema';
import { findJudgementFile } from '#store';
import { openJudgementFile } from '../../graph-store/judgements/judgement-file.ts';
import { heading, parseJudgements, writeLine } from '../../graph-store/judgements/lines.ts';
import { buildPlan } from '../../graph-store/judgements/plan.ts';

const read = (text: string) => parseJudgements(text, 'judgements.txt').map(({ judgement }) => judgement);
const one = { id: 'zone-1', name: '甲园' };
const other = { id: 'zone-2', name: '乙园' };

describe('a line of the file of judgements', () => {
  const said = { on: '2026-11-24', by: '李 明', because: '两块牌子' };
  const judgements: Judgement[] = [
    { verdict: 'same', kind: 'Zone', one, other },
    { verdict: 'different', kind: 'Zone', one, other, ...said },
    { verdict: 'different', kind: 'Zone', one, articles: [{ id: 'a|1; [x] 50%', name: '题' }], by: '李' },
    { verdict: 'different', kind: 'Zone', one, called: '甲 园|区' },
    { verdict: 'different', kind: 'Zone', one, called: '甲　园\u00a0100%7C' },
    { verdict: 'same', kind: 'Zone', one: { id: '', name: '甲园' }, other, because: '手写' },
  ];
  for (const judgement of judgements) {
    test(`reads as it was written: ${writeLine(judgement)}`, () => {
      expect(read(writeLine(judgement))).toEqual([judgement]);
    });
  }

  test('keeps to its line and its field, whatever stands in a name or a reason', () => {
    const name = '甲[园]; 乙|丙\n丁';
    const line = writeLine({ verdict: 'same', kind: 'Zone', one: { id: 'z', name }, other, because: 'a|b\nc' });
    expect(line.split('\n')).toHaveLength(1);
    expect(read(line)).toMatchObject([{ one: { id: 'z' }, other, because: 'a｜b c' }]);
  });

  test('is about two entities, also where one is called like the word before articles or forms', () => {
    for (const name of ['in 北京', 'called 北京']) {
      const line = writeLine({ verdict: 'same', kind: 'Zone', one, other: { id: 'zone-2', name } });
      expect(read(line), line).toMatchObject([{ one, other: { id: 'zone-2' } }]);
    }
  });

  test('takes a percent sign that a person wrote as it stands', () => {
    expect(read('different | Zone | 甲园 [zone-1] | called 100%FF园')).toMatchObject([{ called: '100%FF园' }]);
  });

  test('that cannot be read is named with what is wrong and how it should be', () => {
    const wrong: [string, RegExp][] = [
      ['equal | Zone | 甲 | 乙', /line 2: verdict/],
      ['same | Park | 甲 | 乙', /line 2: kind/],
      ['same | Zone | 甲', /line 2: the fourth field/],
      ['same | Zone | | 乙', /line 2: the third field/],
      ['same | Zone | 甲 | in 乙', /line 2: “same” takes two entities/],
      ['same', /line 2: kind/],
      ['same | Zone | 甲 [zone-1] | 乙 [person-2]', /line 2: person-2 is no Zone/],
      ['different | Person | 甲 [zone-1] | in 乙', /line 2: zone-1 is no Person/],
      ['different | Zone | 甲 [zone-1] | 乙 [zone-1]', /line 2: both names stand for one entity/],
    ];
    for (const [line, says] of wrong) expect(() => read(`# 判断\n${line}\n`), line).toThrow(says);
  });

  test('may stand among remarks and empty lines, with any line ends; the heading says nothing', () => {
    expect(read(`\uFEFF${heading}\r\n\r\n  same|Zone|甲园[zone-1]|乙园[zone-2]  \r\n# 完`)).toEqual([
      { verdict: 'same', kind: 'Zone', one, other },
    ]);
  });
});

test('the file stays where it is kept when the graph has a link to it, and nothing is left beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'kept'));
  const kept = join(folder, 'kept', 'ours.txt');
  writeFileSync(kept, '# ours\n');
  symlinkSync(kept, join(folder, 'judgements.txt'));
  await openJudgementFile(join(folder, 'judgements.txt')).add([{ verdict: 'same', kind: 'Zone', one, other }]);
  expect(readFileSync(kept, 'utf8')).toBe('# ours\nsame | Zone | 甲园 [zone-1] | 乙园 [zone-2]\n');
  expect([readdirSync(folder), readdirSync(join(folder, 'kept'))]).toEqual([['judgements.txt', 'kept'], ['ours.txt']]);
});

test('a file that cannot be read or written is named with what to do, and nothing is left beside it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a'), '');
  for (const path of [folder, join(folder, 'a', 'judgements.txt')]) {
    const { add } = openJudgementFile(path);
    await expect(add([{ verdict: 'same', kind: 'Zone', one, other }])).rejects.toThrow(/ZONE_GRAPH_JUDGEMENTS/);
  }
  await expect(openJudgementFile(folder).read()).rejects.toThrow(/EISDIR.*ZONE_GRAPH_JUDGEMENTS/);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a file in another encoding is refused and stays as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'judgements.txt');
  const bytes = Buffer.concat([Buffer.from('same | Zone | '), Buffer.from([0xbc, 0xd7, 0xd4, 0xb0])]);
  writeFileSync(path, bytes);
  const file = openJudgementFile(path);
  await expect(file.read()).rejects.toThrow(/UTF-8/);
  await expect(file.add([{ verdict: 'same', kind: 'Zone', one, other }])).rejects.toThrow(/UTF-8/);
  expect(readFileSync(path)).toEqual(bytes);
});

test('the file stands beside the embedded graph, with a Neo4j in the project, or where one says', () => {
  const embedded = { ZONE_GRAPH_DATA: join('somewhere', 'graph.grafeo') };
  const beside = findJudgementFile(embedded);
  expect(beside).toBe(resolve('somewhere', 'judgements.txt'));
  expect(findJudgementFile({ ...embedded, NEO4J_URI: 'neo4j://localhost' })).toBe(findJudgementFile({}));
  expect(findJudgementFile({ ...embedded, ZONE_GRAPH_JUDGEMENTS: 'ours.txt' })).toBe(resolve('ours.txt'));
});

describe('the judgements of a file together', () => {
  const plan = (text: string) => buildPlan(parseJudgements(text, 'judgements.txt'));
  const share = (id: string) => ({ id, name: '甲园', aliases: [] });

  test('take all that is the same, by whatever way, to one id', () => {
    const { canonical } = plan('same|Zone|a[z3]|b[z2]\nsame|Zone|c[z1]|d[z4]\nsame|Zone|b[z2]|d[z4]');
    expect(['z1', 'z2', 'z3', 'z4', 'z5'].map(canonical)).toEqual(['z1', 'z1', 'z1', 'z1', 'z5']);
  });

  test('that take one entity apart twice make three, and four where an article is meant by both', () => {
    const { place } = plan('different|Zone|a[z]|in 一[1];二[2]\ndifferent|Zone|a[z]|in 二[2];三[3]');
    const places = ['1', '2', '3', '4'].map((article) => place(share('z'), article));
    expect(new Set(places).size).toBe(4);
    expect(places[3]).toBe('z');
    expect(place(share('other'), '1')).toBe('other');
  });

  test('are refused where two take the same out of an entity and a third puts that back', () => {
    const inTwo = 'different|Zone|甲园[z]|in 一[1];二[2]\ndifferent|Zone|甲园[z]|in 二[2];三[3]';
    const overlap = plan(inTwo).place(share('z'), '2');
    const refusal = /Line 1 says that 甲园 and a part of it are different, but line 3 makes them the same/;
    expect(() => plan(`${inTwo}\nsame|Zone|甲园[z]|甲园[${overlap}]`)).toThrow(refusal);
    const inForm = 'different|Zone|甲园[z]|called 甲园\ndifferent|Zone|甲园[z]|in 二[2]';
    for (const article of ['1', '2']) {
      const apart = plan(inForm).place(share('z'), article);
      expect(() => plan(`${inForm}\nsame|Zone|甲园[z]|甲园[${apart}]`)).toThrow(refusal);
    }
    // What two take out may well be something that is known already.
    const { canonical } = plan(`${inTwo}\nsame|Zone|乙园[y]|甲园[${overlap}]`);
    expect(canonical(overlap)).toBe(canonical('y'));
  });

  test('are refused where they contradict over several steps, with every line on the way', () => {
    const text = 'same|Zone|a[1]|b[2]\nsame|Zone|x[8]|y[9]\nsame|Zone|c[3]|b[2]\ndifferent|Zone|甲[1]|丙[3]';
    expect(() => plan(text)).toThrow(/Line 4 says that 甲 and 丙 are different, but line 1, 3 makes them the same/);
  });
});
