import { findMatches } from '../text/matches.ts';
import { once } from '../text/once.ts';
import { isSpokenOf } from '../text/persons.ts';
import { findFirst } from '../text/spans.ts';
import type { MarkedPassage, Mention, Quote, Sentence, Span } from '../types.ts';
import { courtesies, sayVerbs, urgeVerbs } from './said-words.ts';
import { listSpeakers, sentencesFrom } from './speakers.ts';

/** A verb of saying outside quotation marks, and whose it is. */
export interface Attribution {
  speaker: Mention;
  manner: string;
  /** 提出三点要求: the words are a list of points. */
  asks: boolean;
  verb: Span;
  /** Where the speaker with his titles begins: behind ” or the last comma. */
  clauseStart: number;
  sentence: Sentence;
  /** The quotation that ends right before the clause. */
  quoteBefore?: Quote;
  /** What comes behind the verb: a quotation, words after a comma or colon, words at once, or nothing. */
  follows: 'quote' | 'words' | 'object' | 'nothing';
  /** Where the words behind the verb begin. */
  wordsStart: number;
}

/** 提出三点要求, 谈了三点启发, 肯定了论坛的四个特点: a list of points follows. */
const demand =
  '提出(?!的)[^，。：“”]{0,14}?(?:要求|意见|希望|期望|倡议|建议)|(?:谈|肯定|总结|阐述|分享|提)了[^，。：“”]{0,16}?[一二两三四五六七八九十几]+(?:个|点|方面)[^，。：]{0,6}(?=[。：]一)|提出';
const verb = new RegExp(`(?:${demand})|(?:${sayVerbs})|(?:${urgeVerbs})`, 'g');
const urge = new RegExp(`^(?:${urgeVerbs})$`);
/** Verbs whose words never follow after a comma: 希望，… goes on with something else. */
const onlyUrge = /^(?:要求|勉励|寄语|鼓励|祝愿|祝福|祝贺|叮嘱|嘱咐|提醒|称赞|期待|期望)$/;
const linking =
  /^(?:[并还也又再则更且就]|随后|最后|同时|对此|现场|在[^，。]{1,16}[时中上后里])*(?:[\u4e00-\u9fff]{1,4}地)?(?:向[^，。]{1,12})?$/;
const longestLink = 48;
const noSubject =
  /^(?:的|等(?!人)|一行|、|和[^，]{2,}等|所|团队|家人|一家|妻子|父亲|母亲|丈夫)|被$|(?:负责人|们|大家|双方|人士|群众|企业|代表们)$/;
/** Quotations that are words of a speaker and no name: they end as a sentence does. */
const fullStop = /[。！？…!?；]$/;

/** Every verb of saying of a passage whose speaker is certain, in the order of the text. */
export const readAttributions = once(findAttributions, ({ mentions }) => mentions);

function findAttributions(passage: MarkedPassage): Attribution[] {
  const speakers = listSpeakers(passage);
  const outer = passage.quotes.filter((quote) => quote.depth === 0);
  const found: Attribution[] = [];
  let quoteIndex = 0;
  let lastEnd = 0;
  for (const match of findMatches(passage.text, verb)) {
    const start = match.index;
    while ((outer[quoteIndex]?.end ?? Infinity) <= start) quoteIndex += 1;
    const around = outer[quoteIndex];
    if (around && around.start <= start) continue;
    if (start < lastEnd) continue;
    const end = start + match[0].length;
    const after = readAfter(passage, match[0], end);
    if (!after) {
      if (match[0] === '表示') lastEnd = end + (courtesies.exec(passage.text.slice(end, end + 24))?.[0].length ?? 0);
      continue;
    }
    const sentence = sentencesFrom(passage, start)[0];
    if (!sentence) continue;
    const asks = isDemand.test(match[0]);
    const manner = asks ? (match[0].startsWith('提出') ? '提出要求' : match[0].replace(/了.*$/, '')) : match[0];
    const both = findTogether(passage, sentence, start, speakers.within);
    for (const speaker of both) {
      found.push({ speaker, verb: { start, end }, clauseStart: sentence.start, ...after, manner, asks, sentence });
    }
    if (both.length > 0) continue;
    const attribution = findSpeaker(passage, sentence, { start, end }, speakers.within, outer);
    if (!attribution) continue;
    if (after.follows === 'nothing' && !attribution.quoteBefore && !isList(passage.text, end)) continue;
    found.push({ ...attribution, ...after, manner, asks, sentence });
    lastEnd = end;
  }
  return found;
}

const asked =
  /(?:讲话|精神|工作|部署|指示|有关|相关|任务|目标|总体|具体|标准|时间|质量|上级|统一|会议|批示|意见|对策|相关|合理化|提案|宝贵)$/;
const isDemand = /^提出.|了.*[点个面]/;

/** Whether a list of points begins here: 。一是…. */
function isList(text: string, at: number): boolean {
  return /^[。：]?(?:一[是要、]|第一|首先)/.test(text.slice(at, at + 4));
}

