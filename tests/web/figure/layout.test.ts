import { expect, test } from 'vitest';
import { extentOf, type LayoutEdge, type LayoutNode, type Point } from '../../../web/figure/layout/node.ts';
import { layOut } from '../../../web/figure/layout.ts';

const named = (id: string, name = `${id}经济技术开发区`): LayoutNode => ({ id, name, radius: 6, size: 12 });
const joined = (from: string, to: string): LayoutEdge => ({ from, to });

/** A training with eleven subjects, four teachers and their institutes, and two nodes apart. */
function sample(): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const topics = Array.from({ length: 11 }, (_, index) => `t${index}`);
  const teachers = ['p0', 'p1', 'p2', 'p3'];
  return {
    nodes: [
      named('hub', '全省开发区建设管理能力提升培训班'),
      ...topics.map((id) => named(id, '开发区园区建设与产业运营')),
      ...teachers.flatMap((id) => [named(id, '周开疆'), named(`i${id}`, '之江经济发展战略研究院')]),
      named('alone', '汾河'),
      named('pair1', '山西'),
      named('pair2', '浙江'),
    ],
    edges: [
      ...topics.map((id) => joined('hub', id)),
      ...teachers.flatMap((id) => [joined(id, 'hub'), joined(id, `i${id}`)]),
      joined('pair1', 'pair2'),
    ],
  };
}

/** A graph of any size that looks like a real one: few nodes with many neighbours, many with few. */
function skewed(count: number): { nodes: LayoutNode[]; edges: LayoutEdge[] } {
  const nodes = Array.from({ length: count }, (_, index) => named(`n${String(index).padStart(5, '0')}`));
  const edges = nodes.flatMap(({ id }, index) =>
    index === 0 || index % 9 === 0
      ? []
      : [joined(id, nodes[Math.floor((index * (index % 7)) / 7 / (1 + (index % 3)))]?.id ?? id)],
  );
  return { nodes, edges };
}

function countOverlaps(nodes: readonly LayoutNode[], places: ReadonlyMap<string, Point>): number {
  const boxes = nodes.map((node) => {
    const { x, y } = places.get(node.id) as Point;
    const box = extentOf(node);
    return { left: box.left + x, right: box.right + x, top: box.top + y, bottom: box.bottom + y };
  });
  let count = 0;
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      if (a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1) count++;
  return count;
}

test('every node has room for its name', () => {
  const { nodes, edges } = sample();
  expect(countOverlaps(nodes, layOut(nodes, edges))).toBe(0);
});

test('the order in which nodes and edges come changes nothing', () => {
  const { nodes, edges } = sample();
  const turned = layOut([...nodes].reverse(), edges.map(({ from, to }) => joined(to, from)).reverse());
  expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(layOut(nodes, edges)));
});

test('joined nodes stand closer than others', () => {
  const { nodes, edges } = sample();
  const places = layOut(nodes, edges);
  const far = (a: string, b: string) => {
    const [one, two] = [places.get(a) as Point, places.get(b) as Point];
    return Math.hypot(one.x - two.x, one.y - two.y);
  };
  expect(far('p0', 'ip0')).toBeLessThan(far('ip0', 'ip1'));
  expect(far('pair1', 'pair2')).toBeLessThan(far('pair1', 'hub'));
});

test('a picture of 42 nodes is about as large as a screen', () => {
  const { nodes, edges } = skewed(42);
  const points = [...layOut(nodes, edges).values()];
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  expect(span(points.map(({ x }) => x))).toBeLessThan(1_500);
  expect(span(points.map(({ y }) => y))).toBeLessThan(1_100);
});

test('what stands already stays, and new nodes come beside their neighbours without covering anything', () => {
  const { nodes, edges } = sample();
  const before = layOut(nodes, edges);
  const more = [
    ...nodes,
    named('new1', '平湖经济技术开发区'),
    named('new2', '长兴经开区管委会'),
    named('island', '西子湖'),
  ];
  const after = layOut(more, [...edges, joined('new1', 'hub'), joined('new2', 'new1')], before);
  for (const [id, point] of before) expect(after.get(id)).toEqual(point);
  expect(countOverlaps(more, after)).toBe(0);
});

test('2,000 nodes get their places within ten seconds, none over another', { timeout: 30_000 }, () => {
  const { nodes, edges } = skewed(2_000);
  const start = performance.now();
  const places = layOut(nodes, edges);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(countOverlaps(nodes, places)).toBeLessThan(20);
});

test('nothing to place gives no places', () => {
  expect(layOut([], []).size).toBe(0);
});
