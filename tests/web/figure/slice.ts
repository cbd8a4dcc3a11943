import type { Fact, GraphNode, GraphSlice, KindLabel, RelationName } from '#schema';

type FactWords = [from: string, type: RelationName, to: string, more?: Partial<Fact>];

/** A made-up part of the graph; a node's id is its name with `n:` before it, a fact's quote says the fact. */
export function buildSlice(
  nodes: Partial<Record<KindLabel, readonly string[]>>,
  facts: readonly FactWords[],
): GraphSlice {
  const made = facts.map(([from, type, to, more], index): Fact => {
    const quote = more?.quote ?? `${from}${type}${to}`;
    return {
      id: `f:${index}`,
      type,
      from: `n:${from}`,
      to: `n:${to}`,
      properties: {},
      sources: 1,
      confidence: 0.9,
      rule: 'made-up',
      quote,
      article: 'a:1',
      start: index * 100,
      end: index * 100 + quote.length,
      ...more,
    };
  });
  const all = Object.entries(nodes).flatMap(([kind, names]) =>
    names.map((name): GraphNode => {
      const id = `n:${name}`;
      const degree = made.filter((fact) => fact.from === id || fact.to === id).length;
      return {
        id,
        kind: kind as KindLabel,
        name,
        aliases: [],
        properties: {},
        pinyin: [],
        initials: [],
        degree,
        articles: 1,
      };
    }),
  );
  const articles = [...new Set(['a:1', ...made.map((fact) => fact.article)])].map((id) => ({
    id,
    title: `文章 ${id}`,
    date: '2023-08-09',
    source: '某日报',
    byline: ['王某'],
    length: 1000,
    entities: all.length,
    facts: made.length,
  }));
  const total = { nodes: all.length, facts: made.length, articles: articles.length };
  return { nodes: all, facts: made, articles, total, version: 'abc123' };
}

/** A training with so many teachers, of whom so many have a subject of their own, and so many open subjects and participants. */
export function buildTrainingSlice(size: {
  teachers: number;
  withSubject: number;
  subjects: number;
  participants: number;
  name?: (noun: string, index: number) => string;
}): GraphSlice {
  const name = size.name ?? ((noun, index) => `${noun}${index + 1}`);
  const list = (count: number, noun: string) => Array.from({ length: count }, (_, index) => name(noun, index));
  const teachers = list(size.teachers, '讲师');
  const bodies = list(size.teachers + size.participants, '机构');
  const own = list(size.withSubject, '专题');
  const topics = list(size.subjects, '课程');
  const people = list(size.participants, '学员');
  const zones = list(Math.ceil(size.participants / 2), '开发区');
  const event = name('培训班', 0);
  const post = (person: string, index: number): FactWords => [
    person,
    'HOLDS_POST',
    bodies[index] ?? '',
    { properties: { title: '主任', former: index % 3 === 1 && index < teachers.length } },
  ];
  return buildSlice(
    { Person: [...teachers, ...people], Institution: bodies, Event: [event], Topic: [...own, ...topics], Zone: zones },
    [
      ...teachers.flatMap((teacher, index): FactWords[] => [post(teacher, index), [teacher, 'LECTURES_AT', event]]),
      ...own.flatMap((topic, index): FactWords[] => [
        [teachers[index] ?? '', 'TEACHES', topic],
        [event, 'COVERS', topic],
      ]),
      ...topics.map((topic): FactWords => [event, 'COVERS', topic]),
      ...people.flatMap((person, index): FactWords[] => [
        [person, 'ATTENDS', event, index % 2 === 0 ? { reportedBy: `n:${person}` } : {}],
        post(person, teachers.length + index),
        [bodies[teachers.length + index] ?? '', 'ADMINISTERS', zones[Math.floor(index / 2)] ?? ''],
      ]),
    ],
  );
}
