import { describe, expect, test } from 'vitest';
import type { Ground } from './contract.ts';
import { buildArticle, buildHub, overlapping } from './material.ts';

/** What is told of who taught what to which zone. */
export function describeTeaching(ground: Ground): void {
  describe('the question who taught what to which zone', () => {
    test('is answered with teachers, subjects, participants, posts and the way to the zone', async () => {
      const text =
        '浙江大学教授李文在培训班讲授招商，课程还有园区运营。长兴经开区管委会招商局局长赵刚参加。省厅主办，在杭州举办。';
      const article = buildArticle({
        id: 'class',
        text,
        entities: [
          ['p-li', 'Person', '李文'],
          ['p-zhao', 'Person', '赵刚'],
          ['i-zju', 'Institution', '浙江大学'],
          ['i-bureau', 'Institution', '长兴经开区管委会招商局'],
          ['i-gwh', 'Institution', '长兴经开区管委会'],
          ['i-st', 'Institution', '省厅'],
          ['z-cx', 'Zone', '长兴经开区'],
          ['e-class', 'Event', '培训班'],
          ['t-zs', 'Topic', '招商'],
          ['t-yy', 'Topic', '园区运营'],
          ['l-hz', 'Place', '杭州'],
        ],
        facts: [
          ['HOLDS_POST', 'p-li', 'i-zju', '浙江大学教授李文', { properties: { title: '教授' } }],
          ['HOLDS_POST', 'p-zhao', 'i-bureau', '局长赵刚', { properties: { title: '局长' } }],
          ['PART_OF', 'i-bureau', 'i-gwh', '长兴经开区管委会招商局'],
          ['ADMINISTERS', 'i-gwh', 'z-cx', '长兴经开区管委会'],
          ['LECTURES_AT', 'p-li', 'e-class', '李文在培训班讲授'],
          ['TEACHES', 'p-li', 't-zs', '讲授招商'],
          ['COVERS', 'e-class', 't-yy', '课程还有园区运营'],
          ['ATTENDS', 'p-zhao', 'e-class', '赵刚参加'],
          ['ORGANIZES', 'i-st', 'e-class', '省厅主办', { properties: { role: '主办' } }],
          ['HELD_IN', 'e-class', 'l-hz', '在杭州举办'],
          ['LOCATED_IN', 'i-zju', 'l-hz', '浙江大学'],
        ],
      });
      await ground.store.write([article, ...overlapping.slice(1, 2)]);
      const teaching = await ground.store.teaching();
      expect(teaching.facts.map(({ type, from, to }) => `${from} ${type} ${to}`).sort()).toEqual([
        'e-class COVERS t-yy',
        'e-class HELD_IN l-hz',
        'i-bureau PART_OF i-gwh',
        'i-gwh ADMINISTERS z-cx',
        'i-st ORGANIZES e-class',
        'p-li HOLDS_POST i-zju',
        'p-li LECTURES_AT e-class',
        'p-li TEACHES t-zs',
        'p-wang ATTENDS e-class',
        'p-zhao ATTENDS e-class',
        'p-zhao HOLDS_POST i-bureau',
      ]);
      expect(teaching.nodes).toHaveLength(12);
    });

    test('is not answered with a visit that has a subject, unless somebody lectured there', async () => {
      type Facts = NonNullable<Parameters<typeof buildArticle>[0]['facts']>;
      const build = (id: string, event: string, lectures: Facts = []) =>
        buildArticle({
          id,
          text: `${event}，赵刚参加，交流园区运营，赵刚作讲解。`,
          entities: [
            ['p-zhao', 'Person', '赵刚'],
            [`e-${id}`, 'Event', event],
            ['t-yy', 'Topic', '园区运营'],
          ],
          facts: [
            ['ATTENDS', 'p-zhao', `e-${id}`, '赵刚参加'],
            ['COVERS', `e-${id}`, 't-yy', '交流园区运营'],
            ...lectures,
          ],
        });
      await ground.store.write([
        build('visit', '代表团赴柳河考察'),
        build('taught', '代表团赴青石考察', [['LECTURES_AT', 'p-zhao', 'e-taught', '赵刚作讲解']]),
        build('seminar', '柳河园区运营研讨会'),
      ]);
      const { nodes, facts, total } = await ground.store.teaching();
      expect(nodes.filter(({ kind }) => kind === 'Event').map(({ id }) => id)).toEqual(['e-taught', 'e-seminar']);
      expect(facts).toHaveLength(5);
      expect(total.trainings).toBe(2);
    });

    test('is answered through a training of 300 teachers and 300 subjects', async () => {
      await ground.store.write([buildHub(300, 300)]);
      const teaching = await ground.store.teaching();
      expect(teaching.facts).toHaveLength(600);
      expect((await ground.store.entity('hub-event'))?.neighbours).toHaveLength(600);
      expect((await ground.store.graph({ limit: 1_000 })).facts).toHaveLength(600);
      expect((await ground.store.graph({ limit: 1_000, around: 'hub-event' })).facts).toHaveLength(600);
      expect((await ground.store.fact(teaching.facts[0]?.id ?? ''))?.evidence).toHaveLength(1);
    });

    test('is answered with the 200 trainings of most facts, and says how many there are', async () => {
      const numbers = Array.from({ length: 230 }, (_, index) => index);
      const text = `师一师二${numbers.map((number) => `班${number}，`).join('')}`;
      const taught = numbers.flatMap((number): NonNullable<Parameters<typeof buildArticle>[0]['facts']> => {
        const [event, quote] = [`e-${number}`, `班${number}，`];
        const first = ['LECTURES_AT', 'p-1', event, quote] as const;
        return number < 190 ? [[...first]] : [[...first], ['LECTURES_AT', 'p-2', event, quote]];
      });
      const events = numbers.map((number): [string, 'Event', string] => [`e-${number}`, 'Event', `班${number}`]);
      const entities: Parameters<typeof buildArticle>[0]['entities'] = [
        ['p-1', 'Person', '师一'],
        ['p-2', 'Person', '师二'],
        ...events,
      ];
      await ground.store.write([buildArticle({ id: 'classes', text, entities, facts: taught })]);
      const { nodes, total } = await ground.store.teaching();
      const shown = new Set(nodes.filter(({ kind }) => kind === 'Event').map(({ id }) => id));
      expect(shown.size).toBe(200);
      expect(numbers.slice(190).every((number) => shown.has(`e-${number}`))).toBe(true);
      expect(total).toEqual({ nodes: 232, facts: 270, articles: 1, trainings: 230 });
    });

    test('has no answer in an empty graph, and nothing breaks', async () => {
      expect(await ground.store.teaching()).toMatchObject({ nodes: [], facts: [], articles: [] });
      expect(await ground.store.graph({ limit: 10 })).toMatchObject({
        nodes: [],
        total: { nodes: 0, facts: 0, articles: 0 },
      });
      expect(await ground.store.articles()).toEqual([]);
      expect((await ground.store.status()).counts).toMatchObject({ articles: 0, entities: 0, facts: 0 });
    });
  });
}
