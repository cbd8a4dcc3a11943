import type { Box } from '../labels.ts';

/** A piece of the picture that keeps its shape while it is packed: the boxes that it covers. */
export type Shape = readonly Box[];

const CELL = 28;
/** Wider than high, like a page that lies and a screen. */
const ASPECT = 1.45;

/**
 * Finds for each shape how far to move it so that no two meet and all lie close around the first; shapes come in the
 * order of their importance. A shape counts as filled between its leftmost and rightmost cell of each row: nothing is
 * put into the hollows of another, where lines pass.
 */
export function packShapes(shapes: readonly Shape[], taken: readonly Shape[] = []): { x: number; y: number }[] {
  const occupied = new Set<number>();
  for (const shape of taken) for (const cell of cellsOf(shape, 0)) occupied.add(keyOf(cell.column, cell.row));
  let ring = 0;
  let lastSize = Number.POSITIVE_INFINITY;
  return shapes.map((shape) => {
    const cells = cellsOf(shape, 1);
    if (cells.length < lastSize) ring = 0;
    lastSize = cells.length;
    for (; ; ring++)
      for (const [column, row] of places(ring)) {
        if (cells.some((cell) => occupied.has(keyOf(cell.column + column, cell.row + row)))) continue;
        for (const cell of cellsOf(shape, 0)) occupied.add(keyOf(cell.column + column, cell.row + row));
        return { x: column * CELL, y: row * CELL };
      }
  });
}

interface Cell {
  column: number;
  row: number;
}

/** The cells of a shape, its rows filled from end to end, `margin` cells added around. */
function cellsOf(shape: Shape, margin: number): Cell[] {
  const rows = new Map<number, { first: number; last: number }>();
  for (const box of shape)
    for (let row = Math.floor(box.top / CELL) - margin; row <= Math.floor(box.bottom / CELL) + margin; row++) {
      const first = Math.floor(box.left / CELL) - margin;
      const last = Math.floor(box.right / CELL) + margin;
      const known = rows.get(row);
      rows.set(
        row,
        known ? { first: Math.min(known.first, first), last: Math.max(known.last, last) } : { first, last },
      );
    }
  const cells: Cell[] = [];
  for (const [row, { first, last }] of rows)
    for (let column = first; column <= last; column++) cells.push({ column, row });
  return cells;
}

/** The offsets that lie on a ring around the middle, those nearest to it first. */
function places(ring: number): [number, number][] {
  if (ring === 0) return [[0, 0]];
  const across = Math.round(ring * ASPECT);
  const found: [number, number][] = [];
  for (let row = -ring; row <= ring; row++) found.push([-across, row], [across, row]);
  for (let column = -across + 1; column < across; column++) found.push([column, -ring], [column, ring]);
  const far = ([column, row]: [number, number]) => (column / ASPECT) ** 2 + row ** 2;
  return found.sort((a, b) => far(a) - far(b));
}

function keyOf(column: number, row: number): number {
  return (column + 32_768) * 65_536 + row + 32_768;
}
