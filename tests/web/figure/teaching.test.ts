import { expect, it } from 'vitest';
import { buildTeaching, type Training } from '../../../web/figure/teaching.ts';
import { buildSlice } from './slice.ts';

const only = (trainings: Training[]): Training => {
  expect(trainings).toHaveLength(1);
  return trainings[0] as Training;
};

it('gives a teacher the subjects that the article gives him, and leaves the others with the training', () => {
  const slice = buildSlice({ Person: ['甲', '乙'], Event: ['培训班'], Topic: ['招商', '安全'] }, [
    ['甲', 'LECTURES_AT', '培训班'],
    ['乙', 'LECTURES_AT', '培训班'],
    ['甲', 'TEACHES', '招商'],
    ['培训班', 'COVERS', '招商'],
    ['培训班', 'COVERS', '安全'],
  ]);
  const { teachers, subjects } = only(buildTeaching(slice).trainings);
  expect(teachers.map(({ person, subjects: own }) => [person.name, own.map(({ topic }) => topic.name)])).toEqual([
    ['甲', ['招商']],
    ['乙', []],
  ]);
  expect(subjects.map(({ topic }) => topic.name)).toEqual(['安全']);
});

it('takes a visit with a subject for a training only where somebody taught there', () => {
  const slice = buildSlice({ Person: ['甲'], Event: ['赴柳河考察', '赴青石考察', '座谈会'], Topic: ['招商'] }, [
    ['赴柳河考察', 'COVERS', '招商'],
    ['赴青石考察', 'COVERS', '招商'],
    ['甲', 'LECTURES_AT', '赴青石考察'],
    ['座谈会', 'COVERS', '招商'],
  ]);
  expect(buildTeaching(slice).trainings.map(({ event }) => event?.name)).toEqual(['赴青石考察', '座谈会']);
});

it('never gives anybody a subject without a fact that says so, whatever the graph looks like', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const people = ['甲', '乙', '丙'];
  const events = ['一班', '二班', '三班'];
  const topics = ['招商', '安全', '法律', '数字'];
  const pick = (list: string[]) => list[random(list.length)] ?? '';
  let given = 0;
  for (let round = 0; round < 200; round += 1) {
    const slice = buildSlice({ Person: people, Event: events, Topic: topics }, [
      ...Array.from(
        { length: 4 },
        () => [pick(people), 'LECTURES_AT', pick(events)] as [string, 'LECTURES_AT', string],
      ),
      ...Array.from({ length: 4 }, () => [pick(events), 'COVERS', pick(topics)] as [string, 'COVERS', string]),
      ...Array.from({ length: 2 }, () => [pick(people), 'TEACHES', pick(topics)] as [string, 'TEACHES', string]),
      ...Array.from({ length: 1 }, () => [pick(events), 'PART_OF', pick(events)] as [string, 'PART_OF', string]),
    ]);
    for (const training of buildTeaching(slice).trainings) {
      for (const teacher of training.teachers) {
        for (const subject of teacher.subjects) {
          given += 1;
          const says = subject.facts.some(
            (fact) => fact.type === 'TEACHES' && fact.from === teacher.person.id && fact.to === subject.topic.id,
          );
          expect(says, `${teacher.person.name} ${subject.topic.name}`).toBe(true);
        }
      }
    }
  }
  expect(given).toBeGreaterThan(50);
});

it('does not guess at which of two trainings a subject was taught', () => {
  const slice = buildSlice({ Person: ['甲'], Event: ['一班', '二班'], Topic: ['招商'] }, [
    ['甲', 'LECTURES_AT', '一班'],
    ['甲', 'LECTURES_AT', '二班'],
    ['甲', 'TEACHES', '招商'],
  ]);
  const { trainings } = buildTeaching(slice);
  const withSubject = trainings.filter(({ teachers }) => teachers.some((teacher) => teacher.subjects.length > 0));
  expect(withSubject.map((training) => training.event)).toEqual([undefined]);
});

it.each([
  ['in another article', ['a:1', 50], ['a:2', 0], ['a:2', 400], undefined],
  ['equally far away', ['a:1', 50], ['a:1', 0], ['a:1', 100], undefined],
  ['the nearer in the same article', ['a:1', 50], ['a:1', 20], ['a:1', 400], '一讲'],
] as const)(
  'of two sessions of a course, %s, gives a subject only to one that is certain',
  (_, at, one, two, session) => {
    const place = ([article, start]: readonly [string, number]) => ({ article, start, end: start + 5 });
    const slice = buildSlice({ Person: ['甲'], Event: ['培训班', '一讲', '二讲'], Topic: ['招商'] }, [
      ['甲', 'TEACHES', '招商', place(at)],
      ['甲', 'LECTURES_AT', '一讲', place(one)],
      ['甲', 'LECTURES_AT', '二讲', place(two)],
      ['一讲', 'PART_OF', '培训班'],
      ['二讲', 'PART_OF', '培训班'],
      ['培训班', 'COVERS', '招商', { article: 'a:3' }],
    ]);
    const { trainings } = buildTeaching(slice);
    const withSubject = trainings.filter(({ teachers }) => teachers.some((teacher) => teacher.subjects.length > 0));
    expect(withSubject.map(({ event }) => event?.name)).toEqual([session]);
  },
);

