import {
  aboutCourse,
  courseFrames,
  type LessonFrame,
  type LessonKind,
  lessonFrames,
} from '../lexicon/lesson-frames.ts';
import type { Passage, Sentence, Span } from '../types.ts';
import { splitItems } from './items.ts';
import { findMatches, mayMatch, sketchUnits } from './matches.ts';
import { once } from './once.ts';

/** Words that say what was taught, talked about or on the course. */
export interface Lesson extends Span {
  /** Where the words that lead to it begin: 以 in 以“…”为题. */
  lead: number;
  kind: LessonKind;
  items: Span[];
  sentence: Sentence;
}

/** 希望双方围绕…, 要聚焦…: not yet taught or talked about. */
const wished = /(?:希望|期待|下一步|今后|应当|将(?:积极|进一步)|(?<![主重需首])要)[^，。；]{0,8}$|为契机[^。；]{0,24}$/;
/** 重要讲话深刻阐述了…: what a text says, not a person on a stage. */
const byText = /(?:讲话|文章|著作|意见|办法|方案|规划|报告|论述|文件|《[^》]{2,40}》|展览|展厅|展馆|节目|影片)$/;
/** 重要讲话深入分析了…，深刻阐述了…: it goes on. */
const goesOn = /重要讲话[^，。]{0,6}(?:分析|阐述|指明|回答)了[^。；]*$/;
/** Things on a table: what a lesson is shown with, not what it teaches. */
const things = /等[^、]{0,16}(?:工具|用品|材料|器材|设备|产品|展品|食材|物资|作品)$/;

/** Finds every lesson of a passage; two patterns on one stretch give it once. */
export const findLessons = once(readLessons, ({ sentences }) => sentences);

function readLessons(passage: Passage): Lesson[] {
  const lessons: Lesson[] = [];
  for (const sentence of passage.sentences) {
    const words = passage.text.slice(sentence.start, sentence.end);
    if (words.length > 1200) continue;
    const own: Lesson[] = [];
    const sketch = sketchUnits(words);
    const add = ({ kind, find, least = 2 }: LessonFrame): void => {
      if (!mayMatch(sketch, find)) return;
      for (const match of findMatches(words, find)) {
        if (wished.test(words.slice(Math.max(0, match.index - 30), match.index))) continue;
        if (
          byText.test(
            words
              .slice(Math.max(0, match.index - 44), match.index)
              .replace(/(?:深刻|系统|深入|全面|详细|生动|科学)+$/, ''),
          )
        )
          continue;
        if (goesOn.test(words.slice(0, match.index))) continue;
        const of = match.groups?.of ?? '';
        if (things.test(of)) continue;
        const start = sentence.start + match.index + match[0].indexOf(of);
        const items = splitItems(passage.text, start, start + of.length, 4).filter(
          (item) =>
            item.end - item.start >= least &&
            !own.some((lesson) => lesson.items.some((other) => other.start < item.end && item.start < other.end)),
        );
        if (items.length > 0)
          own.push({ kind, lead: sentence.start + match.index, start, end: start + of.length, items, sentence });
      }
    };
    lessonFrames.forEach(add);
    if (aboutCourse.test(words)) courseFrames.forEach(add);
    lessons.push(...own);
  }
  return lessons;
}
