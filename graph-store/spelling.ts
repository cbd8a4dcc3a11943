import { pinyin } from 'pinyin-pro';
import type { KindLabel } from '#schema';

/** How a name is typed on a Latin keyboard. */
export interface Spelling {
  /** Lower case without blanks: suzhougongyeyuanqu. */
  pinyin: string[];
  /** First letters: szgyyq. */
  initials: string[];
}

const plain = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const;

/** Spells names in pinyin; the surname of a person in every reading it has (单: shan, dan). */
export function spellNames(kind: KindLabel, names: readonly string[]): Spelling {
  const spellings = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    for (const syllables of readingsOf(kind, name)) {
      const words = syllables
        .map((syllable) => syllable.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))
        .filter(Boolean);
      if (words.length === 0) continue;
      spellings.add(words.join(''));
      initials.add(words.map((word) => (/^[a-z]+$/u.test(word) ? word.slice(0, 1) : word)).join(''));
    }
  }
  return { pinyin: [...spellings], initials: [...initials] };
}

function readingsOf(kind: KindLabel, name: string): string[][] {
  if (kind !== 'Person') return [pinyin(name, plain)];
  const usual = pinyin(name, { ...plain, surname: 'head' });
  const [first = ''] = name;
  const readings = /\p{Script=Han}/u.test(first) ? pinyin(first, { ...plain, multiple: true }) : [];
  const others = readings.filter((reading) => reading !== usual[0]).map((reading) => [reading, ...usual.slice(1)]);
  return [usual, ...others];
}
