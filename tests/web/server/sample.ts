import type { Extraction, Relation } from '#schema';

const text = [
  '临江经开区举办链长制培训班',
  '',
  '本报讯 近日，全市链长制专题培训班开班。省商务厅开发区处原处长梁志远授课。',
  '',
  '临江经开区参加培训班。梁志远表示：“链长制要见实效。”',
  '',
].join('\n');

/** A made-up article with all that was found in it. */
export function buildSample(id = 'a-sample', extra = ''): Extraction {
  const whole = text + extra;
  const cite = (quote: string) => {
    const start = whole.indexOf(quote);
    if (start < 0) throw new Error(`the sample does not say ${quote}`);
    return { start, end: start + quote.length, quote };
  };
  const mention = (...names: string[]) => names.map((name): [number, number] => [cite(name).start, cite(name).end]);
  const relate = (
    type: Relation['type'],
    from: string,
    to: string,
    quote: string,
    properties: Relation['properties'] = {},
  ): Relation => ({ type, from, to, properties, evidence: [cite(quote)], rule: 'sample', confidence: 0.9 });
  const words = cite('链长制要见实效。');
  return {
    article: {
      id,
      title: '临江经开区举办链长制培训班',
      date: '2024-05-06',
      source: '临江日报',
      byline: ['王一'],
      text: whole,
    },
    entities: [
      { id: 'person', type: 'Person', name: '梁志远', aliases: [], mentions: mention('梁志远') },
      {
        id: 'zone',
        type: 'Zone',
        name: '临江经济技术开发区',
        aliases: ['临江经开区'],
        mentions: mention('临江经开区'),
      },
      {
        id: 'office',
        type: 'Institution',
        name: '省商务厅开发区处',
        aliases: [],
        mentions: mention('省商务厅开发区处'),
      },
      {
        id: 'class',
        type: 'Event',
        name: '全市链长制专题培训班',
        aliases: ['培训班'],
        mentions: mention('全市链长制专题培训班'),
      },
      { id: 'policy', type: 'Policy', name: '链长制', aliases: [], mentions: mention('链长制要见') },
    ],
    relations: [
      relate('HOLDS_POST', 'person', 'office', '省商务厅开发区处原处长梁志远', { title: '处长', former: true }),
      relate('LECTURES_AT', 'person', 'class', '梁志远授课'),
      relate('ATTENDS', 'zone', 'class', '临江经开区参加培训班'),
      relate('COVERS', 'class', 'policy', '全市链长制专题培训班'),
    ],
    statements: [
      {
        speaker: 'person',
        text: words.quote,
        start: words.start,
        end: words.end,
        manner: '表示',
        about: ['policy'],
        evidence: cite('梁志远表示：“链长制要见实效。'),
        rule: 'sample',
        confidence: 0.9,
      },
    ],
  };
}
