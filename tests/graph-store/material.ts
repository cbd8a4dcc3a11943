import {
  type ClaimName,
  type Extraction,
  type KindLabel,
  kinds,
  type PropertyValue,
  parseExtraction,
  relations,
} from '#schema';

/** An article as the tests write it: names and quotes are sought in the text. */
interface Draft {
  id: string;
  date?: string;
  text: string;
  /** Id, kind, name and aliases. */
  entities: [string, KindLabel, string, string[]?, Record<string, PropertyValue>?][];
  /** Type, ends and the words for it. */
  facts?: [ClaimName, string, string, string, FactDraft?][];
  /** Speaker, words and what they name. */
  statements?: [string, string, string[]][];
}

interface FactDraft {
  properties?: Record<string, PropertyValue>;
  rule?: string;
  confidence?: number;
  inferred?: boolean;
}

/** Builds a valid extraction from a draft. */
export function buildArticle({ id, date, text, entities, facts = [], statements = [] }: Draft): Extraction {
  const place = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${words} does not stand in ${id}`);
    return { start, end: start + words.length, quote: words };
  };
  return parseExtraction({
    article: { id, title: `题：${id}`, ...(date === undefined ? {} : { date }), byline: [], text },
    entities: entities.map(([own, type, name, aliases = [], properties = {}]) => {
      const forms = [name, ...aliases].filter((form) => text.includes(form)).map(place);
      const mentions = forms.map(({ start, end }) => [start, end]);
      return { id: own, type, name, aliases, mentions, properties };
    }),
    relations: facts.map(
      ([type, from, to, quote, { properties = {}, rule = 'rule', confidence = 0.9, inferred } = {}]) => ({
        ...{ type, from, to, properties, evidence: [place(quote)], rule, confidence },
        ...(inferred === undefined ? {} : { inferred }),
      }),
    ),
    statements: statements.map(([speaker, words, about]) => {
      const { start, end } = place(words);
      return { speaker, text: words, start, end, manner: '表示', about, rule: 'said', confidence: 0.8 };
    }),
  });
}

/**
 * Four articles that tell of the same people and places and disagree: about names, about the surest words, about who
 * was named first, about what is planned and what is done.
 */
export const overlapping: Extraction[] = [
  buildArticle({
    id: 'a1',
    date: '2023-08-09',
    text: '山西省商务厅副厅长王明出席培训班并授课。长兴经开区与平湖经开区签约。王明表示：“长兴经开区做得好。”',
    entities: [
      ['p-wang', 'Person', '王明'],
      ['i-swt', 'Institution', '山西省商务厅', ['省商务厅'], { place: '山西省' }],
      ['e-class', 'Event', '全省开发区培训班', ['培训班']],
      ['z-cx', 'Zone', '长兴经开区'],
      ['z-ph', 'Zone', '平湖经开区'],
    ],
    facts: [
      ['HOLDS_POST', 'p-wang', 'i-swt', '山西省商务厅副厅长王明', { properties: { title: '副厅长', former: false } }],
      ['ATTENDS', 'p-wang', 'e-class', '王明出席培训班', { confidence: 0.95 }],
      ['LECTURES_AT', 'p-wang', 'e-class', '王明出席培训班并授课'],
      ['COOPERATES_WITH', 'z-cx', 'z-ph', '长兴经开区与平湖经开区签约', { properties: { what: '签约' } }],
    ],
    statements: [['p-wang', '长兴经开区做得好。', ['z-cx']]],
  }),
  buildArticle({
    id: 'a2',
    date: '2023-08-01',
    text: '王明作为嘉宾参加培训班。平湖经开区、长兴经济技术开发区签约共建。将与长兴经济技术开发区共建链长制。',
    entities: [
      ['p-wang', 'Person', '王明'],
      ['e-class', 'Event', '培训班', [], { date: '2023-08-01' }],
      ['z-cx', 'Zone', '长兴经济技术开发区', [], { zoneKind: '经济技术开发区', place: '长兴' }],
      ['z-ph', 'Zone', '平湖经开区'],
      ['y-lcz', 'Policy', '链长制'],
    ],
    facts: [
      ['ATTENDS', 'p-wang', 'e-class', '王明作为嘉宾参加培训班', { properties: { role: '嘉宾' }, confidence: 0.7 }],
      ['COOPERATES_WITH', 'z-ph', 'z-cx', '平湖经开区、长兴经济技术开发区签约共建', { properties: { what: '签约' } }],
      ['IMPLEMENTS', 'z-cx', 'y-lcz', '长兴经济技术开发区共建链长制', { properties: { planned: true } }],
    ],
  }),
  buildArticle({
    id: 'a3',
    text: '长兴经济技术开发区推行链长制。王明：“链长制好。”“长兴也好。”原副厅长王明参加全省开发区培训班。',
    entities: [
      ['p-wang', 'Person', '王明', ['老王']],
      ['i-swt', 'Institution', '山西省商务厅', [], { place: '山西' }],
      ['z-cx', 'Zone', '长兴经济技术开发区', ['长兴']],
      ['y-lcz', 'Policy', '链长制', ['“链长制”']],
      ['e-class', 'Event', '全省开发区培训班', [], { date: '2023-08' }],
    ],
    facts: [
      ['IMPLEMENTS', 'z-cx', 'y-lcz', '长兴经济技术开发区推行链长制', { confidence: 0.6 }],
      [
        'HOLDS_POST',
        'p-wang',
        'i-swt',
        '原副厅长王明',
        { properties: { title: '副厅长', former: true }, inferred: true },
      ],
      ['ATTENDS', 'p-wang', 'e-class', '王明参加全省开发区培训班', { properties: { role: '代表' }, confidence: 0.7 }],
    ],
    statements: [
      ['p-wang', '链长制好。', ['y-lcz', 'z-cx']],
      ['p-wang', '长兴也好。', ['z-cx']],
    ],
  }),
  buildArticle({
    id: 'a4',
    date: '2024-01-01',
    text: '山西省商务厅副厅长王明说，长兴经济技术开发区推行链长制。培训班课程包括招商引资。长兴也有长兴分区。',
    entities: [
      ['p-wang', 'Person', '王明'],
      ['i-swt', 'Institution', '山西省商务厅', ['商务厅'], { place: '山西' }],
      ['z-cx', 'Zone', '长兴经济技术开发区', ['长兴'], { place: '湖州长兴' }],
      ['y-lcz', 'Policy', '链长制'],
      ['e-class', 'Event', '培训班'],
      ['t-zs', 'Topic', '招商引资'],
    ],
    facts: [
      [
        'HOLDS_POST',
        'p-wang',
        'i-swt',
        '山西省商务厅副厅长王明',
        { properties: { title: '副厅长' }, confidence: 0.99 },
      ],
      [
        'IMPLEMENTS',
        'z-cx',
        'y-lcz',
        '长兴经济技术开发区推行链长制',
        { properties: { reportedBy: 'p-wang' }, confidence: 0.99 },
      ],
      ['COVERS', 'e-class', 't-zs', '培训班课程包括招商引资'],
      ['PART_OF', 'z-cx', 'z-cx', '长兴也有长兴分区', { confidence: 0.3 }],
    ],
  }),
];

/** A training with so many teachers and so many topics: one node with 90,000 ways through it when both are 300. */
export function buildHub(teachers: number, topics: number): Extraction {
  const number = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const [persons, subjects] = [number(teachers, '师'), number(topics, '课')];
  return buildArticle({
    id: 'hub',
    text: `培训班${persons.join('、')}讲${subjects.join('、')}。`,
    entities: [
      ['hub-event', 'Event', '培训班'],
      ...persons.map((name, index): Draft['entities'][number] => [`hub-p${index}`, 'Person', name]),
      ...subjects.map((name, index): Draft['entities'][number] => [`hub-t${index}`, 'Topic', name]),
    ],
    facts: [
      ...persons.map((name, index): [ClaimName, string, string, string] => [
        'LECTURES_AT',
        `hub-p${index}`,
        'hub-event',
        name,
      ]),
      ...subjects.map((name, index): [ClaimName, string, string, string] => [
        'COVERS',
        'hub-event',
        `hub-t${index}`,
        name,
      ]),
    ],
  });
}

/** Articles with so many entities altogether, each entity with a fact of its own and one at a hub. */
export function buildMany(articles: number, entitiesEach: number): Extraction[] {
  return Array.from({ length: articles }, (_, article) => {
    const names = Array.from({ length: entitiesEach }, (_, index) => `企业${article}之${index}`);
    const spans: [number, number][] = [];
    let text = '产业链';
    for (const name of names) {
      spans.push([text.length, text.length + name.length]);
      text += name;
    }
    const ids = names.map((_, index) => `m-${article}-${index}`);
    return {
      article: { id: `many-${article}`, title: `第${article}篇`, byline: [], text },
      entities: [
        { id: 'm-hub', type: 'IndustryChain', name: '产业链', aliases: [], mentions: [[0, 3]] },
        ...names.map((name, index): Extraction['entities'][number] => {
          const [id = '', span = [0, 0]] = [ids[index], spans[index]];
          return { id, type: 'Company', name, aliases: [], mentions: [span] };
        }),
      ],
      relations: names.map((name, index): Extraction['relations'][number] => {
        const [id = '', [start, end] = [0, 0]] = [ids[index], spans[index]];
        return {
          ...{ type: 'DEVELOPS', from: id, to: 'm-hub', properties: {}, rule: 'many', confidence: 0.9 },
          evidence: [{ start, end, quote: name }],
        };
      }),
      statements: [],
    };
  });
}

/** Small articles on the same three persons, four zones and two events, each entity and fact named in many of them. */
export function buildShared(name: string, articles: number): Extraction[] {
  return Array.from({ length: articles }, (_, index) => {
    const [person, zone, event] = [index % 3, index % 4, index % 2];
    const text = `第${index}篇：甲${person}出席培训班${event}，培训班${event}由开发区${zone}举办。`;
    return buildArticle({
      id: `${name}-${index}`,
      date: `2024-01-${String((index % 28) + 1).padStart(2, '0')}`,
      text,
      entities: [
        [`s-p${person}`, 'Person', `甲${person}`],
        [`s-e${event}`, 'Event', `培训班${event}`],
        [`s-z${zone}`, 'Zone', `开发区${zone}`],
      ],
      facts: [
        ['ATTENDS', `s-p${person}`, `s-e${event}`, `甲${person}出席培训班${event}`],
        ['ORGANIZES', `s-z${zone}`, `s-e${event}`, `培训班${event}由开发区${zone}举办`],
      ],
    });
  });
}

/** Two articles that state, each in words of its own, one fact of every type between entities of every kind. */
export function buildEveryType(): Extraction[] {
  const claims = relations.filter(({ type }) => type !== 'SAID' && type !== 'ABOUT');
  return ['一', '二'].map((number) => {
    const text =
      kinds.map(({ name }) => `${name.zh}甲${name.zh}乙`).join('') + claims.map(({ type }) => number + type).join('');
    return buildArticle({
      id: `every-${number}`,
      text,
      entities: kinds.flatMap(({ label, name }): Draft['entities'] => [
        [`${label}-1`, label, `${name.zh}甲`],
        [`${label}-2`, label, `${name.zh}乙`],
      ]),
      facts: claims.map(({ type, from, to }): NonNullable<Draft['facts']>[number] => {
        const properties = type === 'HOLDS_POST' ? { title: '主任' } : {};
        const confidence = number === '一' ? 0.5 : 0.9;
        return [type as ClaimName, `${from[0]}-1`, `${to[0]}-2`, number + type, { properties, confidence }];
      }),
    });
  });
}

/** Every order of a few things. */
export function permute<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permute(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
