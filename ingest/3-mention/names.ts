import { once } from '../text/once.ts';
import { divisions, readTokens, type Token } from '../text/tokens.ts';
import type { MarkedPassage } from '../types.ts';
import { findAliasBodies } from './alias-bodies.ts';
import { findBodies } from './bodies.ts';
import type { Body } from './body.ts';
import { findEmployers } from './company-stems.ts';
import { findPeople } from './find-people.ts';
import type { PersonName } from './name-context.ts';
import { findSurname } from './person-names.ts';
import { findPointedBodies } from './pointed-bodies.ts';
import { findHeldPosts, type HeldPost } from './posts-held.ts';
import { cutSegments } from './segments.ts';
import { settleBodies } from './settle-bodies.ts';
import { shareAmongPlaces } from './shared-bodies.ts';
import { findTitleBodies } from './title-bodies.ts';
import { findTitlePhrases } from './title-phrases.ts';

/** All names of an article, read together because each decides where the others end. */
export interface Names {
  tokens: Token[];
  bodies: Body[];
  posts: HeldPost[];
  people: PersonName[];
}

/** The names of a passage; they are read once for all rules. */
export const readNames = once(read, ({ document }) => document);

function read(passage: MarkedPassage): Names {
  const { text, credits } = passage;
  const tokens = readTokens(text);
  const over: Token[] = new Array(text.length);
  for (const token of tokens) for (let at = token.start; at < token.end; at += 1) over[at] = token;
  const segments = cutSegments(tokens, findBlanks(passage));
  const titles = new Set(tokens.filter((token) => token.role === 'title').map((token) => token.end));
  const found = segments.flatMap((segment) => {
    const isBehindTitle = titles.has(segment[0]?.start ?? -1);
    return findBodies(isBehindTitle ? dropPerson(text, segment) : segment, over[segment.at(-1)?.end ?? -1]);
  });
  const listed = found.flatMap((body) => shareAmongPlaces(text, body));
  const all = settleBodies(text, listed, tokens.some(isDistrict));
  const endsAt = new Map<number, Body>();
  for (const body of all) if (body.kind !== 'Outlet') endsAt.set(body.end, body);
  for (const body of findAliasBodies(text, all, endsAt)) {
    endsAt.set(body.end, body);
    all.push(body);
  }
  for (const body of findPointedBodies(text, all)) endsAt.set(body.end, body);
  const phrases = findTitlePhrases(tokens, endsAt);
  for (const body of findEmployers(tokens, phrases, endsAt)) {
    endsAt.set(body.end, body);
    all.push(body);
  }
  const taken = new Uint8Array(text.length + 1);
  for (const body of all) if (!body.weak && !body.bare) taken.fill(1, body.start, body.end);
  for (const phrase of phrases) taken.fill(1, phrase.start, phrase.end);
  for (const credit of credits) taken.fill(1, credit.start, credit.end);
  for (const token of tokens)
    if (token.role === 'place' && token.text.length > 2) taken.fill(1, token.start, token.end);
  const people = findPeople({
    text,
    over,
    titleEnds: new Map(phrases.map((phrase) => [phrase.end, phrase])),
    titleStarts: new Set(phrases.map((phrase) => phrase.start)),
    bodyEnds: new Set(endsAt.keys()),
    placeEnds: new Set(tokens.filter((token) => token.role === 'place').map((token) => token.end)),
    isTaken: ({ start, end }) => {
      for (let at = start; at < end; at += 1) if (taken[at] === 1) return true;
      return false;
    },
  });
  for (const body of findTitleBodies(text, tokens, phrases, endsAt, people)) {
    endsAt.set(body.end, body);
    if (!body.lost) all.push(body);
  }
  return { tokens, bodies: all, posts: findHeldPosts(text, phrases, endsAt), people };
}

function isDistrict(token: Token): boolean {
  return token.role === 'place' && token.text.endsWith('区') && divisions.get(token.text)?.level === '县';
}

/** 部长|肖|亚|飞|作|中心: behind a title stands a person, and no body begins there. */
function dropPerson(text: string, segment: Token[]): Token[] {
  const [first] = segment;
  if (first?.role !== 'char' || findSurname(text, first.start) === 0) return segment;
  const end = segment.findIndex((token) => token.role !== 'char');
  return segment.slice(end < 0 ? segment.length : end);
}

/** Where a blank stood that the reading left out: two names that it parted are two. */
function findBlanks({ document, text }: MarkedPassage): Set<number> {
  const { at } = document.reading;
  const blanks = new Set<number>();
  for (let place = 1; place < text.length; place += 1) {
    if ((at[place] ?? 0) - (at[place - 1] ?? 0) < 2) continue;
    const gap = document.text.slice((at[place - 1] ?? 0) + 1, at[place] ?? 0);
    if (gap !== '' && !gap.includes('\n')) blanks.add(place);
  }
  return blanks;
}
