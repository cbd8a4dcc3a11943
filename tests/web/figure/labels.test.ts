import { expect, test } from 'vitest';
import { type Box, type LabelItem, placeLabels, wrapName } from '../../../web/figure/labels.ts';

const item = (id: string, x: number, y: number, name: string, importance = 1): LabelItem => ({
  id,
  x,
  y,
  radius: 6,
  name,
  size: 12,
  importance,
});

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('a short name stands on one line', () => {
  expect(wrapName('梁志良', 12)).toEqual(['梁志良']);
});

test('a long name breaks by characters into lines of about equal length', () => {
  const name = '全省开发区建设管理能力提升培训班';
  const lines = wrapName(name, 12);
  expect(lines.join('')).toBe(name);
  expect(lines).toHaveLength(2);
  expect(Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0))).toBeLessThanOrEqual(2);
});

test('no line begins with a closing mark or ends with an opening one', () => {
  const lines = wrapName('《干部教育培训》学员管理规定“链长制”', 12);
  for (const line of lines) expect(line).not.toMatch(/^[》”]|[《“]$/);
});

test('a name of any length takes three lines at most and says that it goes on', () => {
  const lines = wrapName('关于进一步加强全省开发区建设管理能力提升和产业链招商工作的若干意见实施细则征求意见稿', 12);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
});

test('labels lie neither over each other nor over a node', () => {
  const items = Array.from({ length: 200 }, (_, index) =>
    item(`n${index}`, (index * 137) % 900, (index * 89) % 600, '杭州经济技术开发区管委会', index % 13),
  );
  const boxes = [...placeLabels(items).values()].map((label) => label.box);
  expect(boxes.length).toBeGreaterThan(20);
  for (const [index, box] of boxes.entries()) {
    expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
    for (const { x, y, radius } of items)
      expect(overlaps(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(false);
  }
});

test('where there is room for one name only, the more important one is written', () => {
  const bounds = { left: -24, top: -7, right: 38, bottom: 30 };
  const names = (a: number, b: number) => [
    ...placeLabels([item('a', 0, 0, '杭州', a), item('b', 14, 0, '浙江', b)], { bounds }).keys(),
  ];
  expect(names(1, 2)).toEqual(['b']);
  expect(names(2, 1)).toEqual(['a']);
});

test('a name avoids the line that passes below its node', () => {
  const below = placeLabels([item('a', 0, 0, '李文斌')]).get('a');
  const avoiding = placeLabels([item('a', 0, 0, '李文斌')], { edges: [{ x1: 0, y1: 0, x2: 0, y2: 200 }] }).get('a');
  expect(below?.align).toBe('center');
  expect(avoiding?.align).toBe('left');
});
