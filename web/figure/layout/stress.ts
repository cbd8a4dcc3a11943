/** A part of the graph that hangs together; nodes are numbers from 0. */
export interface Piece {
  count: number;
  /** Pairs of nodes with the length that the line between them should have. */
  links: readonly { a: number; b: number; length: number }[];
}

export interface Positions {
  x: Float64Array;
  y: Float64Array;
}

/**
 * Places nodes so that their distances come close to the shortest ways between them (stress majorisation, Gansner,
 * Koren and North 2004), from a start by classical scaling. Only + − × ÷ and √ are used, so that every machine and
 * browser finds the same places.
 */
export function relaxStress(piece: Piece): Positions {
  const { count } = piece;
  const distance = shortestWays(piece);
  const positions = scale(distance, count);
  const rounds = Math.max(40, Math.min(300, Math.round(9e7 / (count * count))));
  for (let round = 0; round < rounds; round++) if (majorise(distance, count, positions) < 0.02) break;
  return positions;
}

/** One round of majorisation in place; gives the mean step in pixels. */
function majorise(distance: Float32Array, count: number, { x, y }: Positions): number {
  let moved = 0;
  for (let i = 0; i < count; i++) {
    let sumX = 0;
    let sumY = 0;
    let weights = 0;
    const xi = at(x, i);
    const yi = at(y, i);
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const wanted = distance[i * count + j] ?? 1;
      const dx = xi - at(x, j);
      const dy = yi - at(y, j);
      const apart = Math.sqrt(dx * dx + dy * dy) || 0.001;
      const weight = 1 / (wanted * wanted);
      const share = wanted / apart;
      sumX += weight * (at(x, j) + dx * share);
      sumY += weight * (at(y, j) + dy * share);
      weights += weight;
    }
    if (weights === 0) continue;
    moved += Math.abs(sumX / weights - xi) + Math.abs(sumY / weights - yi);
    x[i] = sumX / weights;
    y[i] = sumY / weights;
  }
  return moved / count;
}

/** Length of the shortest way between every two nodes (Dijkstra from each), row by row. */
function shortestWays({ count, links }: Piece): Float32Array {
  const next: { to: number; length: number }[][] = Array.from({ length: count }, () => []);
  for (const { a, b, length } of links) {
    next[a]?.push({ to: b, length });
    next[b]?.push({ to: a, length });
  }
  const distance = new Float32Array(count * count).fill(Number.POSITIVE_INFINITY);
  for (let source = 0; source < count; source++) {
    const row = distance.subarray(source * count, (source + 1) * count);
    row[source] = 0;
    // A queue that may hold a node more than once: with lengths this much alike it settles almost like breadth first.
    const queue = [source];
    for (let head = 0; head < queue.length; head++) {
      const node = queue[head] as number;
      const so = at(row, node);
      for (const { to, length } of next[node] ?? [])
        if (so + length < at(row, to) - 1e-3) {
          row[to] = so + length;
          queue.push(to);
        }
    }
  }
  return distance;
}

/** Classical scaling onto two axes by power iteration, with a small fixed scatter that tells equal places apart. */
function scale(distance: Float32Array, count: number): Positions {
  const mean = new Float64Array(count);
  let all = 0;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) mean[i] = at(mean, i) + (distance[i * count + j] ?? 0) ** 2 / count;
    all += at(mean, i) / count;
  }
  const times = (vector: Float64Array): Float64Array => {
    const product = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let j = 0; j < count; j++) {
        const squared = (distance[i * count + j] ?? 0) ** 2;
        sum += -0.5 * (squared - at(mean, i) - at(mean, j) + all) * at(vector, j);
      }
      product[i] = sum;
    }
    return product;
  };
  const first = principal(times, count, []);
  const second = principal(times, count, [first.axis]);
  const scatter = scatterOf(count);
  const spread = (axis: Float64Array, value: number, offset: number) =>
    axis.map((part, index) => part * Math.sqrt(Math.max(0, value)) + 8 * at(scatter, index + offset));
  return { x: spread(first.axis, first.value, 0), y: spread(second.axis, second.value, count) };
}

/** The longest axis of a symmetric matrix that stands at right angles to those already found. */
function principal(
  times: (vector: Float64Array) => Float64Array,
  count: number,
  found: readonly Float64Array[],
): { axis: Float64Array; value: number } {
  let axis = normalise(scatterOf(count).slice(0, count)).axis;
  let value = 0;
  for (let round = 0; round < 30; round++) {
    const turned = times(axis);
    for (const other of found) {
      const along = turned.reduce((sum, part, index) => sum + part * at(other, index), 0);
      for (let index = 0; index < count; index++) turned[index] = at(turned, index) - along * at(other, index);
    }
    ({ axis, value } = normalise(turned));
  }
  return { axis, value };
}

function normalise(vector: Float64Array): { axis: Float64Array; value: number } {
  const value = Math.sqrt(vector.reduce((sum, part) => sum + part * part, 0));
  return { axis: vector.map((part) => part / (value || 1)), value };
}

/** Numbers between −1 and 1 that look random and are always the same (Park and Miller's generator). */
function scatterOf(count: number): Float64Array {
  let seed = 20_261_124;
  return Float64Array.from({ length: 2 * count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed / 2_147_483_647) * 2 - 1;
  });
}

function at(numbers: Float64Array | Float32Array, index: number): number {
  return numbers[index] ?? 0;
}
