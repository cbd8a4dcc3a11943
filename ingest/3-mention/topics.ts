import type { LessonKind } from '../lexicon/lesson-frames.ts';
import { findWithin } from '../text/spans.ts';
import { findLessons } from '../text/teaching.ts';
import type { MarkedPassage, Mention, MentionRule, RuleCard, Sentence, Span } from '../types.ts';

/** Too general to be a subject. */
const empty =
  /^(?:(?:集体|相关|有关|各自|具体|主要|重点|热点|难点|实际|当前|下一步|今后|未来|双方|各方|共同|大家|企业|园区|工作|发展|合作|问题|内容|情况|主题|专题|经验|知识|政策|案例|方面|领域|关心|关注|感兴趣|推进|开展|交流|课程|理论|实践|学习|项目|事项|议题|疑惑|疑问|困惑|疑难|难题|提问|咨询|现场|最新|典型|健康知识|普法|宣教|宣传|解读|介绍|推介|我|你|他|她|们|自己|的|等|与|和|及)+)$/;
const unlikely =
  /\d月\d|[，！？…]|我们|你们|他们|表示|指出|强调|认为|本次|此次|这次|大家|同志|一行|纷纷|先后|现场|嘉宾|代表们|专家们|学员|[A-Za-z]{12}|双方|与会|参会|来源|近日|记者|^《[^》]+》.|^.{0,5}区$|遇到的[^的]{0,6}(?:难题|问题)$|(?:需求|建议|打算|差距和不足|基本情况|概况|总体情况|表演|演出|疑惑|症状|关心)$|的(?:带领|组织|支持|关心)|上下功夫|^.{0,5}(?:授课|交流|讨论|举例|座谈)$|^.{0,4}分析$|进行|开展|^(?:并|给|方式|开设|介绍|普及|借|担任|于|分队|来到|向|对|把|以知识)|^(?:根据|宣传|其|此次|本次|能够|有所|活动|进一步|如何$|通过|着|更)/;

/** How the text names a subject: some ways are surer than others. */
type Way = 'titled' | Exclude<LessonKind, 'study'>;

/** A rule for the subjects that are named in one way. */
function subjectNamed(way: Way, card: RuleCard): MentionRule {
  return {
    ...card,
    find: (passage) =>
      readSubjects(passage).flatMap(({ way: own, mention }) =>
        own === way ? [{ ...mention, rule: card.name, confidence: card.confidence }] : [],
      ),
  };
}

/** Subjects under a title of their own. */
export const topicTitled = subjectNamed('titled', {
  name: 'topic-titled',
  words: { zh: '“以《…》为题”“作《…》专题讲座”里的题目', en: 'the title of a lecture or report' },
  confidence: 0.61,
  examples: {
    yes: [
      { text: '赵立新以《园区招商新思路》为题授课。', finds: ['Topic 园区招商新思路'] },
      { text: '青石市举办招商培训班，赵立新主讲《产业链招商实务》。', finds: ['Topic 产业链招商实务'] },
    ],
    no: ['赵立新购买了《园区招商新思路》。'],
  },
});

/** What a lecturer is said to lecture on. */
export const topicLectured = subjectNamed('lecture', {
  name: 'topic-lectured',
  words: { zh: '“围绕…授课”“就…作宣讲”“对…进行解读”里的内容', en: 'what somebody is said to lecture on' },
  confidence: 0.6,
  examples: {
    yes: [
      {
        text: '青石市举办招商培训班，赵立新围绕园区招商实务、产业基金运作授课。',
        finds: ['Topic 园区招商实务', 'Topic 产业基金运作'],
      },
    ],
    no: ['赵立新围绕当前工作进行授课。'],
  },
});

/** What is explained to people. */
export const topicExplained = subjectNamed('explanation', {
  name: 'topic-explained',
  words: { zh: '“讲解…”“向…介绍…”“普及…”里的内容', en: 'what is explained to people' },
  confidence: 0.6,
  examples: {
    yes: [{ text: '青石市举办安全讲座。赵立新向居民讲解了家庭用电的安全常识。', finds: ['Topic 家庭用电的安全常识'] }],
    no: ['青石市举办安全讲座。赵立新向居民讲解了有关问题。'],
  },
});

/** What somebody gives an account of at an event. */
export const topicRecounted = subjectNamed('account', {
  name: 'topic-recounted',
  words: { zh: '活动上“分享…经验”“介绍…情况”里的内容', en: 'what somebody gives an account of at an event' },
  confidence: 0.6,
  examples: {
    yes: [
      { text: '青石市举办招商论坛。赵立新分享了青石开发区招商引资经验。', finds: ['Topic 青石开发区招商引资经验'] },
    ],
    no: ['青石市举办招商论坛。赵立新介绍了基本情况。'],
  },
});

/** What is on a course. */
export const topicOfCourse = subjectNamed('course', {
  name: 'topic-of-course',
  words: { zh: '“课程内容包括…”“开设…等课程”里的内容', en: 'what is on a course' },
  confidence: 0.6,
  examples: {
    yes: [
      {
        text: '青石市举办商务干部培训班。培训内容包括安全生产法规、应急救援技能等。',
        finds: ['Topic 安全生产法规', 'Topic 应急救援技能'],
      },
    ],
    no: ['青石市举办商务干部培训班。培训内容丰富。'],
  },
});

