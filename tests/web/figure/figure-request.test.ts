import { expect, it } from 'vitest';
import { figureView } from '../../../web/api.ts';
import { parseEmbed, printEmbed } from '../../../web/client/embed-options.ts';
import { findShown } from '../../../web/client/graph/shown.ts';
import { viewOfLink } from '../../../web/client/panels/report/figure-view.ts';
import { parseQuery } from '../../../web/client/state/codec.ts';
import { buildFigureInput, writeExplorerQuery } from '../../../web/figure/figure-request.ts';
import { filterMap } from '../../../web/figure/filter-map.ts';
import { buildTrainingSlice } from './slice.ts';

const views = [
  {},
  { view: 'map' },
  {
    view: 'question',
    lang: 'en',
    ink: 'dark',
    title: '一 & 二',
    number: 0,
    teacher: 'n:甲',
    zone: 'n:区',
    topic: '招商 +',
  },
  {
    view: 'map',
    ink: 'light',
    number: 12,
    date: '2026-11-24',
    entity: 'n:甲',
    nokind: ['Person', 'Zone'],
    notype: ['ATTENDS'],
    noarticle: ['a:1', 'a,2'],
    min: 0.7,
    several: '1',
    unconnected: '1',
    limit: 300,
  },
].map((view) => figureView.parse(view));

it.each(views)('an embed reads from its address what was written into it: %j', (view) => {
  expect(parseEmbed(`?${printEmbed(view)}`)).toEqual(view);
});

it('an embed takes what it does not understand as usual, and lists as the explorer writes them', () => {
  expect(parseEmbed('?view=pie&lang=en&min=7&nokind=Person&nokind=Zone&other=1')).toEqual(
    figureView.parse({ lang: 'en', nokind: ['Person', 'Zone'] }),
  );
});

it.each(views)('the explorer shows the same as the figure: %j', (view) => {
  const { lang, ink, title, number } = view;
  const again = viewOfLink(parseQuery(writeExplorerQuery(view)), { lang, ink, title, number });
  expect(again).toEqual({ ...view, date: undefined, limit: again.limit });
});

it('a line of a figure leads to its own fact in the same view', () => {
  const link = parseQuery(
    writeExplorerQuery(figureView.parse({ view: 'map', entity: 'n:甲', min: 0.5 }), { fact: 'f:1' }),
  );
  expect(link.selection).toEqual({ fact: 'f:1' });
  expect(link.filters.minimumConfidence).toBe(0.5);
});

it.each([
  { hiddenKinds: ['Topic'] },
  { hiddenTypes: ['ATTENDS', 'COVERS'] },
  { hiddenArticles: ['a:1'] },
  { minimumConfidence: 0.95 },
  { severalSources: true },
  { unconnected: true, hiddenTypes: ['HOLDS_POST'] },
])('filters the map as the page does: %j', (change) => {
  const slice = buildTrainingSlice({ teachers: 3, withSubject: 1, subjects: 2, participants: 2 });
  const mixed = {
    ...slice,
    facts: slice.facts.map((fact, index) => ({
      ...fact,
      sources: 1 + (index % 2),
      confidence: index % 3 === 0 ? 0.99 : 0.6,
    })),
  };
  const filters = {
    hiddenKinds: [],
    hiddenTypes: [],
    hiddenArticles: [],
    minimumConfidence: 0,
    severalSources: false,
    unconnected: false,
    ...change,
  };
  const { nodes, facts } = filterMap(mixed, filters);
  const shown = findShown(mixed, filters);
  expect([nodes, facts]).toEqual([shown.nodes, shown.facts]);
});

it('says in words what was left out of the map', () => {
  const slice = buildTrainingSlice({ teachers: 1, withSubject: 0, subjects: 1, participants: 0 });
  const input = buildFigureInput(figureView.parse({ view: 'map', nokind: ['Topic'], min: 0.7, several: '1' }), slice);
  expect(input).toMatchObject({ conditions: ['不含课程主题', '可信度不低于 0.70', '有多篇文章为证'] });
});
