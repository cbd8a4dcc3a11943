import { describe, expect, it } from 'vitest';
import type { GraphSlice } from '#schema';
import { figureWords, type Language } from '../../../web/figure/figure-words.ts';
import { filterTeaching } from '../../../web/figure/filter-teaching.ts';
import { printSvg } from '../../../web/figure/print-svg.ts';
import { drawQuestion } from '../../../web/figure/question-figure.ts';
import { type Box, type Scene, type TextMark, textBox } from '../../../web/figure/scene.ts';
import { buildTeaching } from '../../../web/figure/teaching.ts';
import { findAll, parseXml } from './parse-xml.ts';
import { buildSlice, buildTrainingSlice } from './slice.ts';

function draw(slice: GraphSlice, language: Language = 'zh') {
  const options = {
    language,
    title: '图 1　问题',
    date: '2026-11-24',
    version: 'abc123',
    articles: slice.articles,
    conditions: [],
  };
  return drawQuestion(buildTeaching(slice), options);
}

const texts = (scene: Scene): TextMark[] =>
  scene.groups.flatMap((group) => group.marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : [])));
const write = (mark: TextMark) => mark.runs.map((run) => run.text).join('');
const isOver = (a: Box, b: Box) =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

const long = (noun: string, index: number) =>
  `${noun}${index + 1}·新疆维吾尔自治区乌鲁木齐高新技术产业开发区（新市区）投资发展建设管理委员会办公室`;
const latin = (noun: string, index: number) =>
  `${noun}${index + 1} Supercalifragilistic International Cooperation Office WTO`;

describe.each<Language>(['zh', 'en'])('in %s', (language) => {
  it.each([
    ['nobody', { teachers: 0, withSubject: 0, subjects: 0, participants: 0 }],
    ['subjects without teachers', { teachers: 0, withSubject: 0, subjects: 5, participants: 0 }],
    ['one teacher', { teachers: 1, withSubject: 0, subjects: 1, participants: 1 }],
    ['four teachers', { teachers: 4, withSubject: 2, subjects: 9, participants: 2 }],
    ['twelve teachers and no subjects', { teachers: 12, withSubject: 0, subjects: 0, participants: 12 }],
    ['twelve teachers, each with his own', { teachers: 12, withSubject: 12, subjects: 30, participants: 3 }],
    ['thirty subjects', { teachers: 4, withSubject: 1, subjects: 30, participants: 9 }],
    ['long names', { teachers: 5, withSubject: 2, subjects: 6, participants: 5, name: long }],
    ['Latin names', { teachers: 5, withSubject: 2, subjects: 6, participants: 5, name: latin }],
  ])('no text lies over another or off the sheet with %s', (_, size) => {
    const scene = draw(buildTrainingSlice(size), language);
    const boxes = texts(scene).map((mark) => ({ words: write(mark), box: textBox(mark) }));
    const off = boxes.filter(
      ({ box }) => box.x < 0 || box.x + box.width > scene.width || box.y + box.height > scene.height,
    );
    const over = boxes.flatMap(({ words, box }, index) =>
      boxes.slice(index + 1).flatMap((other) => (isOver(box, other.box) ? [`${words} | ${other.words}`] : [])),
    );
    expect({ off, over }).toEqual({ off: [], over: [] });
  });

  it('every number in the drawing has its note, and every note is called', () => {
    const scene = draw(buildTrainingSlice({ teachers: 5, withSubject: 2, subjects: 4, participants: 3 }), language);
    const called = texts(scene).flatMap((mark) =>
      mark.runs.flatMap((run) => (run.raised && run.text !== ',' ? [Number(run.text)] : [])),
    );
    const noted = scene.book.notes.map((note) => note.number);
    expect(noted).toEqual(noted.map((_, index) => index + 1));
    expect([...new Set(called)].sort((a, b) => a - b)).toEqual(noted);
    const printed = scene.groups.filter((group) => group.key.startsWith('note-'));
    expect(printed.map((group) => group.label)).toEqual(
      scene.book.notes.map((note) => expect.stringContaining(`${note.number}. “${note.quote}”`)),
    );
  });
});

it('draws no line from a teacher to a subject that only the training covers', () => {
  const slice = buildTrainingSlice({ teachers: 4, withSubject: 2, subjects: 6, participants: 0 });
  const teaches = new Set(
    slice.facts.filter((fact) => fact.type === 'TEACHES').map((fact) => `${fact.from} ${fact.to}`),
  );
  const scene = draw(slice);
  const own = scene.groups.filter(
    (group) =>
      group.side === 'teacher' &&
      group.node &&
      !slice.nodes.some((node) => node.id === group.node && node.kind === 'Person'),
  );
  expect(own.map((group) => `${group.strands[0]} ${group.node}`).sort()).toEqual([...teaches].sort());
});

it('dashes what somebody says of himself and says so in the legend', () => {
  const scene = draw(buildTrainingSlice({ teachers: 1, withSubject: 0, subjects: 1, participants: 2 }));
  const dashed = scene.groups.filter(
    (group) => group.key !== 'legend' && group.marks.some((mark) => mark.mark === 'curve' && mark.dashed),
  );
  expect(dashed.map((group) => group.label)).toEqual(['学员1 参加 培训班1']);
  const legend = scene.groups.find((group) => group.key === 'legend');
  expect(legend?.marks.some((mark) => mark.mark === 'text' && write(mark) === '本人自述')).toBe(true);
});

