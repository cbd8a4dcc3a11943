/** Units of which one must stand in a text. */
type Units = ReadonlySet<number>;

/** What a part of a pattern needs: of each set a unit. A part that may match nothing needs nothing. */
type Needed = readonly Units[];

/** A class larger than this says nothing. */
const largest = 300;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', d: '0123456789' };
/** An escape, a class, the head of a group, or any other unit. */
const piece = /\\(?:u[\da-f]{4}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|<\w+>|:))?|./isy;
const repeat = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;

/** Escapes of units by number or control, ranges up to a class of units: not read here. */
const unread = /\\(?:[xc]|0|[1-9]\d|u(?![\da-f]{4}))|-\\[dsw]/i;

/**
 * Sets of UTF-16 units of each of which one stands in every text that a pattern matches, read from its source:
 * `以“(?:甲|乙)”+为?` needs 以, “, 甲 or 乙, and ”. Of a pattern that ignores case,
 * reads code points or writes units by their numbers nothing is said.
 */
export function readPatternUnits({ source, flags }: RegExp): Units[] {
  return /[iuv]/.test(flags) || unread.test(source) ? [] : [...readChoice({ source, at: 0 })];
}

/** A place in a pattern's source. */
interface Cursor {
  source: string;
  at: number;
}

/** Alternatives up to the end of their group: one unit out of the smallest sets of all. */
function readChoice(cursor: Cursor): Needed {
  const choices = [readSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    choices.push(readSequence(cursor));
  }
  const [only = []] = choices;
  if (choices.length === 1) return only;
  const smallest = choices.flatMap((needed) => [...needed].sort((a, b) => a.size - b.size).slice(0, 1));
  return smallest.length === choices.length ? [new Set(smallest.flatMap((units) => [...units]))] : [];
}

function readSequence(cursor: Cursor): Needed {
  const needed: Units[] = [];
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    const part = readPiece(cursor);
    if (!skipRepeat(cursor)) needed.push(...part);
  }
  return needed;
}

/** Reads `*`, `{2,}` and the like; tells whether it lets its part be left out. */
function skipRepeat(cursor: Cursor): boolean {
  repeat.lastIndex = cursor.at;
  const [found = '', least] = repeat.exec(cursor.source) ?? [];
  cursor.at += found.length;
  return /^[*?]/.test(found) || Number(least) === 0;
}

function readPiece(cursor: Cursor): Needed {
  piece.lastIndex = cursor.at;
  const [found = ''] = piece.exec(cursor.source) ?? [];
  cursor.at += found.length;
  if (found.startsWith('(')) {
    const inner = readChoice(cursor);
    cursor.at += 1;
    return found.endsWith('!') ? [] : inner;
  }
  if (found === '.' || found === '^' || found === '$' || found.startsWith('[^')) return [];
  const units = found.startsWith('[') ? readClass(found.slice(1, -1)) : readUnits(found);
  return units && units.size > 0 && units.size <= largest ? [units] : [];
}

/** The units of a class; undefined where it holds nearly all. */
function readClass(source: string): Units | undefined {
  const units = new Set<number>();
  const items = source.match(/\\u[\da-f]{4}|\\.|[^\\]/gis) ?? [];
  for (let index = 0; index < items.length; index += 1) {
    const isRange = items[index + 1] === '-' && index + 2 < items.length;
    const own = readUnits(items[index] ?? '');
    const ends = isRange ? readUnits(items[index + 2] ?? '') : own;
    if (!own || !ends) return undefined;
    const [first = 0] = own;
    const [last = 0] = ends;
    if (last - first > largest) return undefined;
    for (const unit of own) units.add(unit);
    for (let unit = first; unit <= last; unit += 1) units.add(unit);
    if (isRange) index += 2;
  }
  return units;
}

/** The units for which a unit or an escape stands; undefined where it stands for a place or nearly all units. */
function readUnits(source: string): Units | undefined {
  const name = source[1] ?? '';
  if (!source.startsWith('\\')) return unitsOf(source);
  if (name === 'u') return new Set([Number.parseInt(source.slice(2), 16)]);
  if (/[a-z1-9]/i.test(name) && !escapes[name]) return undefined;
  return unitsOf(escapes[name] ?? name);
}

function unitsOf(characters: string): Units {
  return new Set(characters.split('').map((unit) => unit.charCodeAt(0)));
}
