import { expect, it } from 'vitest';
import { buildFigure, type FigureInput, type FigureOptions } from '../../../web/figure/build-figure.ts';
import { placeMap } from '../../../web/figure/place-map.ts';
import { findAll, parseXml } from './parse-xml.ts';
import { buildSlice, buildTrainingSlice } from './slice.ts';

const slice = buildTrainingSlice({ teachers: 3, withSubject: 1, subjects: 2, participants: 2 });
const options: FigureOptions = {
  language: 'zh',
  date: '2026-11-24',
  number: 2,
  link: 'http://127.0.0.1:4870/?page=question',
};
const views: [string, FigureInput][] = [
  ['question', { view: 'question', slice }],
  ['map', { view: 'map', slice, places: placeMap(slice) }],
];

it.each(views)('the same %s and options give the same bytes', (_, input) => {
  expect(buildFigure(input, options)).toEqual(buildFigure(structuredClone(input), { ...options }));
});

it.each(views)(
  'the SVG of the %s has real text, a title and a description, and needs nothing from outside',
  (_, input) => {
    const { svg, title, alt } = buildFigure(input, options);
    const root = parseXml(svg);
    expect(findAll(root, 'title').map((element) => element.text)).toEqual([title]);
    expect(findAll(root, 'desc').map((element) => element.text)).toEqual([alt]);
    expect(findAll(root, 'text').map((element) => element.text)).toContain('讲师1');
    for (const name of ['image', 'script', 'style', 'use', 'a', 'foreignObject'])
      expect(findAll(root, name)).toEqual([]);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
  },
);

it.each(views)(
  'the HTML of the %s is one file without script, its table holding the exact words of every fact',
  (_, input) => {
    const { html, svg } = buildFigure(input, options);
    expect(html).toContain(svg);
    expect(html).not.toMatch(/<(script|link|img|iframe|object|base)\b/);
    expect(html).toContain(`content="default-src 'none';`);
    const cells = [...html.matchAll(/<td class="quote">([^<]*)<\/td><td>A<\/td>/g)].map(([, quote]) => quote);
    expect(cells.length).toBeGreaterThan(10);
    const quotes = new Set(slice.facts.map((fact) => fact.quote));
    for (const quote of cells) expect(quotes).toContain(quote);
  },
);

it('the table has a column of notes where there are notes, and its lines stand by type and then as in the article', () => {
  const mixed = buildSlice({ Person: ['甲', '乙'], Event: ['班'], Zone: ['区'] }, [
    ['乙', 'LECTURES_AT', '班'],
    ['班', 'HELD_IN', '区'],
    ['甲', 'LECTURES_AT', '班', { start: 50 }],
    ['甲', 'HOLDS_POST', '区'],
  ]);
  const lines = (html: string) => [...html.matchAll(/<tr><td>([^<]*)/g)].map(([, line]) => line);
  const map: FigureInput = { view: 'map', slice: mixed, places: placeMap(mixed) };
  expect(lines(buildFigure(map, options).html)).toEqual(['甲 任职 区', '班 举办地 区', '乙 授课 班', '甲 授课 班']);
  expect(buildFigure(map, options).html).not.toContain('>注<');
  expect(buildFigure({ view: 'question', slice }, options).html).toContain('<th scope="col">注</th>');
});

it('the Markdown shows the file, numbers its notes and escapes what Markdown would read', () => {
  const odd = buildSlice({ Person: ['*甲*|<b>'], Event: ['[班](x)'] }, [['*甲*|<b>', 'LECTURES_AT', '[班](x)']]);
  const { markdown } = buildFigure({ view: 'question', slice: odd }, { ...options, file: '图 2.svg' });
  expect(markdown).toContain('](%E5%9B%BE%202.svg)');
  expect(markdown).toContain('1. “\\*甲\\*\\|\\<b\\>LECTURES\\_AT\\[班\\](x)”');
  expect(markdown).toContain('[在图谱中打开](http://127.0.0.1:4870/?page=question)');
});

it('takes another title, and stands without a number', () => {
  const { title, svg } = buildFigure(
    { view: 'question', slice },
    { language: 'en', date: '2026-11-24', title: ' Teaching ' },
  );
  expect(title).toBe('Teaching');
  expect(findAll(parseXml(svg), 'text').map((element) => element.text)).toContain('Teaching');
});

it('leads each line to its evidence in a living copy', () => {
  const linkOf = (target: { fact?: string; entity?: string }) => `/?${new URLSearchParams(target)}`;
  const { svg } = buildFigure({ view: 'question', slice }, { ...options, linkOf });
  const links = findAll(parseXml(svg), 'a').map((element) => element.attributes);
  const lecture = slice.facts.find((fact) => fact.type === 'LECTURES_AT');
  expect(links).toContainEqual(expect.objectContaining({ href: `/?fact=${encodeURIComponent(lecture?.id ?? '')}` }));
  expect(links.every((link) => link['aria-label'])).toBe(true);
});

it('says in the alternative text who taught whom, and what the text does not say', () => {
  const { alt } = buildFigure({ view: 'question', slice }, options);
  expect(alt).toBe(
    '谁向哪个开发区讲授了什么（示意图）。讲师1、讲师2、讲师3在培训班1授课。讲师1讲授专题1。培训班1的课程内容有课程1、课程2。' +
      '参加者有学员1（开发区1）、学员2（开发区1）。文中没有说明讲师2、讲师3讲授哪一课。',
  );
});

it('gives the facts it draws as data', () => {
  const data = JSON.parse(buildFigure({ view: 'question', slice }, options).json);
  const quotes = new Map<string, string>(
    data.facts.map((fact: { id: string; quote: string }) => [fact.id, fact.quote]),
  );
  expect(data.notes[0]).toEqual({ number: 1, quote: quotes.get(data.notes[0].facts[0]), facts: data.notes[0].facts });
  expect(data.version).toBe('abc123');
});
