import { buildClaim } from '../text/context.ts';
import { setLessons } from '../text/lessons.ts';
import { findNested } from '../text/nested.ts';
import { unitAt } from '../text/outline.ts';
import type { Claim, ClaimRule, Mention } from '../types.ts';

/** Ceremonies at which nothing is taught. */
const signing = /(?:签约|签署|授牌|揭牌|颁奖|交接|捐赠|捐助)仪式$/;

/** What was taught or talked about at an event. */
export const coversByLesson: ClaimRule = {
  name: 'covers-by-lesson',
  words: { zh: '活动上讲授、交流的内容', en: 'what was taught or discussed at an event' },
  confidence: 0.55,
  examples: {
    yes: [
      {
        text: '青石市商务局举办商务干部培训班。培训内容包括安全生产法规、应急救援技能等。',
        finds: ['商务干部培训班 COVERS 应急救援技能'],
      },
    ],
    no: ['青石市商务局举办商务干部培训班，赵立新出席。'],
  },
  find(passage) {
    return setLessons(passage).flatMap(({ kind, event, isConcluded, subjects, outline, lead, end }) => {
      if (!event || signing.test(event.name) || (kind === 'study' && !/会|学习|培训|论坛|课/.test(event.name)))
        return [];
      const verb = { start: unitAt(outline, lead), end: unitAt(outline, end) };
      return subjects.map((to) =>
        buildClaim('COVERS', event, to, outline, verb, {
          properties: {},
          rule: 'covers-by-lesson',
          confidence: isConcluded ? 0.45 : 0.55,
          ...(isConcluded && { inferred: true }),
        }),
      );
    });
  },
};

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
