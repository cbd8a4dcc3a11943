import { readPatternUnits } from './pattern-units.ts';

/** Which UTF-16 units stand in a text: a bit for each, which several units share. */
export type Sketch = Uint32Array;

/** Sizes in words of 32 bits, for a sentence and for a text that is longer than this many units. */
const small = 32;
const large = 256;
const longest = 256;

/** Draws the sketch of a text; it tells which patterns cannot match there. */
export function sketchUnits(text: string): Sketch {
  const sketch = new Uint32Array(text.length > longest ? large : small);
  const mask = sketch.length - 1;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const word = (unit >> 5) & mask;
    sketch[word] = (sketch[word] ?? 0) | (1 << (unit & 31));
  }
  return sketch;
}

/** Of the sets of units that a pattern needs those that say most, as lists. */
const needs = new WeakMap<RegExp, readonly Uint16Array[]>();
const mostUnits = 40;
const mostSets = 4;

function readNeeds(pattern: RegExp): readonly Uint16Array[] {
  const sets = readPatternUnits(pattern).filter(({ size }) => size <= mostUnits);
  const read = sets.sort((a, b) => a.size - b.size).slice(0, mostSets);
  const lists = read.map((set) => Uint16Array.from(set));
  needs.set(pattern, lists);
  return lists;
}

/** Whether all that a pattern needs may stand in a text; the pattern is one of a rule's own, made once. */
export function mayMatch(sketch: Sketch, pattern: RegExp): boolean {
  const mask = sketch.length - 1;
  for (const units of needs.get(pattern) ?? readNeeds(pattern)) {
    let index = 0;
    for (; index < units.length; index += 1) {
      const unit = units[index] ?? 0;
      if (((sketch[(unit >> 5) & mask] ?? 0) >> (unit & 31)) & 1) break;
    }
    if (index === units.length) return false;
  }
  return true;
}

/** The article that was read last: its rules search it one after the other. */
let lastText = '';
let lastSketch = sketchUnits(lastText);

function sketchLong(text: string): Sketch {
  if (text !== lastText) {
    lastSketch = sketchUnits(text);
    lastText = text;
  }
  return lastSketch;
}

/**
 * Every match of a global pattern in a text, in order. @throws TypeError for a pattern that is not global.
 * As `matchAll`, which copies the pattern first: on a sentence the copy costs more than the search.
 * A long text is not searched for a pattern that needs a unit which does not stand in it; see `findSigns` for sentences.
 */
export function findMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} would match its first place for ever; it needs the flag g`);
  const found: RegExpExecArray[] = [];
  if (text.length > longest && !mayMatch(sketchLong(text), pattern)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
