import { expect, test } from 'vitest';
import { findShown } from '../../../../web/client/graph/shown.ts';
import { type Filters, noFilters } from '../../../../web/client/state/filters.ts';
import { entity, fact, slice } from '../slice.ts';

const graph = slice(
  [entity('梁志良', 'Person'), entity('培训班', 'Event'), entity('链长制', 'Policy'), entity('汾河', 'Place')],
  [
    fact('梁志良', 'LECTURES_AT', '培训班'),
    fact('梁志良', 'INITIATES', '链长制', { confidence: 0.6 }),
    fact('培训班', 'COVERS', '链长制', { article: 'a2', sources: 2 }),
  ],
  ['a1', 'a2'],
);
const shownWith = (filters: Partial<Filters>) => {
  const { nodes, facts } = findShown(graph, { ...noFilters, ...filters });
  return { nodes: nodes.map((node) => node.id), facts: facts.map(({ type }) => type) };
};

test('without filters all is shown but entities that no fact joins', () => {
  expect(shownWith({})).toEqual({
    nodes: ['梁志良', '培训班', '链长制'],
    facts: ['LECTURES_AT', 'INITIATES', 'COVERS'],
  });
  expect(shownWith({ unconnected: true }).nodes).toContain('汾河');
});

test('a hidden kind takes its facts along, not the other ends', () => {
  expect(shownWith({ hiddenKinds: ['Person'] })).toEqual({ nodes: ['培训班', '链长制'], facts: ['COVERS'] });
});

test('a hidden relation takes along what nothing else joins', () => {
  expect(shownWith({ hiddenTypes: ['INITIATES', 'COVERS'] })).toEqual({
    nodes: ['梁志良', '培训班'],
    facts: ['LECTURES_AT'],
  });
});

test('facts below the confidence asked for are left out', () => {
  expect(shownWith({ minimumConfidence: 0.7 }).facts).toEqual(['LECTURES_AT', 'COVERS']);
  expect(findShown(graph, { ...noFilters, minimumConfidence: 0.7 }).unsure).toBe(1);
});

test('only what several articles state can be asked for', () => {
  expect(shownWith({ severalSources: true }).facts).toEqual(['COVERS']);
});

test('a fact stays while one of its articles is shown', () => {
  expect(shownWith({ hiddenArticles: ['a1'] }).facts).toEqual(['COVERS']);
  expect(shownWith({ hiddenArticles: ['a2'] }).facts).toEqual(['LECTURES_AT', 'INITIATES', 'COVERS']);
  expect(shownWith({ hiddenArticles: ['a1', 'a2'] }).facts).toEqual([]);
});

test('the counts of the legend are of what is loaded, whatever the filters', () => {
  const { counts, unconnected } = findShown(graph, { ...noFilters, hiddenKinds: ['Person'] });
  expect(counts.kinds.Person).toBe(1);
  expect(counts.types.COVERS).toBe(1);
  expect(unconnected).toBe(1);
});

test('the legend also tells how much of each sort the filters leave', () => {
  const { countsShown } = findShown(graph, { ...noFilters, minimumConfidence: 0.7, hiddenTypes: ['COVERS'] });
  expect(countsShown).toEqual({ kinds: { Person: 1, Event: 1 }, types: { LECTURES_AT: 1 } });
});
