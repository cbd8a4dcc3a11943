import { pinyin } from 'pinyin-pro';
import type { KindLabel } from '#schema';
import { heteronyms } from './heteronyms.ts';

/** How a name is typed on a Latin keyboard. */
export interface Spelling {
  /** Lower case without blanks: suzhougongyeyuanqu. */
  pinyin: string[];
  /** First letters: szgyyq. */
  initials: string[];
}

/** So many spellings a name gets. */
const SPELLINGS = 8;

const plain = { toneType: 'none', v: true, nonZh: 'consecutive' } as const;

/**
 * Spells names in pinyin, the likeliest spelling first: 链长制 is lianchangzhi and lianzhangzhi, and a surname has every
 * reading (单: shan, dan, chan).
 */
export function spellNames(kind: KindLabel, names: readonly string[]): Spelling {
  const spellings = new Set<string>();
  const initials = new Set<string>();
  for (const name of names) {
    for (const syllables of spellName(kind, name)) {
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

/** The usual reading, then those with one character read otherwise, then with two … */
function spellName(kind: KindLabel, name: string): string[][] {
  const isPerson = kind === 'Person';
  const usual = pinyin(name, { ...plain, type: 'all', surname: isPerson ? 'head' : 'off' });
  const choices = usual.map(({ origin, isZh, pinyin: read }, place) => {
    const likeliest = isZh ? read : origin;
    const all = isPerson && place === 0 ? readingsOf(origin) : (heteronyms.get(origin) ?? []);
    return [likeliest, ...all.filter((reading) => reading !== likeliest)];
  });
  let spellings: { syllables: string[]; changes: number }[] = [{ syllables: [], changes: 0 }];
  for (const readings of choices) {
    spellings = spellings
      .flatMap(({ syllables, changes }) =>
        readings.map((reading, rank) => ({ syllables: [...syllables, reading], changes: changes + Math.sign(rank) })),
      )
      .sort((a, b) => a.changes - b.changes)
      .slice(0, SPELLINGS);
  }
  return spellings.map(({ syllables }) => syllables);
}

/** Every reading of a Chinese character. */
function readingsOf(character: string): string[] {
  return /^\p{Script=Han}$/u.test(character) ? pinyin(character, { ...plain, type: 'array', multiple: true }) : [];
}