/** What follows a verb of saying, where it may be one. */
function readAfter(
  { text }: MarkedPassage,
  form: string,
  end: number,
): Pick<Attribution, 'follows' | 'wordsStart'> | undefined {
  const rest = text.slice(end, end + 24);
  if (/^表示$/.test(form) && courtesies.test(rest)) return undefined;
  // 讲话要求, 工作要求: a noun
  if (/^(?:要求|建议)$/.test(form) && asked.test(text.slice(Math.max(0, end - 5), end - 2))) return undefined;
  const mark = /^[，：,:]?[：:]?“/.exec(rest);
  if (mark) return { follows: 'quote', wordsStart: end + mark[0].length };
  const comma = (onlyUrge.test(form) ? /^：/ : /^[，：]/).exec(rest);
  if (comma) return { follows: 'words', wordsStart: end + 1 };
  if (/^(?:。|$|\n)/.test(rest)) return { follows: 'nothing', wordsStart: end };
  if (/^[了的着过是和与、]/.test(rest)) return undefined;
  if (form === '表示') return /^[将要会愿]/.test(rest) ? { follows: 'object', wordsStart: end } : undefined;
  if (form === '宣布') return undefined;
  // 鼓励企业扩产, 建议书: what somebody does; words only where they follow after a comma
  if (/^(?:鼓励|建议|祝贺)$/.test(form)) return undefined;
  if (urge.test(form)) return { follows: 'object', wordsStart: end + (rest[0] === '，' ? 1 : 0) };
  return undefined;
}

/** 甲、乙、丙分别致辞。他们希望，…: the persons of the sentence before, each of whom says the words. */
function findTogether(
  { text, sentences }: MarkedPassage,
  sentence: Sentence,
  verbStart: number,
  within: (span: Span) => Mention[],
): Mention[] {
  if (!/^(?:他|她)们(?:分别|均|都|一致)?$/.test(text.slice(sentence.start, verbStart))) return [];
  const before = sentences[findFirst(sentences, sentence.start) - 1];
  if (!before || before.paragraph !== sentence.paragraph) return [];
  const persons = within(before).filter((person) => !person.anaphor && !isSpokenOf(text, person));
  return persons.length > 1 && /(?:分别|先后|共同|均|依次)/.test(text.slice(before.start, before.end)) ? persons : [];
}

function findSpeaker(
  passage: MarkedPassage,
  sentence: Sentence,
  at: Span,
  within: (span: Span) => Mention[],
  outer: readonly Quote[],
): Pick<Attribution, 'speaker' | 'verb' | 'clauseStart' | 'quoteBefore'> | undefined {
  const { text } = passage;
  let clauseStart = sentence.start;
  for (let index = at.start - 1; index >= sentence.start; index -= 1) {
    if (!'，；：。”！？'.includes(text[index] ?? '')) continue;
    clauseStart = index + 1;
    break;
  }
  const own = within({ start: clauseStart, end: at.start }).findLast((person) => !isSpokenOf(text, person));
  if (own) {
    const gap = text.slice(own.end, at.start);
    if (gap.length > 34 || noSubject.test(gap)) return undefined;
    return withQuote(text, { speaker: own, verb: at, clauseStart }, outer);
  }
  if (at.start - clauseStart > longestLink || !linking.test(text.slice(clauseStart, at.start))) return undefined;
  const subject = within({ start: sentence.start, end: clauseStart }).findLast((person) => !isSpokenOf(text, person));
  if (!subject) return undefined;
  if (/^[、和与]|^等/.test(text.slice(subject.end, subject.end + 1))) return undefined;
  return withQuote(text, { speaker: subject, verb: at, clauseStart: sentence.start }, outer);
}

/** Adds the quotation that ends right before the clause: “…”甲某某说。 */
function withQuote(
  text: string,
  base: { speaker: Mention; verb: Span; clauseStart: number },
  outer: readonly Quote[],
): Pick<Attribution, 'speaker' | 'verb' | 'clauseStart' | 'quoteBefore'> {
  const before = /”+，?$/.exec(text.slice(Math.max(0, base.clauseStart - 3), base.clauseStart))?.[0] ?? '';
  if (!before.includes('”')) return base;
  const close = base.clauseStart - before.length;
  const quote = outer[findFirst(outer, close) - 1];
  if (quote?.end !== close || !isSpeech(text, quote)) return base;
  return { ...base, quoteBefore: quote };
}

/** Whether a quotation holds somebody's words and is no name or slogan inside a sentence. */
export function isSpeech(text: string, quote: Span): boolean {
  const words = text.slice(quote.start, quote.end);
  return fullStop.test(words) || (words.length >= 14 && /[，；]/.test(words));
}

/** Whether a sentence is over behind a place. */
export function endsSentence(text: string, end: number): boolean {
  return /^”?(?:[。！？]|$|\n)/.test(text.slice(end, end + 2));
}
