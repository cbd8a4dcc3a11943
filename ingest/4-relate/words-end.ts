import { isLeader, isSpokenOf } from '../text/persons.ts';
import { findFirst, findWithin } from '../text/spans.ts';
import type { MarkedPassage, Mention, Span } from '../types.ts';
import type { Attribution } from './attributions.ts';
import { goingOn, sceneOpeners } from './said-words.ts';
import { listSpeakers, sentencesFrom } from './speakers.ts';

/** Where the words of a speaker end: with their sentence, or with later ones that go on in his voice. */
export function findWordsEnd(
  passage: MarkedPassage,
  from: Pick<Attribution, 'wordsStart' | 'verb'>,
  attributions: readonly Attribution[],
): number {
  const [first, ...rest] = sentencesFrom(passage, from.wordsStart);
  if (!first) return from.wordsStart;
  let end = first.end;
  const inside = attributionsIn(attributions, { start: from.verb.start + 1, end }).find(
    (each) => each.clauseStart > from.wordsStart,
  );
  if (inside && inside.clauseStart - from.wordsStart > 6) return inside.clauseStart;
  const speakers = listSpeakers(passage);
  let neutral = 0;
  for (const [index, sentence] of rest.entries()) {
    const words = passage.text.slice(sentence.start, sentence.end);
    if (words.startsWith('“') || takesPart.test(words) || others.test(words)) break;
    const isBridge = goesOnWishing(passage, rest.slice(index + 1, index + 3), attributions);
    if (sceneOpeners.test(words) && !(isBridge && mild.test(words))) break;
    if (attributionsIn(attributions, sentence).length > 0) break;
    if (speakers.within(sentence).some((person) => isAnother(passage.text, person))) break;
    const opener = findOpener(passage, sentence);
    const isNamed = opener !== undefined && isNamedIn(passage, opener, { start: from.wordsStart, end });
    if (goingOn.test(words) || isNamed) {
      neutral = 0;
      end = sentence.end;
      continue;
    }
    neutral += words.length;
    if (
      (neutral > 2.5 * (end - from.wordsStart) && !isBridge) ||
      /^(?:队员|居民|学员|群众|同学|村民|业主|家长)们/.test(words) ||
      (opener && !isNamedIn(passage, opener, { start: Math.max(0, from.wordsStart - 80), end }))
    )
      break;
    end = sentence.end;
  }
  return end;
}

/** Whether one of the next sentences wishes or promises, with nobody else told of up to there. */
function goesOnWishing(passage: MarkedPassage, next: readonly Span[], attributions: readonly Attribution[]): boolean {
  for (const sentence of next) {
    const words = passage.text.slice(sentence.start, sentence.end);
    const isOthers =
      attributionsIn(attributions, sentence).length > 0 ||
      listSpeakers(passage)
        .within(sentence)
        .some((person) => isAnother(passage.text, person));
    if (isOthers) return false;
    if (wished.test(words)) return true;
  }
  return false;
}

/** A person of whom the article goes on to tell; 牢记习近平总书记嘱托 is said by the speaker. */
function isAnother(text: string, person: Mention): boolean {
  return !person.anaphor && !isLeader(text, person) && !isSpokenOf(text, person);
}

/** Words that a sentence of the speaker's may begin with too, where wishes follow. */
const mild = /^(?:据|近日|日前|目前，|近年来|\d{1,2}月|20\d\d年|在|同时)/;
/** 希望…, 我们将…: the speaker's own again. */
const wished = /^(?:希望|期待|愿|我们|要|让我们|衷心|相信|欢迎)|[，；](?:希望|我们|愿|衷心)/;
/** 某部相关负责人介绍说，…: the words of somebody without a name. */
const others =
  /^[^，。“”]{2,24}(?:负责人|负责同志|人士|工作人员|发言人|专家|学者)[^，。“”]{0,6}(?:介绍|表示|说|告诉|称|认为|指出)/;

/** 各县政协主席参加读书会。: told by the article, and said by nobody. */
const takesPart = /^(?!我|我们)[^“”]*(?:参加|出席|陪同|列席|参会)[^，。“”]{0,14}。?$/;

/** Attributions whose verb begins in a stretch; they stand in the order of the text. */
function attributionsIn(attributions: readonly Attribution[], { start, end }: Span): Attribution[] {
  const first = firstVerb(attributions, start);
  return attributions.slice(first, firstVerb(attributions, end));
}

function firstVerb(attributions: readonly Attribution[], place: number): number {
  let low = 0;
  let high = attributions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((attributions[middle]?.verb.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The body with which a sentence begins. */
function findOpener(passage: MarkedPassage, sentence: Span): Mention | undefined {
  const first = passage.mentions[findFirst(passage.mentions, sentence.start)];
  if (!first || first.start > sentence.start + 2) return undefined;
  return /^(?:Company|Institution|Zone)$/.test(first.kind) ? first : undefined;
}

function isNamedIn(passage: MarkedPassage, body: Mention, words: Span): boolean {
  return findWithin(passage.mentions, words).some((mention) => mention.name === body.name);
}

/** Where a list of points ends: its last point's sentence, at most the paragraph. */
export function findListEnd(
  passage: MarkedPassage,
  start: number,
  limit: number,
  attributions: readonly Attribution[],
): number {
  const sentences = sentencesFrom(passage, start).filter((sentence) => sentence.start < limit);
  const lastPoint = sentences.findLastIndex(({ start: at }) =>
    /^[二三四五六七八九]是|^第[二三四五六]|^最后/.test(passage.text.slice(at, at + 3)),
  );
  let end = start;
  for (const [index, sentence] of sentences.entries()) {
    const words = passage.text.slice(Math.max(start, sentence.start), sentence.end);
    const isOthers = attributionsIn(attributions, sentence).length > 0;
    const isOver = isOthers || (sceneOpeners.test(words) && !goingOn.test(words));
    if (index > lastPoint && end > start && isOver) break;
    end = sentence.end;
  }
  return end;
}
