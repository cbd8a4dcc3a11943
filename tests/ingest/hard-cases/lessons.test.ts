import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';
import { readFacts } from './facts.ts';

const course = '青石市商务局举办园区招商培训班。';

async function readTaught(text: string): Promise<string[]> {
  const { facts } = await readFacts(text);
  return facts.filter((fact) => /LECTURES_AT|SPEAKS_AT|TEACHES/.test(fact));
}

describe('lecturers', () => {
  it('may be advisers, whose title ends like a verb', async () => {
    expect(await readTaught(`${course}松岭市开发区协会顾问张建国作了题为《开发区招商实务》的讲座。`)).toEqual([
      '张建国 LECTURES_AT 园区招商培训班',
      '张建国 TEACHES 开发区招商实务',
    ]);
    const { words } = await readFacts(`${course}法律顾问王波表示，招商要重视合同。`);
    expect(words).toEqual(['王波：招商要重视合同。']);
  });

  it('lecture at an event that somebody’s demand brought about', async () => {
    for (const lead of ['根据省政府要求，', '按照市委要求，', '职责明确，'])
      expect(await readTaught(`${lead}${course}青山大学教授王海平授课。`), lead).toEqual([
        '王海平 LECTURES_AT 园区招商培训班',
      ]);
    const spoken = '青石市主要负责同志出席园区招商推进会。青石市商务局局长王海平致辞。';
    expect(await readTaught(spoken)).toEqual(['王海平 SPEAKS_AT 园区招商推进会']);
  });

  it('lecture at the training, not at the ceremony that opens it', async () => {
    for (const opened of ['出席培训班开班仪式', '出席开班仪式并作动员讲话'])
      for (const lecture of ['授课', '以《园区招商实务》为题授课']) {
        const taught = await readTaught(`${course}青石市商务局副局长李大江${opened}。青山大学教授赵立新${lecture}。`);
        expect(taught.filter((fact) => fact.includes('LECTURES_AT'))).toEqual(['赵立新 LECTURES_AT 园区招商培训班']);
      }
  });
});

describe('a clause of one word over and over', () => {
  it('is read at once', () => {
    const started = performance.now();
    for (const word of ['就', '为', '并且', '在会上', '围绕就为']) walk(`青石市商务局${word.repeat(60)}表示祝贺。`);
    walk(`青石市商务局建立${'并完善'.repeat(30)}，推进工作。`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('speakers', () => {
  it('speak at the ceremony that the name of its whole leads', async () => {
    for (const said of ['出席培训班开班仪式并讲话', '主持培训班开班仪式'])
      expect(await readTaught(`${course}青石市商务局副局长李大江${said}。`), said).toEqual([
        '李大江 SPEAKS_AT 园区招商培训班开班仪式',
      ]);
  });
});
