import type { Passage, Sentence, Span } from '../types.ts';
import { splitItems } from './items.ts';

/** Words that say what was taught, talked about or on the course. */
export interface Lesson extends Span {
  /** Where the words that lead to it begin: 以 in 以“…”为题. */
  lead: number;
  /**
   * A lecture has a lecturer, a talk has none of its own, a course is what a programme offers, a study
   * what a meeting reads. */
  kind: 'lecture' | 'talk' | 'course' | 'study';
  items: Span[];
  sentence: Sentence;
}

const teach =
  '授课|讲课|主讲|讲授|讲解|解读|宣讲|辅导|阐述|剖析|演讲|讲座|解答|报告|领学|导学|普法|教学|演示|详解|讲述|示范';
const talk = '交流|讨论|探讨|研讨|座谈|磋商|对话|恳谈|切磋';
const object = '[^。；！？\\n]';
const manner =
  '(?:先后|分别|进行|展开|开展|(?<![合工运操制写创协])作了?|做了?|为[^，。；、“”《》为]{0,12}|和大家|与[^，。；、“”《》与]{0,8}(?=进行|展开|开展|作)|了|深入|热烈|充分|广泛|积极|系统|详细|全面|认真|细致|深入浅出|生动|精彩|专业|主题|专题|专项|现场|主旨|开幕|的|地|一一|共同|，|如何|面对面|具体|多方面|相关|业务|学术|集中|重点){0,6}';
const suffix =
  '(?:等|这一|(?:[一二三四五六七八九十多几两]+个|几|多)?(?:方面|角度|维度|层面|内容|主题|专题|议题|问题|课题|话题|领域|工作|版块|板块|环节|要点|知识|情况)的?){0,4}';

/** Each with a group `of` for what is taught. */
const patterns: { kind: Lesson['kind']; find: RegExp }[] = [
  // 以“…”为题授课; 以《…》为题，…讲解
  {
    kind: 'lecture',
    find: new RegExp(
      `以(?<of>(?:《[^》\\n]{2,60}》|“[^”\\n]{2,50}”)(?:[、和及]?(?:《[^》\\n]{2,60}》|“[^”\\n]{2,50}”)){0,5})为(?:主?题|题目)(?=[^。；]{0,60}(?:${teach}|分享|发言|课))`,
      'g',
    ),
  },
  // 作《…》专题报告; 就《…》和大家作分享; 主讲《…》
  {
    kind: 'lecture',
    find: new RegExp(
      `(?:作|做|题为|进行|主讲|讲授|讲解|就|带来|开展|围绕)了?(?:题为)?(?:的)?(?<of>《[^》\\n]{2,60}》)(?=[^，。；]{0,20}(?:${teach}|分享|交流|专题|课|培训))`,
      'g',
    ),
  },
  {
    kind: 'lecture',
    find: /(?:主讲|讲授|讲解|解读|宣讲|题为)了?(?<of>(?:《[^》\n]{2,60}》|“[^”\n]{4,50}”)(?:[、和及]?(?:《[^》\n]{2,60}》)){0,6})/g,
  },
  // 对《…》进行解读; 对应急处置措施进行现场演示
  {
    kind: 'lecture',
    find: /对(?<of>[^，。；：！？\n]{4,50}?)(?:进行|作|做)了?[^，。；]{0,10}?(?:解读|阐述|讲解|演示|剖析|讲授|辅导)/g,
  },
  // 向志愿者详细介绍了诈骗的特点、如何识别
  {
    kind: 'lecture',
    find: /(?:向|为|给)[^，。；：]{2,14}?(?:详细|重点|系统|细致|现场|全面|生动)*(?:介绍|讲解|分析|示范|普及|讲述)了?(?<of>[^。；：！？\n，“”]{4,90}?)(?:等[^，。；、]{0,8})?(?=[，。；])/g,
  },
  // 就A、B作宣讲
  {
    kind: 'lecture',
    find: new RegExp(
      `(?<!成)就(?!业|是|能|会|要|在|读|职|近|地|餐|诊|医|此|任|让)(?<of>[^。；：！？\\n，]{3,60}?)${suffix}，?${manner}(?:${teach}|解析)`,
      'g',
    ),
  },
  // 举行新闻发布会，介绍园区建设情况
  {
    kind: 'talk',
    find: /(?<=(?:发布会|通报会|说明会|推介会)[^。]{0,40})(?:介绍|通报)(?<of>[^，。；：]{4,40}?(?:情况|进展|成效|成果))(?=[，。；])/g,
  },
  // 传达学习某某精神
  {
    kind: 'study',
    find: /(?:传达学习|学习传达|集中学习|专题学习|认真学习|深入学习|传达)了?(?<of>[^。；：！？\n]{4,90}?)(?=[，。；])/g,
  },
  // 围绕A、B等内容授课
  { kind: 'lecture', find: new RegExp(`围绕着?(?<of>${object}{2,90}?)${suffix}，?${manner}(?:${teach}|分享)`, 'g') },
  {
    kind: 'lecture',
    find: new RegExp(
      `从(?<of>[^。；！？\\n，]{1,30}、[^。；！？\\n，]{1,90}?)(?:等)?(?:不同|[一二三四五六七八九十多几两\\d]*个)?(?:方面|角度|维度|层面)${object}{0,24}?(?:${teach}|分析|分享)`,
      'g',
    ),
  },
  {
    kind: 'lecture',
    find: /(?:讲解|讲授|解读|传授|普及|宣讲|解答|详解)了?(?![员师人队团会者活点比服时内方授])(?<of>(?:“[^”]{2,50}”|[^。；！？\n，“”《》])(?:[^。；！？\n，“”]|“[^”]{2,50}”){1,80}?)(?:等(?:相关|有关|几?方面|多?方面)?(?:的)?(?:专业)?(?:知识|内容|问题|政策|技能|常识|专题|要点)?|(?:的)?(?:相关|有关)(?:知识|内容|问题)|(?=[，。；！]))/g,
  },
  // 分享自己的求学经历
  {
    kind: 'lecture',
    find: /(?:分享|讲述|畅谈)(?:了|起|得)?(?:自己|她们?|他们?)?的?(?<of>[^，。；：、了]{3,30}?(?:经历|轨迹|故事|经验|心得|体会|感悟|做法|人生|历程|成果|生活))(?=[，。；：])/g,
  },
  // 就A、B进行交流; 围绕A展开研讨
  {
    kind: 'talk',
    find: new RegExp(
      `(?:围绕着?|(?<!成)就(?!业|是|能|会|要|在|读|职|近|地|餐|诊|医|此|任|让)|针对)(?<of>(?:[^。；！？\\n，“”]|“[^”\\n]{1,50}”){2,90}?)${suffix}，?${manner}(?:${talk})`,
      'g',
    ),
  },
  {
    kind: 'talk',
    find: new RegExp(
      `(?:围绕着?|(?<!成)就(?!业|是|能|会|要|在|读|职|近|地|餐|诊|医|此|任|让)|紧扣|聚焦)(?<of>[^。；！？\\n，]{2,80}?)${suffix}(?:进行|展开|开展)${manner}(?:${talk}|[。，；])`,
      'g',
    ),
  },
  { kind: 'talk', find: /(?:共同|深入|一起)?(?:探讨|研讨)了?(?<of>[^。；！？\n，]{4,60}?)(?=[，。；])/g },
  // 课程设置…: 既有A、B，也有C; 内容包括A、B
  {
    kind: 'course',
    find: /(?:课程|培训|授课|学习|讲座|教学|活动)内容(?:主要)?(?:包括|涵盖|涉及|包含|为|有|紧扣|分为)了?(?<of>[^。；！？\n，]{2,90})/g,
  },
  {
    kind: 'course',
    find: /(?:涵盖|设置了|开设了?)(?<of>[^。；！？\n，]{4,90}?)等(?:特色|精品|专题|多项|多门)?(?:内容|课程|主题|科目)/g,
  },
  { kind: 'course', find: /(?:课程|培训)(?:主要)?(?:包括|涵盖|涉及|包含)了?(?<of>[^。；！？\n，]{2,90})/g },
];