it('shows a subject at each training where the teacher lectures and that covers it', () => {
  const slice = buildSlice({ Person: ['甲'], Event: ['一班', '二班'], Topic: ['剪纸'] }, [
    ['甲', 'LECTURES_AT', '一班'],
    ['甲', 'LECTURES_AT', '二班'],
    ['甲', 'TEACHES', '剪纸'],
    ['一班', 'COVERS', '剪纸'],
    ['二班', 'COVERS', '剪纸'],
  ]);
  const { trainings } = buildTeaching(slice);
  expect(trainings.map(({ teachers, subjects }) => [teachers[0]?.subjects.length, subjects.length])).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

it('shows an opening ceremony under its training, and a session with teachers as a training of its own', () => {
  const slice = buildSlice({ Person: ['甲', '乙', '丙'], Event: ['培训班', '培训班开班仪式', '专题讲座'] }, [
    ['甲', 'LECTURES_AT', '培训班'],
    ['培训班开班仪式', 'PART_OF', '培训班'],
    ['专题讲座', 'PART_OF', '培训班'],
    ['乙', 'LECTURES_AT', '专题讲座'],
    ['丙', 'SPEAKS_AT', '培训班开班仪式'],
    ['丙', 'ATTENDS', '培训班开班仪式'],
  ]);
  const { trainings } = buildTeaching(slice);
  expect(trainings.map(({ event, within }) => [event?.name, within?.node.name])).toEqual([
    ['培训班', undefined],
    ['专题讲座', '培训班'],
  ]);
  expect(trainings[0]?.parts.map(({ node }) => node.name)).toEqual(['培训班开班仪式']);
  expect(trainings[0]?.participants).toEqual([]);
});

it.each([
  [
    'a post at the body that runs it',
    [
      ['学员', 'HOLDS_POST', '管委会'],
      ['管委会', 'ADMINISTERS', '某开发区'],
    ],
  ],
  [
    'a post at a department of that body',
    [
      ['学员', 'HOLDS_POST', '产业部'],
      ['产业部', 'PART_OF', '管委会'],
      ['管委会', 'ADMINISTERS', '某开发区'],
    ],
  ],
  ['a post at the zone', [['学员', 'HOLDS_POST', '某开发区']]],
  [
    'a body that is part of it',
    [
      ['学员', 'HOLDS_POST', '产业部'],
      ['产业部', 'PART_OF', '某开发区'],
    ],
  ],
] as const)('finds the zone of a participant by %s', (_, path) => {
  const slice = buildSlice(
    { Person: ['讲师', '学员'], Event: ['培训班'], Institution: ['管委会', '产业部'], Zone: ['某开发区'] },
    [['讲师', 'LECTURES_AT', '培训班'], ['学员', 'ATTENDS', '培训班'], ...path.map((words) => [...words] as never)],
  );
  const { participants } = only(buildTeaching(slice).trainings);
  expect(participants[0]?.zones.map(({ zone, facts }) => [zone.name, facts.length])).toEqual([
    ['某开发区', path.length],
  ]);
});

it('lets a zone take part itself, and a former post lead to no zone', () => {
  const slice = buildSlice(
    { Person: ['讲师', '学员'], Event: ['培训班'], Institution: ['管委会'], Zone: ['东区', '西区'] },
    [
      ['讲师', 'LECTURES_AT', '培训班'],
      ['东区', 'ATTENDS', '培训班'],
      ['学员', 'ATTENDS', '培训班'],
      ['学员', 'HOLDS_POST', '管委会', { properties: { title: '主任', former: true } }],
      ['管委会', 'ADMINISTERS', '西区'],
    ],
  );
  const { participants } = only(buildTeaching(slice).trainings);
  expect(participants.map(({ node, zones }) => [node.name, zones.map(({ zone }) => zone.name)])).toEqual([
    ['东区', ['东区']],
    ['学员', []],
  ]);
});

it('shows the organiser beside the participants where only it leads to a zone', () => {
  const slice = buildSlice(
    { Person: ['讲师'], Event: ['培训班'], Institution: ['管委会', '协会'], Zone: ['某开发区'] },
    [
      ['讲师', 'LECTURES_AT', '培训班'],
      ['管委会', 'ORGANIZES', '培训班'],
      ['协会', 'ORGANIZES', '培训班'],
      ['管委会', 'ADMINISTERS', '某开发区'],
    ],
  );
  const training = only(buildTeaching(slice).trainings);
  expect(training.hosts.map(({ node }) => node.name)).toEqual(['管委会']);
  expect(training.organisers.map(({ node }) => node.name)).toEqual(['管委会', '协会']);
});

it('gives the same answer whatever the order of nodes and facts', () => {
  const slice = buildSlice({ Person: ['甲', '乙'], Event: ['一班', '二班'], Topic: ['招商'] }, [
    ['甲', 'LECTURES_AT', '一班'],
    ['乙', 'LECTURES_AT', '二班'],
    ['一班', 'COVERS', '招商'],
  ]);
  const turned = { ...slice, nodes: slice.nodes.toReversed(), facts: slice.facts.toReversed() };
  expect(buildTeaching(turned)).toEqual(buildTeaching(slice));
});
