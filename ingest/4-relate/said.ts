import { isSpokenOf } from '../text/persons.ts';
import type { MarkedPassage, Mention, Span, Utterance, UtteranceRule } from '../types.ts';
import { type Attribution, isSpeech, readAttributions } from './attributions.ts';
import { goingOn, sceneOpeners } from './said-words.ts';
import { isQuotedAt, listSpeakers, sentencesFrom } from './speakers.ts';

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
      const { follows, wordsStart, manner } = attribution;
      if (manner === '提出要求') continue;
      const isPhrase = follows === 'quote' && startsPhrase(passage, wordsStart);
      if (follows !== 'words' && follows !== 'object' && !isPhrase) continue;
      const start = isPhrase ? wordsStart - 1 : wordsStart;
      const end = findWordsEnd(passage, attribution, attributions);
      if (end - start >= 4) found.push(utter(attribution, { start, end }, this));
    }
    return found;
  },
};

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
      if (attribution.manner !== '提出要求') continue;
      const { text } = passage;
      let start = attribution.wordsStart;
      const list = /^[。：，]?\s*(?=一[是要、]|第一|首先)/.exec(
        text.slice(attribution.verb.end, attribution.verb.end + 4),
      );
      if (attribution.follows === 'nothing' && !list) continue;
      if (list) start = attribution.verb.end + list[0].length;
      const paragraph = passage.paragraphs.find((each) => each.start <= start && each.end > start);
      const end =
        list && paragraph
          ? Math.min(paragraph.end, findListEnd(passage, start, paragraph.end, attributions))
          : findWordsEnd(passage, attribution, attributions);
      if (end - start >= 4) found.push(utter({ ...attribution, manner: '提出要求' }, { start, end }, this));
    }
    return found;
  },
};

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

function utter(
  { speaker, manner }: Pick<Attribution, 'speaker' | 'manner'>,
  words: Span,
  rule: { name: string; confidence: number },
): Utterance {
  return {
    start: words.start,
    end: words.end,
    speaker,
    manner,
    attribution: { start: Math.min(speaker.start, words.start), end: Math.max(speaker.end, words.end) },
    rule: rule.name,
    confidence: rule.confidence,
  };
}

function endsSentence(text: string, end: number): boolean {
  return /^”?(?:[。！？]|$|\n)/.test(text.slice(end, end + 2));
}

/** “甲”“乙”“丙”: quotations without anything between them are one. */
function joinQuotes({ text, quotes }: MarkedPassage, end: number): number {
  if (text.slice(end, end + 2) !== '”“') return end;
  const next = quotes.find((each) => each.depth === 0 && each.start === end + 2);
  return next ? joinQuotes({ text, quotes } as MarkedPassage, next.end) : end;
}

function isSameParagraph({ paragraphs }: MarkedPassage, a: number, b: number): boolean {
  return paragraphs.some(
    (paragraph) => paragraph.start <= a && paragraph.end > a && paragraph.start <= b && paragraph.end > b,
  );
}

/** A quotation that is only the first phrase of reported words: 表示，“一带一路”是…. */
function startsPhrase(passage: MarkedPassage, wordsStart: number): boolean {
  const quote = passage.quotes.find((each) => each.depth === 0 && each.start === wordsStart);
  return quote !== undefined && !isSpeech(passage.text, quote) && !endsSentence(passage.text, quote.end);
}

/** Where the words of a speaker end: with their sentence, or with later ones that go on in his voice. */
function findWordsEnd(
  passage: MarkedPassage,
  from: Pick<Attribution, 'wordsStart' | 'verb'>,
  attributions: readonly Attribution[],
): number {
  const [first, ...rest] = sentencesFrom(passage, from.wordsStart);
  if (!first) return from.wordsStart;
  let end = first.end;
  const inside = attributions.find(
    (each) => each.verb.start > from.verb.start && each.clauseStart > from.wordsStart && each.verb.start < end,
  );
  if (inside && inside.clauseStart - from.wordsStart > 6) return inside.clauseStart;
  const speakers = listSpeakers(passage);
  let neutral = 0;
  for (const sentence of rest) {
    const words = passage.text.slice(sentence.start, sentence.end);
    if (words.startsWith('“') || sceneOpeners.test(words)) break;
    if (attributions.some((each) => each.verb.start >= sentence.start && each.verb.start < sentence.end)) break;
    if (speakers.within(sentence).some((person) => !person.anaphor && !isSpokenOf(passage.text, person))) break;
    if (goingOn.test(words)) {
      neutral = 0;
      end = sentence.end;
      continue;
    }
    neutral += words.length;
    if (
      neutral > 1.5 * (end - from.wordsStart) ||
      /^(?:队员|孩子|居民|学员|群众|同学|村民|业主|家长|企业家)们/.test(words) ||
      startsAnew(passage, from.wordsStart, sentence)
    )
      break;
    end = sentence.end;
  }
  return end;
}

/** A sentence that begins with a body that the words so far do not name. */
function startsAnew(passage: MarkedPassage, from: number, sentence: Span): boolean {
  const first = passage.mentions.find(
    (mention) => mention.start >= sentence.start && mention.start <= sentence.start + 2,
  );
  if (!first || (first.kind !== 'Company' && first.kind !== 'Institution' && first.kind !== 'Zone')) return false;
  return !passage.mentions.some(
    (mention) => mention.name === first.name && mention.start > from - 80 && mention.end < sentence.start,
  );
}

/** Where a list of points ends: its last point's sentence, at most the paragraph. */
function findListEnd(
  passage: MarkedPassage,
  start: number,
  limit: number,
  attributions: readonly Attribution[],
): number {
  let end = start;
  for (const sentence of sentencesFrom(passage, start)) {
    const words = passage.text.slice(Math.max(start, sentence.start), sentence.end);
    if (
      end > start &&
      (sceneOpeners.test(words) ||
        attributions.some((each) => each.verb.start >= sentence.start && each.verb.end <= sentence.end))
    )
      break;
    end = sentence.end;
    if (end >= limit) break;
  }
  return end;
}

/** The sentence that holds or precedes a quotation's mark, and the stretch that follows the quotation. */
function neighbours(passage: MarkedPassage, quote: Span) {
  const holding = passage.sentences.findLast((sentence) => sentence.start < quote.start);
  const before = holding && holding.start < quote.start - 1 ? { ...holding, end: quote.start - 1 } : undefined;
  const after = passage.sentences.find((sentence) => sentence.start >= quote.end);
  const follows = after && holding && after.paragraph === holding.paragraph ? after : undefined;
  return [before, follows] as const;
}
