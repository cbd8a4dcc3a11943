import { describe, expect, it } from 'vitest';
import { type Extraction, findFaults, InvalidExtraction, parseExtraction } from '#schema';

const text = '甲市商务局局长王小明说：“我们学习。”';
const valid: Extraction = {
  article: { id: 'a1', title: '标题', byline: [], text },
  entities: [
    { id: 'p', type: 'Person', name: '王小明', aliases: [], mentions: [[7, 10]] },
    { id: 'i', type: 'Institution', name: '甲市商务局', aliases: [], mentions: [[0, 5]] },
  ],
  relations: [
    {
      type: 'HOLDS_POST',
      from: 'p',
      to: 'i',
      properties: { title: '局长' },
      evidence: [{ start: 0, end: 10, quote: '甲市商务局局长王小明' }],
      rule: 'test',
      confidence: 1,
    },
  ],
  statements: [{ speaker: 'p', text: '我们学习。', start: 13, end: 18, about: ['i'], rule: 'test', confidence: 1 }],
};

const broken: [string, (data: Extraction) => void][] = [
  ['entities[1].id', (data) => Object.assign(data.entities[1] ?? {}, { id: 'p' })],
  ['entities[0].mentions', (data) => data.entities[0]?.mentions.push([15, 99])],
  ['relations[0].from', (data) => Object.assign(data.relations[0] ?? {}, { from: 'nobody' })],
  ['relations[0]', (data) => Object.assign(data.relations[0] ?? {}, { from: 'i' })],
  ['relations[0].properties', (data) => Object.assign(data.relations[0] ?? {}, { properties: {} })],
  ['relations[0].evidence', (data) => Object.assign(data.relations[0]?.evidence[0] ?? {}, { quote: '别的话' })],
  [
    'relations[0].properties.reportedBy',
    (data) => Object.assign(data.relations[0]?.properties ?? {}, { reportedBy: 'x' }),
  ],
  [
    'statements[0].evidence',
    (data) => Object.assign(data.statements[0] ?? {}, { evidence: { start: 0, end: 2, quote: '不在' } }),
  ],
  ['statements[0].speaker', (data) => Object.assign(data.statements[0] ?? {}, { speaker: 'i' })],
  ['statements[0].about', (data) => data.statements[0]?.about.push('nobody')],
  ['statements[0]', (data) => Object.assign(data.statements[0] ?? {}, { text: '我们不学习。' })],
];

describe('reading an extraction', () => {
  it('takes one that keeps the rules', () => {
    expect(parseExtraction(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
  });

  it.each(broken)('names the place of a fault: %s', (path, breakIt) => {
    const data = structuredClone(valid);
    breakIt(data);
    expect(findFaults(data).map((fault) => fault.path)).toContain(path);
    expect(() => parseExtraction(data)).toThrow(InvalidExtraction);
  });

  it('names the place of a missing field', () => {
    const data: Record<string, unknown> = structuredClone(valid);
    delete data.entities;
    expect(() => parseExtraction(data)).toThrow(/entities/);
  });
});
