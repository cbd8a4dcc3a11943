import type { MarkedPassage, Mention, MentionKind, Sentence, Span } from '../types.ts';
import { readAsides } from './asides.ts';
import { isCommon } from './characters.ts';
import { findMatches, mayMatch, type Sketch, sketchUnits } from './matches.ts';
import { once } from './once.ts';
import { findFirst } from './spans.ts';
import { findOwnWords, findSpeakers } from './speakers.ts';

/** The sign that stands for a mention of each kind in an outline. */
export const signs: Record<MentionKind, string> = {
  Person: 'Ⓟ',
  Institution: 'Ⓘ',
  Zone: 'Ⓩ',
  Company: 'Ⓒ',
  Place: 'Ⓛ',
  Event: 'Ⓔ',
  Topic: 'Ⓣ',
  Policy: 'Ⓡ',
  IndustryChain: 'Ⓓ',
  Post: 'Ⓙ',
  Date: 'Ⓨ',
};

/** A stretch of an outline, in its own units. */
export interface Clause {
  start: number;
  end: number;
}

/**
 * A sentence with its outermost mentions drawn as signs and titles before a name left out:
 * “省商务厅副厅长侯向军出席开班仪式” is “Ⓟ出席Ⓔ”.
 */
export interface Outline {
  sentence: Sentence;
  signs: string;
  /** The reading's unit at which each unit of `signs` stands; one entry more for the end. */
  at: number[];
  /** What stands behind each unit of `signs`. */
  mentions: (Mention | undefined)[];
  /** The stretches between commas and semicolons outside quotations and brackets. */
  clauses: Clause[];
  /** Stretches of the reading that are said or demanded, not told. */
  spoken: readonly Span[];
  /** The units of `signs`. */
  sketch: Sketch;
}

/** An outline's signs, and what they stand for. */
type Drawing = Pick<Outline, 'signs' | 'at' | 'mentions'>;

/** Every match of a global pattern in an outline's signs; one that needs a unit which does not stand there is not tried. */
export function findSigns({ signs, sketch }: Outline, pattern: RegExp): RegExpExecArray[] {
  return mayMatch(sketch, pattern) ? findMatches(signs, pattern) : [];
}

const titlesBeforeName = /(?:[ⒾⓏⒸⓁ]{0,3}(?:原|前|时任|现任|兼)?Ⓙ[、，兼]?)+(?=Ⓟ)/g;
const titleAfterName =
  /(?<=Ⓟ)(?:Ⓙ|先生|女士|同志|教授|院士|研究员|博士|老师|主任|书记|局长|校长|院长|厅长|处长|市长|省长|县长|区长|部长|会长|总经理|董事长)/g;
const openers = new Set('“‘《（【');
const closers = new Set('”’》）】');
const stops = new Set('，；：。！？');

/** Draws every sentence of a passage as an outline, in order. */
export const readOutlines = once(
  (passage: MarkedPassage) => drawOutlines(passage),
  ({ mentions }) => mentions,
);

/** Draws the sentences that hold a match of a pattern, for a rule that runs while names are still being found. */
export function drawOutlinesWith(passage: MarkedPassage, pattern: RegExp): Outline[] {
  return drawOutlines(passage, ({ start, end }) => pattern.test(passage.text.slice(start, end)));
}

function drawOutlines(passage: MarkedPassage, isWanted: (sentence: Sentence) => boolean = () => true): Outline[] {
  const outlines: Outline[] = [];
  const { sentences, text } = passage;
  const words = text.replace(/[Ⓐ-Ⓩ]/g, '○');
  const mentions = standIn(passage);
  const { spoken } = readAsides(passage);
  let next = 0;
  for (const sentence of sentences) {
    while ((mentions[next]?.start ?? Infinity) < sentence.start) next += 1;
    const inside: Standing[] = [];
    let mention = mentions[next];
    while (mention && mention.start < sentence.end) {
      if (mention.end <= sentence.end) inside.push(mention);
      next += 1;
      mention = mentions[next];
    }
    if (isWanted(sentence)) outlines.push(drawOutline(text, words, sentence, inside, spoken));
  }
  return outlines;
}