/** What people talk about at an event. */
export const topicDiscussed = subjectNamed('talk', {
  name: 'topic-discussed',
  words: { zh: '“围绕…研讨”“就…交流”里的内容', en: 'what people talk about at an event' },
  confidence: 0.5,
  examples: {
    yes: [{ text: '青石市举办招商论坛。与会专家围绕园区招商实务展开研讨。', finds: ['Topic 园区招商实务'] }],
    no: ['双方就有关问题进行交流。'],
  },
});

interface Subject {
  way: Way;
  mention: Omit<Mention, 'rule' | 'confidence'>;
}

/** Six rules read the same subjects: found once for one list of lessons, while the same policies are known. */
const readings = new WeakMap<readonly Sentence[], { policies: Mention[]; subjects: Subject[] }>();

function readSubjects(passage: MarkedPassage): Subject[] {
  const policies = passage.mentions.filter((mention) => mention.kind === 'Policy');
  const known = readings.get(passage.sentences);
  if (known?.policies.length === policies.length && policies.every((policy, index) => policy === known.policies[index]))
    return known.subjects;
  const subjects = findSubjects(passage, policies);
  readings.set(passage.sentences, { policies, subjects });
  return subjects;
}

/** Events at which people talk. */
const gathering = /[会谈]$|论坛|研讨|座谈|沙龙|讲座|讲堂|课|交流|调研|访问|培训/;
const courtesy = /表示[^，。；]{0,6}(?:欢迎|感谢)|来访|会见|一行/;

/** Subjects that the text says were taught, discussed or on the course. */
function findSubjects(passage: MarkedPassage, policies: readonly Mention[]): Subject[] {
  const found: Subject[] = [];
  const hasEvent = passage.mentions.some((mention) => mention.kind === 'Event');
  const hasTalk = passage.mentions.some(({ kind, name }) => kind === 'Event' && gathering.test(name));
  for (const { kind, items, lead, sentence } of findLessons(passage)) {
    if (kind === 'study' || (!hasEvent && kind !== 'lecture' && kind !== 'explanation')) continue;
    // what a host tells his guests is no lesson
    if (kind === 'account' && courtesy.test(passage.text.slice(sentence.start, lead))) continue;
    if (kind === 'talk' && !hasTalk) continue;
    const least = items.length > 1 ? (kind === 'talk' ? 3 : 2) : 4;
    const subjects = joinQuestions(passage.text, items);
    const whole = readWhole(passage.text, subjects, policies);
    for (const { start, end } of subjects) {
      const name = passage.text.slice(start, end);
      const isPart = subjects[0]?.start !== start && attribute.test(name);
      // 某思想的时代背景、主要内容: the document or system is the subject itself
      if (whole.isPolicy && (isPart || subjects[0]?.start === start)) continue;
      const isBook = /《/.test(passage.text.slice(start - 1, start + 1));
      const isTitled = isBook || passage.text[start - 1] === '“';
      // a document or system is the subject itself
      const share = isBook ? 0.9 : 0.6;
      const isPolicy = findWithin(policies, { start: start - 1, end: end + 1 }).some(
        (policy) => policy.end - policy.start >= (end - start) * share,
      );
      if (isPolicy || !isBalanced(name)) continue;
      if (
        name.length < least ||
        name.length > (isBook ? 50 : 36) ||
        /^[”》）、，]/.test(name) ||
        empty.test(name) ||
        // 围绕某事设计教学内容: what was planned, not what was taught
        (/(?:设计|设置|安排|制定)$/.test(name) && /^(?:教学|课程|培训)/.test(passage.text.slice(end, end + 2))) ||
        (!isBook && unlikely.test(name))
      )
        continue;
      found.push({
        way: isTitled ? 'titled' : kind,
        mention: {
          start,
          end,
          kind: 'Topic',
          ...(whole.of && isPart ? { name: whole.of + name, aliases: [name] } : { name }),
        },
      });
    }
  }
  return found;
}

/** What can only be said of something: 表现形式, 主要内容 after 非法集资的特征. */
const attribute =
  /^(?!如何|怎样|什么)[^，。、的]{0,4}(?:内容|意义|内涵|背景|要求|形式|手段|方式|方法|特点|特征|类型|分类|步骤|流程|技巧|途径|措施|原因|危害|现状|趋势|机遇|挑战|优势|作用|价值|原则|题材|定义|历程|要点|必要性|重要性|贯彻落实|防范|应用)$/;

/** What the later parts of a list are parts of: 非法集资的 for 非法集资的特征、表现形式. */
function readWhole(
  text: string,
  items: readonly Span[],
  policies: readonly Mention[],
): { of?: string; isPolicy?: true } {
  const [first] = items;
  if (!first) return {};
  const name = text.slice(first.start, first.end);
  const of = /^(.{2,24}的)[^的]{2,8}$/.exec(name)?.[1];
  if (!of) return {};
  const isPolicy =
    /^习近平总书记/.test(of) ||
    findWithin(policies, { start: first.start - 1, end: first.end }).some(
      (policy) => policy.start <= first.start && policy.end >= first.start + of.length - 1,
    );
  return isPolicy ? { isPolicy } : { of };
}

/** 做什么、怎么做、管什么: short questions in a row are one subject. */
function joinQuestions(text: string, items: readonly Span[]): readonly Span[] {
  const [first] = items;
  const last = items.at(-1);
  const isShort = ({ start, end }: Span): boolean =>
    end - start <= 4 && /什么|怎么|如何|哪/.test(text.slice(start, end));
  return first && last && items.length > 1 && items.every(isShort) ? [{ start: first.start, end: last.end }] : items;
}

function isBalanced(name: string): boolean {
  return name.split('“').length === name.split('”').length && name.split('（').length === name.split('）').length;
}