it('draws in grey what is less sure than a map shows, and says so in the legend', () => {
  const slice = buildTrainingSlice({ teachers: 2, withSubject: 1, subjects: 2, participants: 1 });
  const weak = new Set(['n:讲师2 LECTURES_AT', 'n:讲师1 TEACHES', 'n:学员1 HOLDS_POST']);
  const facts = slice.facts.map((fact) => ({
    ...fact,
    confidence: weak.has(`${fact.from} ${fact.type}`) ? 0.6 : 0.85,
  }));
  const scene = draw({ ...slice, facts });
  const unsure = scene.groups.filter(({ sureness = 1 }) => sureness < 0.75);
  expect(unsure.map(({ label }) => label)).toEqual(['讲师2 授课 培训班1', '讲师1 讲授 专题1', '学员1 任职 机构3 主任']);
  const isGrey = ({ marks }: Scene['groups'][number]) =>
    marks.some((mark) => (mark.mark === 'curve' || mark.mark === 'text') && mark.tone === 'soft');
  const grey = scene.groups.filter((group) => group.sureness !== undefined && isGrey(group));
  expect(grey.map(({ label }) => label)).toEqual(expect.arrayContaining(['讲师2 授课 培训班1', '讲师1 讲授 专题1']));
  expect(grey.map(({ label }) => label)).not.toContain('讲师1 授课 培训班1');
  expect(texts(scene).map(write)).toContain('灰色：可信度低于 0.75');
  expect(texts(draw(slice)).map(write)).not.toContain('灰色：可信度低于 0.75');
});

it('counts, dates and says in the caption what the text does not say', () => {
  const scene = draw(buildTrainingSlice({ teachers: 3, withSubject: 1, subjects: 2, participants: 2 }));
  expect(scene.caption).toBe(
    '3 位讲授者，3 个课程主题，1 个开发区；数据截至 2026-11-24，版本 abc123。文中没有说明讲师2、讲师3讲授哪一课。',
  );
});

it('names the gap in its column where the article names no participants', () => {
  const scene = draw(buildTrainingSlice({ teachers: 1, withSubject: 1, subjects: 0, participants: 0 }));
  expect(texts(scene).map(write)).toContain('文中没有写明参加者');
});

it('gives each of several articles a letter at its notes and sources', () => {
  const slice = buildSlice({ Person: ['甲', '乙'], Event: ['一班', '二班'] }, [
    ['甲', 'LECTURES_AT', '一班', { article: 'a:1' }],
    ['乙', 'LECTURES_AT', '二班', { article: 'a:2' }],
  ]);
  const labels = draw(slice).groups.map((group) => group.label);
  expect(labels).toContain('1. “甲LECTURES_AT一班”（A）');
  expect(labels).toContain('B. 王某. 文章 a:2[N]. 某日报, 2023-08-09.');
});

it('says how to fill an empty graph', () => {
  const scene = draw(buildSlice({}, []));
  expect(scene.groups.find((group) => group.key === 'nothing')?.label).toBe(figureWords.zh.nothing);
});

it('writes well-formed SVG whatever the names are', () => {
  const name = (noun: string, index: number) => `<script>alert(${index})</script>&amp;"'${noun}\u0000\ud800]]>`;
  const slice = buildTrainingSlice({ teachers: 2, withSubject: 1, subjects: 1, participants: 1, name });
  const svg = printSvg(draw(slice), { ink: 'print', language: 'zh', title: name('题', 1), description: name('述', 2) });
  const root = parseXml(svg);
  expect(findAll(root, 'script')).toEqual([]);
  expect(findAll(root, 'title')[0]?.text).toBe(`<script>alert(1)</script>&amp;"'题]]>`);
  expect(root.attributes['aria-labelledby']?.split(' ')).toEqual([
    findAll(root, 'title')[0]?.attributes.id,
    findAll(root, 'desc')[0]?.attributes.id,
  ]);
});

it('narrows the answer to a teacher, a zone or the words of a subject', () => {
  const teaching = buildTeaching(buildTrainingSlice({ teachers: 3, withSubject: 1, subjects: 2, participants: 4 }));
  const names = (filter: Parameters<typeof filterTeaching>[1]) =>
    filterTeaching(teaching, filter).trainings.map((training) => ({
      teachers: training.teachers.map((teacher) => teacher.person.name),
      people: training.participants.map((participant) => participant.node.name),
      subjects: training.subjects.map(({ topic }) => topic.name),
    }))[0];
  expect(names({ teacher: 'n:讲师2' })?.teachers).toEqual(['讲师2']);
  expect(names({ zone: 'n:开发区2' })?.people).toEqual(['学员3', '学员4']);
  expect(names({ topic: '专题1' })).toMatchObject({ teachers: ['讲师1'], subjects: [] });
  expect(names({ topic: '课程2' })).toMatchObject({ teachers: ['讲师2', '讲师3'], subjects: ['课程2'] });
  expect(names({ topic: '没有的' })).toBeUndefined();
});
