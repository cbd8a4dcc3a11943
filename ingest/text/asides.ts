import type { Passage, Span } from '../types.ts';
import { findMatches } from './matches.ts';
import { once } from './once.ts';
import { findFirst } from './spans.ts';

/** 会议强调，…; 某某表示，…: what follows is said, not told. */
const saying =
  /(?:强调|指出|(?<!部署|指示|讲话|重要|总|新|目标|具体|有关|相关|规范|工作|标准|任务|条件|的|(?:按照|根据|依照|遵照|按)[^，。；]{0,12})要求|认为|提出|表示|希望|谈到|谈道|坦言|呼吁|(?<=[会议》局委厅部]|政府|意见|方案|办法|通知|规划|条例)明确|(?<![据传])说|(?:介绍|总结)说)(?:道)?[，：](?!“)/;
/** 要…; 各部门要…: demands that go on from the sentence before. */
const demand =
  /^(?:他还?|她还?|各?[^，。；：“”]{0,10}?)?(?:(?<![主重首需])要|必须|希望|期待|期望|务必)(?!求|素|点|闻|约|么)/;
/** A quotation as long as this is somebody's words; a shorter one may be a name. */
const longQuote = 24;
const titled = /《[^》\n]{2,80}》/g;

/** An event is only referred to by what follows it: 某全会精神, 某大会提出的目标. */
const referredBehind =
  /^[”’]?(?:上的(?:重要)?(?:讲话)?(?:精神|要求|部署)|(?:的)?(?:精神|提出|部署|要求|报告|确定|决策|重要讲话|闭幕|以来|获奖|优秀|为契机|工作方案|筹备|组委会|契机))/;
/** … or by what stands before it: 贯彻某全会, 服务某博览会, 曾参加某大赛. */
const referredBefore =
  /(?:贯彻|落实|学习|领会|对照|服务|保障|筹备|办好|曾|多次|往届|传达|传达了|根据|按照|迎接|对接|对标|备战|开好|入选|获得|荣获|斩获|以)“?$/;

/** 是某大会7场分论坛之一, 作为某宣传月的重要活动: the whole of which the report tells a part. */
const wholeBehind =
  /^[”’]?(?:的?[^，。；“”]{0,8}之一|的?(?:重要|主要)?(?:组成部分|一部分|子活动|重要内容|重要活动|配套活动)|的一项|的重头戏)/;
/** 决定8月在某地召开某会议: not the meeting that decides it. */
const decided = /(?:决定|商定|议定)[^，。；]{0,24}(?:召开|举行|举办)$/;

/** Where a passage quotes, demands or names documents: what stands there does not happen in the report. */
export interface Asides {
  spoken: readonly Span[];
  titles: readonly Span[];
}

/** Finds the stretches of a passage that tell of no happening. */
export const readAsides = once(
  (passage: Passage): Asides => ({ spoken: findSpoken(passage), titles: findTitles(passage) }),
  ({ sentences }) => sentences,
);

function findSpoken({ text, sentences, quotes }: Passage): Span[] {
  // a mark without its partner would make the rest of the paragraph somebody's words
  const isWords = ({ start, end }: Span): boolean =>
    end - start >= longQuote && /[”’」』]/.test(text[end] ?? '') && /[，。]/.test(text.slice(start, end));
  const spoken: Span[] = quotes.filter(isWords);
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    if (demand.test(words)) spoken.push({ start: sentence.start, end: sentence.end });
    else {
      const said = saying.exec(words);
      if (said) spoken.push({ start: sentence.start + said.index + said[0].length, end: sentence.end });
    }
  }
  return join(spoken);
}

function findTitles({ text }: Passage): Span[] {
  return findMatches(text, titled).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Overlapping stretches made one, in the order of the text. */
function join(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** Whether a place lies within one of the stretches. */
export function isWithin(spans: readonly Span[], at: number): boolean {
  const before = spans[findFirst(spans, at + 1) - 1];
  return before !== undefined && at < before.end;
}

/** Whether an event is only spoken of where it stands: in a demand, after 贯彻, before 精神. */
export function isAside(passage: Passage, event: Span): boolean {
  const { text } = passage;
  return (
    isWithin(readAsides(passage).spoken, event.start) ||
    referredBehind.test(text.slice(event.end, event.end + 8)) ||
    wholeBehind.test(text.slice(event.end, event.end + 16)) ||
    referredBefore.test(text.slice(Math.max(0, event.start - 5), event.start)) ||
    decided.test(text.slice(Math.max(0, event.start - 32), event.start))
  );
}
