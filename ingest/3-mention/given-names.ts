import { findMatches } from '../text/matches.ts';
import type { Span } from '../types.ts';

/** A person called by the given name where it stands. */
export interface GivenName extends Span {
  name: string;
}

/** 明远精神: what is named after a person. */
export const namesake = /^精神(?!饱满|抖擞|状态|矍铄|焕发|振奋)/;
const polite = /(?:先生|女士|同志|老师)/g;

/** 明远先生 behind 郑明远: the given name of a known person, with a word of courtesy, is that person. */
export function findGivenNames(text: string, known: Iterable<string>): GivenName[] {
  const byGiven = new Map<string, string[]>();
  for (const name of known) {
    if (!/^[\u4e00-\u9fff]{3}$/.test(name)) continue;
    const given = name.slice(1);
    byGiven.set(given, [...(byGiven.get(given) ?? []), name]);
  }
  const found: GivenName[] = [];
  if (byGiven.size === 0) return found;
  for (const word of findMatches(text, polite)) {
    const start = word.index - 2;
    for (const name of byGiven.get(text.slice(Math.max(0, start), word.index)) ?? []) {
      if (text[start - 1] !== name[0] && start >= text.indexOf(name) + name.length)
        found.push({ start, end: start + 2 + word[0].length, name });
    }
  }
  return found;
}

/** 明远 beside 郑明远 is a part of that name, and none of its own. */
export function dropGivenNames(accepted: Map<string, number>): void {
  const full = new Set([...accepted.keys()].filter((name) => name.length === 3).map((name) => name.slice(1)));
  for (const name of full) accepted.delete(name);
}
