import { buildClaim } from '../text/context.ts';
import { type SetLesson, setLessons } from '../text/lessons.ts';
import { unitAt } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention, RuleCard, Span } from '../types.ts';

/** A rule for one way of saying who taught what; what several share stays with the event. */
function teachesIn(isMeant: (lesson: SetLesson, subject: Mention) => boolean, card: RuleCard): ClaimRule {
  const { confidence } = card;
  return {
    ...card,
    find: (passage) =>
      setLessons(passage).flatMap((lesson) => {
        const { lecturers, isShared, isPlanned, subjects, items, outline, lead, end } = lesson;
        const verb = { start: unitAt(outline, lead), end: unitAt(outline, end) };
        const properties = isPlanned ? { planned: true } : {};
        const teach = (lecturer: Mention, to: Mention): Claim[] =>
          isMeant(lesson, to)
            ? [buildClaim('TEACHES', lecturer, to, outline, verb, { properties, rule: card.name, confidence })]
            : [];
        if (isShared && lecturers.length > 1) {
          // 甲、乙分别以《…》《…》为题: one each, in order
          if (lecturers.length === items.length)
            return lecturers.flatMap((lecturer, index) =>
              subjects.filter((to) => isOf(to, items[index])).flatMap((to) => teach(lecturer, to)),
            );
          // 甲、乙分别就…作讲座: each of them
          return items.length === 1
            ? lecturers.flatMap((lecturer) => subjects.flatMap((to) => teach(lecturer, to)))
            : [];
        }
        const [lecturer] = lecturers;
        if (!lecturer || lecturers.length > 1 || isShared) return [];
        return subjects.flatMap((to) => teach(lecturer, to));
      }),
  };
}

function isOf({ start, end }: Mention, item: Span | undefined): boolean {
  return item !== undefined && start >= item.start - 1 && end <= item.end + 1;
}

/** Who lectured under a title. */
export const teachesTitled = teachesIn(({ kind }, { rule }) => kind === 'lecture' && isTitle(rule), {
  name: 'teaches-titled',
  confidence: 0.71,
  words: { zh: '“某人以《…》为题授课”“某人作《…》报告”', en: 'who lectured under which title' },
  examples: {
    yes: [{ text: '赵立新以《园区招商新思路》为题授课。', finds: ['赵立新 TEACHES 园区招商新思路'] }],
    no: ['赵立新、王海平以《园区招商新思路》为题授课。'],
  },
});

function isTitle(rule: string): boolean {
  return rule === 'topic-titled' || rule === 'policy-by-title';
}

/** Who is said to lecture on a subject. */
export const teachesSubject = teachesIn(({ kind }, { rule }) => kind === 'lecture' && !isTitle(rule), {
  name: 'teaches-subject',
  confidence: 0.7,
  words: { zh: '“某人围绕…授课”“某人就…作宣讲”', en: 'who lectured on which subject' },
  examples: {
    yes: [
      {
        text: '青石市举办招商培训班，赵立新围绕园区招商实务、产业基金运作授课。',
        finds: ['赵立新 TEACHES 园区招商实务', '赵立新 TEACHES 产业基金运作'],
      },
    ],
    no: ['青石市举办招商培训班，赵立新听取了园区招商实务授课。'],
  },
});

/** Who explained something, or gave an account of it. */
export const teachesAccount = teachesIn(({ kind }) => kind !== 'lecture', {
  name: 'teaches-account',
  confidence: 0.69,
  words: { zh: '“某人讲解…”“某人分享…经验”', en: 'who explained what, or gave an account of it' },
  examples: {
    yes: [
      {
        text: '青石市举办招商论坛。赵立新分享了青石开发区招商引资经验。',
        finds: ['赵立新 TEACHES 青石开发区招商引资经验'],
      },
    ],
    no: ['青石市举办招商论坛。赵立新介绍了基本情况。'],
  },
});
