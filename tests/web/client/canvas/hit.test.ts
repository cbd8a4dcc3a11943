import { expect, test } from 'vitest';
import { pointAt } from '../../../../web/client/canvas/curve.ts';
import { findFocus } from '../../../../web/client/canvas/focus.ts';
import { findHit } from '../../../../web/client/canvas/hit.ts';
import { curveOf, placeNames, placeWords, type Screen, signsOf } from '../../../../web/client/canvas/names.ts';
import type { Palette } from '../../../../web/client/canvas/palette.ts';
import type { Scene } from '../../../../web/client/canvas/scene.ts';
import { buildGraph } from '../../../../web/client/graph/build.ts';
import { findShown } from '../../../../web/client/graph/shown.ts';
import { noFilters } from '../../../../web/client/state/filters.ts';
import { entity, fact, slice } from '../slice.ts';

const palette: Palette = {
  dark: false,
  paper: '#ffffff',
  ink: '#000000',
  soft: '#666666',
  accent: '#0000ff',
  sans: 'sans',
};
const data = slice(
  [entity('梁志良', 'Person'), entity('开发区处', 'Institution'), entity('链长制', 'Policy')],
  [
    fact('梁志良', 'HOLDS_POST', '开发区处', { properties: { title: '处长', former: true } }),
    fact('梁志良', 'INITIATES', '链长制'),
  ],
);
const places: Record<string, { x: number; y: number }> = {
  梁志良: { x: 100, y: 100 },
  开发区处: { x: 300, y: 100 },
  链长制: { x: 100, y: 300 },
};
const screen: Screen = {
  place: (node) => places[node] ?? { x: 0, y: 0 },
  radius: () => 6,
  frame: () => ({ left: 0, top: 0, right: 600, bottom: 600 }),
};
const graph = buildGraph(data, new Map());
const chosen = findFocus(graph, { entity: '梁志良' }, {});
const scene: Scene = { graph, shown: findShown(data, noFilters), palette, language: 'zh', chosen, focus: chosen };
const names = placeNames(scene, screen);
const words = chosen ? placeWords(scene, chosen, screen, signsOf(scene, screen)) : [];
const hit = (x: number, y: number) => findHit(scene, screen, names, words, x, y);

test('a sign is hit with a little room around it', () => {
  expect(hit(108, 100)).toEqual({ on: 'node', node: '梁志良' });
});

test('the name of a node is as good as its sign', () => {
  const label = names.get('链长制');
  expect(label).toBeDefined();
  if (!label) return;
  const middle = { x: 100 + (label.box.left + label.box.right) / 2, y: 300 + (label.box.top + label.box.bottom) / 2 };
  expect(hit(middle.x, middle.y)).toEqual({ on: 'node', node: '链长制' });
});

test('a line is hit along its bow', () => {
  const post = '梁志良 HOLDS_POST 开发区处';
  const { x, y } = pointAt(curveOf(scene, post, screen), 0.3);
  expect(hit(x, y + 3)).toEqual({ on: 'edge', edge: post });
  expect(hit(x, y + 12)).toBeUndefined();
});

test('nothing is hit where nothing is', () => {
  expect(hit(400, 400)).toBeUndefined();
});

test('the lines of the choice carry their words, a post its title', () => {
  expect(words.map((word) => word.text).sort()).toEqual(['原处长', '首创']);
});

test('the choice stands out with its neighbours', () => {
  expect([...(chosen?.nodes ?? [])].sort()).toEqual(['开发区处', '梁志良', '链长制'].sort());
  expect(findFocus(graph, {}, {})).toBeUndefined();
  expect([...(findFocus(graph, {}, { edge: '梁志良 INITIATES 链长制' })?.nodes ?? [])]).toHaveLength(2);
});
