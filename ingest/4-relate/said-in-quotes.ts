import type { MarkedPassage, Utterance, UtteranceRule } from '../types.ts';
import { endsSentence, isSpeech, readAttributions } from './attributions.ts';
import { utter } from './utter.ts';

/** 甲某某说：“…” and “…”甲某某说。 */
export const saidInQuotes: UtteranceRule = {
  name: 'said-in-quotes',
  words: {
    zh: '引号内的话，前面或后面写明谁说',
    en: 'words in quotation marks with the speaker named before or after them',
  },
  confidence: 0.95,
  examples: {
    yes: [
      {
        text: '青石经开区管委会主任李大江说：“我们要把服务做实。”',
        finds: ['李大江 SAID 我们要把服务做实。'],
      },
      {
        text: '“新厂房下个月就能投产。”松岭机械有限公司总经理王小川告诉记者。',
        finds: ['王小川 SAID 新厂房下个月就能投产。'],
      },
    ],
    no: ['园区推行“一窗受理”模式。'],
  },
  find(passage) {
    const found: Utterance[] = [];
    for (const attribution of readAttributions(passage)) {
      const { quoteBefore, follows, wordsStart } = attribution;
      if (quoteBefore) found.push(utter(attribution, quoteBefore, this));
      if (follows !== 'quote') continue;
      const quote = passage.quotes.find((each) => each.depth === 0 && each.start === wordsStart);
      const end = quote && joinQuotes(passage, quote.end);
      if (quote && end && (isSpeech(passage.text, quote) || endsSentence(passage.text, end) || end > quote.end)) {
        found.push(utter(attribution, { start: quote.start, end }, this));
      }
    }
    return found;
  },
};

/** “甲”“乙”“丙”: quotations without anything between them are one. */
function joinQuotes({ text, quotes }: MarkedPassage, end: number): number {
  if (text.slice(end, end + 2) !== '”“' || /[。！？…]/.test(text[end - 1] ?? '')) return end;
  const next = quotes.find((each) => each.depth === 0 && each.start === end + 2);
  return next ? joinQuotes({ text, quotes } as MarkedPassage, next.end) : end;
}
