import { kinds, recordKinds, recordRelations, relations } from '#schema';
import { propertyWords } from '../../words/console.ts';
import { findNames, type NameSort, type QueryName } from './query-names.ts';

/** A name that the graph does not know, and the nearest that it knows. */
export interface Unknown extends QueryName {
  nearest: string | undefined;
}

/** The names of each sort, each with what it is called in other words: Zone is 开发区. */
export type KnownNames = Record<NameSort, ReadonlyMap<string, readonly string[]>>;

const allKinds = [...kinds, ...recordKinds];
const allRelations = [...relations, ...recordRelations];

function schemaKeys(): [string, string[]][] {
  const shapes = [...allKinds, ...allRelations].flatMap(({ properties }) => Object.keys(properties.shape));
  const keys = new Set([...Object.keys(propertyWords), ...shapes]);
  return [...keys].map((key) => [key, propertyWords[key] ? Object.values(propertyWords[key]) : []]);
}

/** What the schema knows. */
export const schemaNames: KnownNames = {
  label: new Map<string, string[]>([
    ...allKinds.map(({ label, name }): [string, string[]] => [label, [name.zh, name.en]]),
    ['Entity', []],
    ['Evidence', []],
  ]),
  type: new Map<string, string[]>([
    ...allRelations.map(({ type, name }): [string, string[]] => [type, [name.zh, name.en]]),
    ['STATES', []],
  ]),
  key: new Map(schemaKeys()),
};

/** The names in a query that are not known, each once, in the order of the query. */
export function findUnknown(query: string, known: KnownNames): Unknown[] {
  const seen = new Set<string>();
  return findNames(query).flatMap(({ sort, name }) => {
    const id = `${sort} ${name}`;
    if (known[sort].has(name) || seen.has(id)) return [];
    seen.add(id);
    return [{ sort, name, nearest: findNearest(name, known[sort]) }];
  });
}

/** Persn → Person, person → Person, 开发区 → Zone; undefined where nothing is near. */
function findNearest(name: string, known: ReadonlyMap<string, readonly string[]>): string | undefined {
  const sought = plain(name);
  const most = Math.max(1, Math.floor(sought.length / 3));
  let best: { name: string; distance: number } | undefined;
  for (const [candidate, words] of known) {
    const spelt = plain(candidate);
    const called = words.some((word) => plain(word) === sought);
    // HOLDS for HOLDS_POST, kind for zoneKind
    const isPart = sought.length > 2 && spelt.includes(sought);
    const distance = called ? 0 : Math.min(isPart ? most : Number.POSITIVE_INFINITY, countSteps(spelt, sought));
    if (distance <= most && (!best || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name;
}

const plain = (name: string) => name.toLowerCase().replaceAll(/[_\s]/g, '');

/** How many letters must be put in, taken out, replaced or swapped with their neighbour (optimal string alignment). */
function countSteps(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    const [above = [], twoAbove = []] = [rows[row - 1], rows[row - 2]];
    const line = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + same,
          swapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(line);
  }
  return rows.at(-1)?.[to.length] ?? 0;
}
