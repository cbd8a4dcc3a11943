import { buildClaim } from '../text/context.ts';
import { setLessons } from '../text/lessons.ts';
import { unitAt } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

const confidence = 0.7;

/** A lecturer teaches what the article says he lectured on; what several share stays with the event. */
export const teachesByLesson: ClaimRule = {
  name: 'teaches-by-lesson',
  words: { zh: '文章说明由他讲授的内容', en: 'what the article says this lecturer taught' },
  confidence,
  examples: {
    yes: [{ text: '赵立新以《园区招商新思路》为题授课。', finds: ['赵立新 TEACHES 园区招商新思路'] }],
    no: ['赵立新、王海平以《园区招商新思路》为题授课。'],
  },
  find(passage) {
    return setLessons(passage).flatMap(({ lecturers, isShared, subjects, outline, lead, end }) => {
      const verb = { start: unitAt(outline, lead), end: unitAt(outline, end) };
      const teach = (lecturer: Mention, to: Mention): Claim =>
        buildClaim('TEACHES', lecturer, to, outline, verb, { properties: {}, rule: 'teaches-by-lesson', confidence });
      // 甲、乙分别以《…》《…》为题: one each, in order
      if (isShared && lecturers.length > 1 && lecturers.length === subjects.length) {
        return lecturers.flatMap((lecturer, index) =>
          subjects.slice(index, index + 1).map((to) => teach(lecturer, to)),
        );
      }
      const [lecturer] = lecturers;
      if (!lecturer || lecturers.length > 1 || isShared) return [];
      return subjects.map((to) => teach(lecturer, to));
    });
  },
};
