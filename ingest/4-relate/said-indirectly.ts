import { findFirst, findStarting } from '../text/spans.ts';
import type { MarkedPassage, Utterance, UtteranceRule } from '../types.ts';
import { endsSentence, isSpeech, readAttributions } from './attributions.ts';
import { utter } from './utter.ts';
import { findListEnd, findWordsEnd } from './words-end.ts';

/** 甲某某表示，…。 and 甲某某要求…。 */
export const saidIndirectly: UtteranceRule = {
  name: 'said-indirectly',
  words: {
    zh: '“某某表示，……”式的转述，到这段话结束为止',
    en: 'reported speech after a verb of saying, up to where the speaker’s words end',
  },
  confidence: 0.88,
  examples: {
    yes: [
      {
        text: '青石市市长李大江表示，全市将加快园区建设。',
        finds: ['李大江 SAID 全市将加快园区建设。'],
      },
    ],
    no: ['青石市市长李大江对客商的到来表示热烈欢迎。', '双方表示，将加强合作。'],
  },
  find(passage) {
    const attributions = readAttributions(passage);
    const found: Utterance[] = [];
    for (const attribution of attributions) {
      const { follows, wordsStart } = attribution;
      if (attribution.asks) continue;
      const isPhrase = follows === 'quote' && startsPhrase(passage, wordsStart);
      if (follows !== 'words' && follows !== 'object' && !isPhrase) continue;
      const called =
        follows === 'object'
          ? (/^(?:[^，。“]{1,5}们|大家|学员)，/.exec(passage.text.slice(wordsStart, wordsStart + 8))?.[0].length ?? 0)
          : 0;
      const start = isPhrase ? wordsStart - 1 : wordsStart + called;
      if (follows === 'object' && /^[^。]{0,4}。/.test(passage.text.slice(start, start + 8))) continue;
      const end = findWordsEnd(passage, attribution, attributions);
      if (end - start >= 4 && !isDeed(passage.text, start)) found.push(utter(attribution, { start, end }, this));
    }
    return found;
  },
};

/** …，并就某事展开讨论: what he did next. */
function isDeed(text: string, start: number): boolean {
  return /^(?:并|还)(?:就|对|与|和|向|为|在|同)/.test(text.slice(start, start + 2));
}

/** 甲某某提出三点要求：一是…二是…。 */
export const saidAsDemands: UtteranceRule = {
  name: 'said-as-demands',
  words: {
    zh: '“提出几点要求”之后逐条列出的话',
    en: 'the points listed after somebody “put forward demands”',
  },
  confidence: 0.9,
  examples: {
    yes: [
      {
        text: '青石市商务局局长李大江提出两点要求：一是抓招商。二是强服务。',
        finds: ['李大江 SAID 一是抓招商。二是强服务。'],
      },
    ],
    no: ['青石市商务局局长李大江提出辞呈。'],
  },
  find(passage) {
    const attributions = readAttributions(passage);
    const found: Utterance[] = [];
    for (const attribution of attributions) {
      if (!attribution.asks) continue;
      const { text } = passage;
      let start = attribution.wordsStart;
      const list = /^[。：，]?\s*(?=一[是要、]|第一|首先)/.exec(
        text.slice(attribution.verb.end, attribution.verb.end + 4),
      );
      if (attribution.follows === 'nothing' && !list) continue;
      if (list) start = attribution.verb.end + list[0].length;
      const paragraph = passage.paragraphs[findFirst(passage.paragraphs, start + 1) - 1];
      const end =
        list && paragraph && paragraph.end > start
          ? Math.min(paragraph.end, findListEnd(passage, start, paragraph.end, attributions))
          : findWordsEnd(passage, attribution, attributions);
      if (end - start >= 4 && !isDeed(text, start)) found.push(utter(attribution, { start, end }, this));
    }
    return found;
  },
};

/** A quotation that is only the first phrase of reported words: 表示，“一带一路”是…. */
function startsPhrase(passage: MarkedPassage, wordsStart: number): boolean {
  const quote = findStarting(passage.quotes, { start: wordsStart, end: wordsStart + 1 }).find(
    (each) => each.depth === 0,
  );
  return quote !== undefined && !isSpeech(passage.text, quote) && !endsSentence(passage.text, quote.end);
}
