import { readCommonWords } from '../../../ingest/lexicon/common-words.ts';
import { readDivisions } from '../../../ingest/lexicon/divisions.ts';
import { knownCompanies } from '../../../ingest/lexicon/known-companies.ts';
import { functionCharacters } from '../../../ingest/lexicon/person-words.ts';
import { readRows } from '../../../ingest/lexicon/read-rows.ts';
import { titleHeads } from '../../../ingest/lexicon/titles.ts';
import { drawOne } from './draw.ts';

const words = readCommonWords();
/** The commonest surnames, and of those with two characters too; 于 and 向 are prepositions as well. */
const surnames = readRows('surnames.csv')
  .map(([surname = '']) => surname)
  .filter((surname) => words.get(surname)?.role !== 'stop');
const single = surnames.filter((surname) => surname.length === 1).slice(0, 120);
const double = surnames.filter((surname) => surname.length === 2).slice(0, 12);

/** Characters that stand often in given names and are no particle or verb that would go on behind a name. */
const characters = readRows('name-characters.csv');
const given = (column: number) =>
  [...characters]
    .sort((a, b) => Number(b[column]) - Number(a[column]))
    .map(([character = '']) => character)
    .filter((character) => !functionCharacters.includes(character))
    .slice(0, 120);
const [first, second, alone] = [given(2), given(3), given(4)];

/** Names of the peoples of the northwest: a given name, a point and the father's. */
const own = '阿依古丽 古丽娜尔 热依汗 买买提 阿布都热合曼 努尔兰 叶尔江 迪丽努尔 艾尔肯 玛依拉'.split(' ');
const fathers = '吐尔逊 艾合买提 托合提 哈力克 肉孜 司马义 赛买提 木拉提 阿不都拉 沙吾提'.split(' ');

export type Pattern = 'two' | 'three' | 'four' | 'pointed';

/** A new name of a pattern, with its surname and the rest; a name with a point has no surname. */
export function drawName(pattern: Pattern, next: () => number): { surname: string; given: string; name: string } {
  if (pattern === 'pointed') {
    const name = `${drawOne(own, next)}·${drawOne(fathers, next)}`;
    return { surname: '', given: name, name };
  }
  const surname = pattern === 'four' ? drawOne(double, next) : drawOne(single, next);
  const rest = pattern === 'two' ? drawOne(alone, next) : drawOne(first, next) + drawOne(second, next);
  return { surname, given: rest, name: surname + rest };
}

const places = readDivisions(() => false);
const others = new Set<string>([...knownCompanies, ...titleHeads]);

/** Whether a form is a word of the dictionary, a place, a firm or a title. */
export function isWord(form: string): boolean {
  return words.has(form) || places.has(form) || others.has(form);
}