/** Mentions, with 我们 in a quotation read as the zone or body of the one who speaks. */
function standIn(passage: MarkedPassage): Standing[] {
  const { text } = passage;
  // 甲与乙签署协议 is told in its words: both sides stay to be read
  const mentions = passage.mentions.filter(({ rule }) => rule !== 'event-signing');
  const own: Standing[] = [];
  for (const { quote, body } of findSpeakers(passage)) {
    if (!body) continue;
    for (const match of text
      .slice(quote.start, quote.end)
      .matchAll(/(?<=^|[，。；！？])(?:下一步，?|接下来，?|目前，?|今后，?)?我们(?!的)/g)) {
      const end = quote.start + match.index + match[0].length;
      own.push({ start: end - 2, end, kind: body.kind, for: body });
    }
  }
  for (const { start, end, body } of findOwnWords(passage)) own.push({ start, end, kind: body.kind, for: body });
  if (own.length === 0) return mentions.map(toStanding);
  return [...mentions.map(toStanding), ...own].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A place of the text and the mention that it means. */
interface Standing extends Clause {
  kind: MentionKind;
  for: Mention;
}

function toStanding(mention: Mention): Standing {
  return { start: mention.start, end: mention.end, kind: mention.kind, for: mention };
}

/** `words` is the text without units that could be taken for signs. */
function drawOutline(
  text: string,
  words: string,
  sentence: Sentence,
  inside: Standing[],
  spoken: readonly Span[],
): Outline {
  const drawn: Drawing = { signs: '', at: [], mentions: [] };
  let position = sentence.start;
  const copyTo = (end: number): void => {
    drawn.signs += words.slice(position, end);
    for (; position < end; position += 1) {
      drawn.at.push(position);
      drawn.mentions.push(undefined);
    }
  };
  for (const mention of pickOutermost(inside)) {
    copyTo(mention.start);
    drawn.signs += signs[mention.kind];
    drawn.at.push(mention.start);
    drawn.mentions.push(mention.for);
    position = mention.end;
  }
  copyTo(sentence.end);
  drawn.at.push(sentence.end);
  const bare = drawn.signs.includes(signs.Person) ? leaveOut(leaveOut(drawn, titlesBeforeName), titleAfterName) : drawn;
  const spelt = spellPosts(text, bare);
  const { signs: line, at, mentions } = spelt;
  return { sentence, signs: line, at, mentions, clauses: cutClauses(line), spoken, sketch: sketchUnits(line) };
}

/** Of mentions that lie inside each other the longest; of equals the post (市长 before the government behind it). */
function pickOutermost(mentions: Standing[]): Standing[] {
  const rank = (mention: Standing): number => (mention.kind === 'Post' ? 0 : 1);
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const picked: Standing[] = [];
  let end = -1;
  for (const mention of sorted) {
    if (mention.start < end || mention.end === mention.start) continue;
    picked.push(mention);
    end = mention.end;
  }
  return picked;
}

function leaveOut(drawn: Drawing, pattern: RegExp): Drawing {
  const found = findMatches(drawn.signs, pattern);
  if (found.length === 0) return drawn;
  const kept: Drawing = { signs: '', at: [], mentions: [] };
  let position = 0;
  const keepTo = (end: number): void => {
    kept.signs += drawn.signs.slice(position, end);
    for (; position < end; position += 1) keep(kept, drawn, position);
  };
  for (const match of found) {
    keepTo(match.index);
    position = match.index + match[0].length;
  }
  keepTo(drawn.signs.length);
  kept.at.push(drawn.at[drawn.signs.length] ?? 0);
  return kept;
}

/** Copies what a unit stands for. */
function keep(kept: Drawing, drawn: Drawing, position: number): void {
  kept.at.push(drawn.at[position] ?? 0);
  kept.mentions.push(drawn.mentions[position]);
}

/** Titles that belong to no name stay words: 授课教师, 志愿者. */
function spellPosts(text: string, drawn: Drawing): Drawing {
  if (!drawn.signs.includes(signs.Post)) return drawn;
  const spelt: Drawing = { signs: '', at: [], mentions: [] };
  let copied = 0;
  for (let i = 0; i < drawn.signs.length; i += 1) {
    const post = drawn.mentions[i];
    if (post?.kind !== 'Post') {
      keep(spelt, drawn, i);
      continue;
    }
    const start = drawn.at[i] ?? 0;
    spelt.signs += drawn.signs.slice(copied, i) + text.slice(start, post.end);
    for (let at = start; at < post.end; at += 1) {
      spelt.at.push(at);
      spelt.mentions.push(undefined);
    }
    copied = i + 1;
  }
  spelt.signs += drawn.signs.slice(copied);
  spelt.at.push(drawn.at[drawn.signs.length] ?? 0);
  return spelt;
}

function cutClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (isCommon(text.charCodeAt(i))) continue;
    const unit = text[i] ?? '';
    if (openers.has(unit)) depth += 1;
    else if (closers.has(unit)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && stops.has(unit)) {
      if (i > start) clauses.push({ start, end: i });
      start = i + 1;
    }
  }
  if (text.length > start) clauses.push({ start, end: text.length });
  return clauses;
}

/** The clause in which a place of the outline lies. */
export function clauseOf(outline: Outline, at: number): Clause {
  const clause = outline.clauses[findFirst(outline.clauses, at + 1) - 1];
  return clause && at < clause.end ? clause : { start: 0, end: outline.signs.length };
}

/** The outline's unit that stands for a unit of the reading. */
export function unitAt(outline: Outline, place: number): number {
  let low = 0;
  let high = outline.signs.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((outline.at[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