const course = /课程|培训|课堂|教学|课题|学习内容/;
const offers =
  /(?:既|也|又|还|增加了?)(?:安排了?|有|设置了?|讲|开设了?|包括|具有[^，。；]{0,16}的)(?<of>[^。；！？\n，]{2,60}?)(?:等)?(?:(?:传统|热点|现实|理论|特色|专题|宏观|相关)*(?:命题|课题|课程|解读|专题|内容|话题|主题|讲座|介绍|环节))?(?=[，。；])/g;
const named =
  /(?<=^|[，。；：]|不仅如此，|此外，|开设了?|设置了?|安排了?)(?<of>[^。；！？\n，：]{4,60}?)等(?:专题|特色|系列|精品|主题|\d+门|多门|各类)*(?:课程|科目)/g;

/** 希望双方围绕…, 要聚焦…: not yet taught or talked about. */
const wished = /(?:希望|期待|下一步|今后|应当|(?<![主重需首])要)[^，。；]{0,8}$/;
const readings = new WeakMap<readonly Sentence[], Lesson[]>();

/** Finds every lesson of a passage; two patterns on one stretch give it once. */
export function findLessons(passage: Passage): Lesson[] {
  const known = readings.get(passage.sentences);
  if (known) return known;
  const lessons = readLessons(passage);
  readings.set(passage.sentences, lessons);
  return lessons;
}

function readLessons(passage: Passage): Lesson[] {
  const lessons: Lesson[] = [];
  for (const sentence of passage.sentences) {
    const words = passage.text.slice(sentence.start, sentence.end);
    if (words.length > 1200) continue;
    const add = (kind: Lesson['kind'], find: RegExp): void => {
      for (const match of words.matchAll(find)) {
        if (wished.test(words.slice(Math.max(0, match.index - 16), match.index))) continue;
        const of = match.groups?.of ?? '';
        const start = sentence.start + match.index + match[0].indexOf(of);
        const items = splitItems(passage.text, start, start + of.length).filter(
          (item) =>
            !lessons.some((lesson) => lesson.items.some((other) => other.start < item.end && item.start < other.end)),
        );
        if (items.length > 0)
          lessons.push({ kind, lead: sentence.start + match.index, start, end: start + of.length, items, sentence });
      }
    };
    for (const { kind, find } of patterns) add(kind, find);
    if (course.test(words)) {
      add('course', offers);
      add('course', named);
    }
  }
  return lessons;
}
