/**
 * Words that can be looked up at a place of a text: a tree whose branches are UTF-16 units.
 * All branches lie in one table, found by the node that they leave and their unit: a step costs one look into it.
 */
export interface WordIndex<T> {
  table: Table;
  /** What the word that ends at a node stands for; its length is the number of nodes. */
  values: (T | undefined)[];
}

/** Branches by a hash of `from` and `unit`; `to` is 0 where the table is empty. */
interface Table {
  from: Int32Array;
  unit: Uint16Array;
  to: Int32Array;
}

const root = 1;

/** Indexes words; of equal words the first stays. */
export function buildWordIndex<T>(entries: Iterable<readonly [string, T]>): WordIndex<T> {
  const values: (T | undefined)[] = [undefined, undefined];
  let table = buildTable(64);
  for (const [word, value] of entries) {
    if (word === '') continue;
    let node = root;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      let next = follow(table, node, unit);
      if (next === 0) {
        if (values.length * 2 > table.to.length) table = grow(table);
        next = values.push(undefined) - 1;
        put(table, node, unit, next);
      }
      node = next;
    }
    values[node] ??= value;
  }
  return { table, values };
}

/** Tells every indexed word that begins at a place of the text, by its end, the shortest first. */
export function visitWordsAt<T>(
  { table, values }: WordIndex<T>,
  text: string,
  start: number,
  visit: (end: number, value: T) => void,
): void {
  let node = root;
  for (let at = start; at < text.length; at += 1) {
    node = follow(table, node, text.charCodeAt(at));
    if (node === 0) return;
    const value = values[node];
    if (value !== undefined) visit(at + 1, value);
  }
}

function buildTable(size: number): Table {
  return { from: new Int32Array(size), unit: new Uint16Array(size), to: new Int32Array(size) };
}

/** Where a branch stands in the table, or the empty place where it would. */
function findPlace({ from, unit, to }: Table, node: number, wanted: number): number {
  const mask = to.length - 1;
  let place = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(wanted, 0x85eb_ca6b)) >>> 8;
  for (place &= mask; to[place] !== 0; place = (place + 1) & mask) {
    if (from[place] === node && unit[place] === wanted) break;
  }
  return place;
}

/** The node at the end of a branch, or 0. */
function follow(table: Table, node: number, unit: number): number {
  return table.to[findPlace(table, node, unit)] ?? 0;
}

function put(table: Table, node: number, unit: number, next: number): void {
  const place = findPlace(table, node, unit);
  table.from[place] = node;
  table.unit[place] = unit;
  table.to[place] = next;
}

function grow({ from, unit, to }: Table): Table {
  const grown = buildTable(to.length * 2);
  to.forEach((next, place) => {
    if (next !== 0) put(grown, from[place] ?? 0, unit[place] ?? 0, next);
  });
  return grown;
}
