import { isSpokenOf } from '../text/persons.ts';
import { findFirst } from '../text/spans.ts';
import type { MarkedPassage, Mention, Span, Utterance, UtteranceRule } from '../types.ts';
import { type Attribution, readAttributions } from './attributions.ts';
import { isQuotedAt, listSpeakers, type Speakers, sentencesFrom } from './speakers.ts';
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
      const speaker =
        (before && findLeading(text, speakers, before)) ||
        (after && findFollowing(text, speakers, after)) ||
        (before ? undefined : findLast(passage, attributions, quote));
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

/** What somebody does with words, no verb of saying among it: 道出心声, 分享感悟, 难掩欣喜. */
const speaks =
  /说|道出|告诉|表示|感慨|感叹|感悟|感想|感受|心声|谈起|谈到|谈及|回忆|观点|此语|介绍|坦言|点赞|称赞|赞|竖起|难掩|激动|高兴|开心|欣喜|兴奋|自豪|笑|分享|起来|认为|觉得|提到|授课|讲座|主讲|祝贺|感激|道谢|致谢|不绝口/;
/** Before a quotation that is heard, read or a name. */
const heard = /听见|听到|求救|写着|打出|主题|题为|名为|口号|标语|如何|什么/;

/** 甲某某津津有味地品尝了起来，“…”: the person of the sentence that leads up to the quotation. */
function findLeading(text: string, speakers: Speakers, before: Span): Mention | undefined {
  const person = speakers.within(before)[0];
  const gap = person && text.slice(person.end, before.end);
  if (!person || gap === undefined || gap.length > 40 || heard.test(gap) || !/[，：]$/.test(gap)) return undefined;
  return speaks.test(gap) || gap.endsWith('：') ? person : undefined;
}

/** “…”种植户甲某某道出了大家的心声。: the person with whom the sentence behind the quotation begins. */
function findFollowing(text: string, speakers: Speakers, after: Span): Mention | undefined {
  const persons = speakers.within(after).filter(({ anaphor }) => !anaphor);
  const [person] = persons;
  if (!person || isSpokenOf(text, person)) return undefined;
  // “…”日前，在某仪式现场，队员代表甲某某如是说。
  if (persons.length === 1 && /(?:说道?|表示|感慨道?|感叹道?)。?$/.test(text.slice(person.end, after.end)))
    return person;
  if (person.start - after.start >= 50) return undefined;
  return speaks.test(text.slice(after.start, Math.min(after.end, person.end + 30))) ? person : undefined;
}

/** A second quotation right behind the words of somebody goes on with them. */
function findLast(passage: MarkedPassage, attributions: readonly Attribution[], quote: Span): Mention | undefined {
  const { sentences } = passage;
  const own = findFirst(sentences, quote.start) - 1;
  const last = attributions.findLast((each) => each.verb.start < quote.start);
  const past = sentences[own - 1];
  const isNear = last && past && last.verb.end >= past.start && past.paragraph === sentences[own]?.paragraph;
  return isNear ? last.speaker : undefined;
}

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
      if (!sentence || person.start - sentence.start > 30 || sentence.end - person.end < 12) continue;
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

/** The sentence that holds or precedes a quotation's mark, and the stretch that follows the quotation. */
function neighbours(passage: MarkedPassage, quote: Span) {
  const { sentences } = passage;
  const holding = sentences[findFirst(sentences, quote.start) - 1];
  const before = holding && holding.start < quote.start - 1 ? { ...holding, end: quote.start - 1 } : undefined;
  const after = sentences[findFirst(sentences, quote.end)];
  const follows = after && holding && after.paragraph === holding.paragraph ? after : undefined;
  return [before, follows] as const;
}
