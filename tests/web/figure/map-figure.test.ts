import { expect, it } from 'vitest';
import { drawMap, type MapFigureOptions } from '../../../web/figure/map-figure.ts';
import { placeMap } from '../../../web/figure/place-map.ts';
import { printSvg } from '../../../web/figure/print-svg.ts';
import { type Box, type Scene, type TextMark, textBox } from '../../../web/figure/scene.ts';
import { findAll, parseXml } from './parse-xml.ts';
import { buildSlice, buildTrainingSlice } from './slice.ts';

const slice = buildTrainingSlice({ teachers: 6, withSubject: 2, subjects: 8, participants: 6 });

function draw(options: Partial<MapFigureOptions> = {}, shown = slice) {
  return drawMap(shown, placeMap(slice), {
    language: 'zh',
    title: '图 1　图谱',
    date: '2026-11-24',
    version: 'abc123',
    ink: 'light',
    articles: slice.articles,
    total: slice.nodes.length,
    conditions: [],
    ...options,
  });
}

const texts = (scene: Scene): TextMark[] =>
  scene.groups.flatMap((group) => group.marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : [])));
const write = (mark: TextMark) => mark.runs.map((run) => run.text).join('');
const isOver = (a: Box, b: Box) =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

it.each(['light', 'print'] as const)(
  'writes names that lie neither over each other nor off the sheet, in %s',
  (ink) => {
    const scene = draw({ ink });
    const names = texts(scene)
      .filter((mark) => mark.halo)
      .map((mark) => ({ words: write(mark), box: textBox(mark) }));
    expect(names.length).toBeGreaterThan(slice.nodes.length / 2);
    for (const [index, { words, box }] of names.entries()) {
      expect(box.x >= 0 && box.x + box.width <= scene.width, words).toBe(true);
      for (const other of names.slice(index + 1))
        expect(isOver(box, other.box), `${words} | ${other.words}`).toBe(false);
    }
  },
);

it('names every entity, or counts in the caption those whose name found no room', () => {
  const scene = draw();
  const named = scene.groups.filter((group) => group.node && group.marks.some((mark) => mark.mark === 'text')).length;
  const missing = slice.nodes.length - named;
  expect(scene.caption.includes('没有位置')).toBe(missing > 0);
  if (missing > 0) expect(scene.caption).toContain(`另有 ${missing} 个`);
});

it('says how much of the graph it shows, of which day and version, and from where', () => {
  const part = { ...slice, nodes: slice.nodes.filter((node) => node.kind !== 'Topic') };
  const scene = draw({ conditions: ['不含课程主题'] }, part);
  expect(scene.caption).toContain(
    `（图谱共有 ${slice.nodes.length} 个实体）；所示范围：不含课程主题；数据截至 2026-11-24，版本 abc123。`,
  );
  expect(texts(scene).map(write)).toContain('资料来源：王某. 文章 a:1[N]. 某日报, 2023-08-09.');
  const legend = scene.groups
    .find((group) => group.key === 'legend')
    ?.marks.flatMap((mark) => (mark.mark === 'text' ? [write(mark)] : []));
  expect(legend).toEqual(['人物', '开发区', '机构', '活动']);
});

it('tells kinds apart without colour by the character of each', () => {
  const characters = texts(draw({ ink: 'print' })).map(write);
  for (const character of ['人', '区', '机', '会', '课']) expect(characters).toContain(character);
  expect(texts(draw({ ink: 'light' })).map(write)).not.toContain('机');
});

it('fades what the chosen entity does not touch, and numbers and quotes its facts', () => {
  const teacher = 'n:讲师1';
  const facts = slice.facts.filter((fact) => fact.from === teacher || fact.to === teacher);
  const scene = draw({ selected: { entity: teacher } });
  const clear = scene.groups.filter((group) => group.node && !group.faded).map((group) => group.node);
  expect(clear.sort()).toEqual([...new Set(facts.flatMap((fact) => [fact.from, fact.to]))].sort());
  expect(scene.book.notes.flatMap((note) => note.facts.map((fact) => fact.id)).sort()).toEqual(
    facts.map((fact) => fact.id).sort(),
  );
});

it('is well-formed whatever the names are, and empty without nodes', () => {
  const odd = buildSlice({ Person: ['<script>', '"&\u0001'], Event: ['会'] }, [['<script>', 'LECTURES_AT', '会']]);
  const options = {
    ...odd,
    language: 'zh',
    title: '题',
    date: '2026-11-24',
    ink: 'print',
    total: 3,
    conditions: [],
  } as const;
  const print = (scene: Scene) =>
    parseXml(printSvg(scene, { ink: 'print', language: 'zh', title: '题', description: '述' }));
  expect(findAll(print(drawMap(odd, placeMap(odd), options)), 'script')).toEqual([]);
  const empty = buildSlice({}, []);
  expect(print(drawMap(empty, new Map(), { ...options, articles: [] })).text).toContain('0 个实体');
});
