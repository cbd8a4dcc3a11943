import { expect, test } from 'vitest';
import { buildGraph, mergeSlices } from '../../../../web/client/graph/build.ts';
import { findPlaces } from '../../../../web/client/graph/place.ts';
import { entity, fact, slice } from '../slice.ts';

test('lines between the same two entities get different bows', () => {
  const graph = buildGraph(
    slice(
      [entity('卢飞霞', 'Person'), entity('开班仪式', 'Event')],
      [fact('卢飞霞', 'ATTENDS', '开班仪式'), fact('卢飞霞', 'SPEAKS_AT', '开班仪式')],
    ),
    new Map(),
  );
  const bows = graph.mapEdges((_, { curvature }) => curvature);
  expect(new Set(bows).size).toBe(2);
});

test('names such as __proto__ and constructor are harmless', () => {
  const nodes = [entity('n1', 'Person', { name: '__proto__' }), entity('n2', 'Event', { name: 'constructor' })];
  expect(buildGraph(slice(nodes, [fact('n1', 'ATTENDS', 'n2')]), new Map()).neighbors('n1')).toEqual(['n2']);
});

test('a fact whose end is not loaded is left out', () => {
  expect(buildGraph(slice([entity('a', 'Person')], [fact('a', 'ATTENDS', 'b')]), new Map()).size).toBe(0);
});

test('what arrives later is put beside what is there, which stays in its place', async () => {
  const first = slice([entity('a', 'Person'), entity('b', 'Event')], [fact('a', 'ATTENDS', 'b')]);
  const more = slice([entity('b', 'Event'), entity('c', 'Topic')], [fact('b', 'COVERS', 'c')]);
  const before = await findPlaces(first, new Map());
  const after = await findPlaces(mergeSlices(first, more), before);
  expect(after.get('a')).toEqual(before.get('a'));
  expect(after.get('b')).toEqual(before.get('b'));
  expect(after.has('c')).toBe(true);
});
