import { findFirst } from '../text/spans.ts';
import type { MarkedPassage, Span, Utterance, UtteranceRule } from '../types.ts';
import { readAttributions } from './attributions.ts';
import { isQuotedAt, listSpeakers, sentencesFrom } from './speakers.ts';
import { utter } from './utter.ts';
import { findWordsEnd } from './words-end.ts';

/** A whole quotation with its speaker in the sentence beside it, without a verb of saying. */
export const saidBeside: UtteranceRule = {
  name: 'said-beside',
  words: {
    zh: '整句引语，说话人在相邻的句子里',
    en: 'a whole quotation whose speaker stands in the sentence beside it',
  },
  confidence: 0.72,
  examples: {
    yes: [
      {
        text: '“专家来得真及时，产量有保证了。”种植户李大江道出了大家的心声。',
        finds: ['李大江 SAID 专家来得真及时，产量有保证了。'],
      },
    ],
    no: ['活动以“同心同行，共建共享”为主题。李大江参加活动。'],
  },
  find(passage) {
    const { text, quotes } = passage;
    const attributions = readAttributions(passage);
    const taken = new Set<number>();
    for (const attribution of attributions) {
      if (attribution.quoteBefore) taken.add(attribution.quoteBefore.start);
      if (attribution.follows === 'quote') taken.add(attribution.wordsStart);
    }
    const speakers = listSpeakers(passage);
    const found: Utterance[] = [];
    for (const quote of quotes) {
      if (quote.depth !== 0 || taken.has(quote.start)) continue;
      const words = text.slice(quote.start, quote.end);
      if (words.length < 10 || !/[。！？…]$/.test(words)) continue;
      const [before, after] = neighbours(passage, quote);
      const subject =
        after && speakers.within(after).find((person) => person.start - after.start < 50 && !person.anaphor);
      const leading = before && speakers.within(before)[0];
      const opensSentence = !before;
      const last = attributions.findLast((each) => each.verb.start < quote.start);
      const speaker =
        !opensSentence && leading
          ? leading
          : subject &&
              !attributions.some((each) => each.speaker === subject && each.follows !== 'nothing' && !each.quoteBefore)
            ? subject
            : opensSentence && last && isSameParagraph(passage, last.verb.start, quote.start)
              ? last.speaker
              : undefined;
      if (!speaker) continue;
      found.push({
        ...quote,
        start: quote.start,
        end: quote.end,
        speaker,
        attribution: { start: Math.min(speaker.start, quote.start), end: Math.max(speaker.end, quote.end) },
        rule: this.name,
        confidence: this.confidence,
      });
    }
    return found;
  },
};

/** 学生甲某某：我已经连续两期参加…。 */
export const saidAfterColon: UtteranceRule = {
  name: 'said-after-colon',
  words: { zh: '“姓名：话”的写法', en: 'a name, a colon and the words' },
  confidence: 0.85,
  examples: {
    yes: [{ text: '学员李大江：这次培训让我收获很大。', finds: ['李大江 SAID 这次培训让我收获很大。'] }],
    no: ['主讲人：李大江。'],
  },
  find(passage) {
    const { text } = passage;
    const attributions = readAttributions(passage);
    const found: Utterance[] = [];
    for (const person of passage.mentions) {
      if (person.kind !== 'Person' || person.anaphor || text[person.end] !== '：') continue;
      const sentence = sentencesFrom(passage, person.start)[0];
      if (!sentence || person.start - sentence.start > 12 || sentence.end - person.end < 12) continue;
      if (isQuotedAt(passage, person.start) || /[，：]/.test(text.slice(sentence.start, person.start))) continue;
      const quoted = text[person.end + 1] === '“';
      const start = person.end + (quoted ? 2 : 1);
      const quote = quoted ? passage.quotes.find((each) => each.start === start) : undefined;
      const base = { speaker: person, verb: { start: person.end, end: person.end + 1 }, sentence, manner: '' };
      const end = quote?.end ?? findWordsEnd(passage, { ...base, wordsStart: start }, attributions);
      const { manner: _, ...rest } = utter({ ...base, manner: '说' }, { start, end }, this);
      found.push(rest);
    }
    return found;
  },
};

function isSameParagraph({ paragraphs }: MarkedPassage, a: number, b: number): boolean {
  return paragraphs.some(
    (paragraph) => paragraph.start <= a && paragraph.end > a && paragraph.start <= b && paragraph.end > b,
  );
}

/** The sentence that holds or precedes a quotation's mark, and the stretch that follows the quotation. */
function neighbours(passage: MarkedPassage, quote: Span) {
  const { sentences } = passage;
  const holding = sentences[findFirst(sentences, quote.start) - 1];
  const before = holding && holding.start < quote.start - 1 ? { ...holding, end: quote.start - 1 } : undefined;
  const after = sentences[findFirst(sentences, quote.end)];
  const follows = after && holding && after.paragraph === holding.paragraph ? after : undefined;
  return [before, follows] as const;
}
