import { expect, test } from 'vitest';
import { buildQuery, type Link, parseQuery } from '../../../../web/client/state/codec.ts';
import { usualFilters } from '../../../../web/client/state/filters.ts';
import { defaultView } from '../../../../web/client/state/view.ts';

const usual: Link = { view: defaultView, selection: {}, filters: usualFilters, parameters: {} };

const links: [string, Link][] = [
  ['the page as it opens', usual],
  [
    'another page in English and dark',
    { ...usual, view: { page: 'table', language: 'en', theme: 'dark', reporting: true } },
  ],
  ['an entity with one of its facts', { ...usual, selection: { entity: 'e-1', fact: 'f&2', article: 'a=3' } }],
  [
    'filters of every sort',
    {
      ...usual,
      filters: {
        hiddenKinds: ['Place', 'Topic'],
        hiddenTypes: ['COVERS'],
        hiddenArticles: ['借鉴他山之石,谋取', '__proto__'],
        minimumConfidence: 0.7,
        severalSources: true,
        unconnected: true,
      },
    },
  ],
  ['a parameter of one page', { ...usual, parameters: { cypher: 'MATCH (n) RETURN n LIMIT 5 // 中文 + & ?' } }],
];

test.each(links)('%s survives its own link', (_, link) => {
  expect(parseQuery(buildQuery(link))).toEqual(link);
});

test('the page as it opens has an empty query', () => {
  expect(buildQuery(usual)).toBe('');
});

test('what a link says wrongly is as usual', () => {
  expect(parseQuery('page=nowhere&lang=fr&theme=pink&min=7&entity=')).toEqual(usual);
});

test('the console opens under the name of its tab as well', () => {
  expect(parseQuery('page=cypher').view.page).toBe('console');
});

test('a page cannot take over a parameter of the view', () => {
  expect(parseQuery(buildQuery({ ...usual, parameters: { entity: 'x' } })).selection).toEqual({});
});
