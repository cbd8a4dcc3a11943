import type { LessonKind } from '../lexicon/lesson-frames.ts';
import { buildClaim } from '../text/context.ts';
import { type SetLesson, setLessons } from '../text/lessons.ts';
import { findNested } from '../text/nested.ts';
import { unitAt } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention, RuleCard } from '../types.ts';

/** Ceremonies at which nothing is taught. */
const signing = /(?:签约|签署|授牌|揭牌|颁奖|交接|捐赠|捐助)仪式$/;

type Lessons = (lesson: SetLesson & { event: Mention }) => boolean;

/** A rule for what some sort of lesson covers. */
function coversIn(isMeant: Lessons, card: RuleCard): ClaimRule {
  const { confidence } = card;
  return {
    ...card,
    find: (passage) =>
      setLessons(passage).flatMap((lesson) => {
        const { event, isConcluded, isPlanned, subjects, outline, lead, end } = lesson;
        if (!event || signing.test(event.name) || !isMeant({ ...lesson, event })) return [];
        const verb = { start: unitAt(outline, lead), end: unitAt(outline, end) };
        return subjects.map((to) =>
          buildClaim('COVERS', event, to, outline, verb, {
            properties: isPlanned ? { planned: true } : {},
            rule: card.name,
            confidence: isConcluded ? confidence - 0.1 : confidence,
            ...(isConcluded && { inferred: true }),
          }),
        );
      }),
  };
}

const taught = new Set<LessonKind>(['lecture', 'explanation', 'account']);

/** What was taught at a training, a lecture, a forum, or at the only event of the article. */
export const coversTaught = coversIn((each) => taught.has(each.kind) && each.isSure === true, {
  name: 'covers-taught',
  confidence: 0.56,
  words: { zh: '培训、讲座、论坛上讲授的内容', en: 'what was taught at a training, a lecture or a forum' },
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部培训班。赵立新围绕园区招商实务授课。',
        finds: ['商务干部培训班 COVERS 园区招商实务'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班，赵立新出席。'],
  },
});

/** What the programme of a training offers. */
export const coversCourse = coversIn((each) => each.kind === 'course' && each.isSure === true, {
  name: 'covers-course',
  confidence: 0.57,
  words: { zh: '培训班课程里的内容', en: 'what is on the course of a training' },
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部培训班。培训内容包括安全生产法规、应急救援技能等。',
        finds: ['商务干部培训班 COVERS 应急救援技能'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班，赵立新出席。'],
  },
});

/** What was taught where several events are told of and the nearest is no lesson. */
export const coversTaughtNearby = coversIn(
  (each) => (taught.has(each.kind) || each.kind === 'course') && each.isSure !== true,
  {
    name: 'covers-taught-nearby',
    confidence: 0.55,
    words: { zh: '前文刚提到的活动上讲授的内容', en: 'what was taught at the event named last' },
    examples: {
      yes: [
        {
          text: '青石市商务局举办招商服务月启动仪式。青石开发区举办“创业有你”开放日活动，赵立新以《园区招商新思路》为题授课。',
          finds: ['“创业有你”开放日活动 COVERS 园区招商新思路'],
        },
      ],
      no: ['青石市商务局举办商务干部培训班。赵立新以《园区招商新思路》为题授课。'],
    },
  },
);

/** Events at which something is done: what is talked about beside it is not their subject. */
const ofDeeds = /(?:签约|参观|展销|共建|培训班?|慰问)[^会]*$|(?:活动|仪式)$/;

/** What was talked about at an event. */
export const coversDiscussed = coversIn(({ kind, event }) => kind === 'talk' && !ofDeeds.test(event.name), {
  name: 'covers-discussed',
  confidence: 0.55,
  words: { zh: '活动上交流、研讨的内容', en: 'what was talked about at an event' },
  examples: {
    yes: [
      {
        text: '青石市举办招商论坛。与会专家围绕园区招商实务展开研讨。',
        finds: ['招商论坛 COVERS 园区招商实务'],
      },
    ],
    no: ['青石市举办招商论坛。双方就有关问题进行交流。'],
  },
});

/** What a meeting read or passed on. */
export const coversStudied = coversIn(
  ({ kind, event }) => kind === 'study' && /会|学习|培训|论坛|课/.test(event.name),
  {
    name: 'covers-studied',
    confidence: 0.55,
    words: { zh: '会议学习、传达、审议的文件', en: 'papers that a meeting read, passed on or dealt with' },
    examples: {
      yes: [
        {
          text: '青石市召开优化营商环境工作会议，传达学习《青石市优化营商环境条例》。',
          finds: ['优化营商环境工作会议 COVERS 《青石市优化营商环境条例》'],
        },
      ],
      no: ['青石市召开优化营商环境工作会议，赵立新主持。'],
    },
  },
);

const teaching = /培训|研修|讲座|论坛|研讨|沙龙|座谈|推介|宣讲|分享|说明会|兴趣班|体验课|课堂|年会|峰会|恳谈|交流会/;

function isNamed({ kind, implied }: Mention): boolean {
  return kind === 'Event' && !implied;
}

/** The subject inside the name of a training, lecture or forum. */
export const coversByName: ClaimRule = {
  name: 'covers-by-name',
  words: { zh: '培训、讲座、论坛名称里的主题', en: 'the subject inside the name of a training, lecture or forum' },
  confidence: 0.6,
  examples: {
    yes: [{ text: '青石市举办商业秘密保护知识培训会。', finds: ['商业秘密保护知识培训会 COVERS 商业秘密保护知识'] }],
    no: ['青石市举办2023年党务干部培训班。'],
  },
  find({ mentions }) {
    const claims: Claim[] = [];
    const seen = new Set<string>();
    for (const { inner, outers } of findNested(mentions, isNamed)) {
      const event = outers.at(-1);
      if (!event || !['Topic', 'Policy', 'IndustryChain'].includes(inner.kind)) continue;
      // what the name of an event was found to be about is its subject, whatever its kind
      if (inner.rule !== 'topic-in-name' && !teaching.test(event.name)) continue;
      const key = `${event.name} ${inner.name}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { start, end } = event;
      claims.push({
        type: 'COVERS',
        from: event,
        to: inner,
        start,
        end,
        properties: {},
        rule: 'covers-by-name',
        confidence: 0.6,
      });
    }
    return claims;
  },
};
