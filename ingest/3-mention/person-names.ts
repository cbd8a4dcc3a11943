import { functionCharacters } from '../lexicon/person-words.ts';
import { readRows } from '../lexicon/read-rows.ts';
import { isCommon } from '../text/characters.ts';

interface Character {
  first: number;
  second: number;
  single: number;
}

const { characters, surnames, rare } = readNameStatistics();

/** Logarithms of how much likelier a character stands in a name than in running text. */
function readNameStatistics(): { characters: Map<number, Character>; surnames: Map<string, number>; rare: Character } {
  const rows = readRows('name-characters.csv').map(([character = '', ...counts]) => {
    const [, first = 0, second = 0, single = 0, perMillion = 0] = counts.map(Number);
    return { character, first, second, single, perMillion };
  });
  const sum = (pick: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const sums = { first: sum((row) => row.first), second: sum((row) => row.second), single: sum((row) => row.single) };
  const ratio = (count: number, total: number, perMillion: number): number =>
    Math.log((count + 0.25) / total / (Math.max(perMillion, 0.5) / 1_000_000));
  const statistics = new Map<number, Character>();
  const frequency = new Map<string, number>();
  for (const row of rows) {
    frequency.set(row.character, row.perMillion);
    statistics.set(row.character.charCodeAt(0), {
      first: ratio(row.first, sums.first, row.perMillion),
      second: ratio(row.second, sums.second, row.perMillion),
      single: ratio(row.single, sums.single, row.perMillion),
    });
  }
  const weights = readRows('surnames.csv').map(([surname = '', weight = '']) => ({ surname, weight: Number(weight) }));
  const heaviest = weights.reduce((total, { weight }) => total + weight, 0);
  const likely = new Map<string, number>();
  for (const { surname, weight } of weights) {
    likely.set(
      surname,
      surname.length > 1 ? 3 : Math.log((weight + 0.5) / heaviest / ((frequency.get(surname) ?? 20) / 1_000_000)),
    );
  }
  return { characters: statistics, surnames: likely, rare: { first: 0.3, second: 0.3, single: 0.3 } };
}

/** Of each unit whether it is a surname (1) and whether a longer one begins with it (2). */
const surnameBegins = new Uint8Array(65_536);
for (const surname of surnames.keys()) {
  const unit = surname.charCodeAt(0);
  surnameBegins[unit] = (surnameBegins[unit] ?? 0) | (surname.length > 1 ? 2 : 1);
}

/** The length of the surname that begins here: 2 for 欧阳, 1, or 0. */
export function findSurname(text: string, start: number): number {
  const begins = surnameBegins[text.charCodeAt(start)] ?? 0;
  if (begins > 1 && surnames.has(text.slice(start, start + 2)) && text.length > start + 2) return 2;
  return begins & 1;
}

/** No single character decides alone. */
function clip(value: number): number {
  return Math.max(-3.5, Math.min(3.5, value));
}

function isHanWord(form: string): boolean {
  for (let at = 0; at < form.length; at += 1) {
    const unit = form.charCodeAt(at);
    if (!isCommon(unit) && (unit < 0x3400 || unit > 0x4dbf)) return false;
  }
  return form !== '';
}

/** Words before a name that look like surnames. */
const openings = unitsOf('但还向将要只及和会可应能从由并于被让给曾都同跟');
const functionUnits = unitsOf(functionCharacters);
const etc = '等'.charCodeAt(0);

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** How much likelier a form is a Chinese person's name than running text; -Infinity where it cannot be one. */
export function rateName(form: string, surname: number): number {
  if (form.length <= surname || !isHanWord(form)) return -Infinity;
  const first = characters.get(form.charCodeAt(surname)) ?? rare;
  const weight = (surnames.get(form.slice(0, surname)) ?? -3) * 0.7;
  const opening = surname === 1 && openings.has(form.charCodeAt(0)) ? -3 : 0;
  if (form.length === surname + 1) return weight + opening + clip(first.single);
  const last = form.charCodeAt(surname + 1);
  const tail = last === etc ? -6 : functionUnits.has(last) ? -1 : 0;
  return weight + opening + clip(first.first) + clip((characters.get(last) ?? rare).second) + tail;
}
