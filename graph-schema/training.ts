/** Trainings, lectures, forums, seminars, salons, briefings and promotions, by the words in their names. */
const TEACHING =
  /培训|研修|轮训|集训|进修|讲座|讲堂|讲坛|课堂|学堂|党课|授课|宣讲|论坛|峰会|年会|研讨|沙龙|(?:座谈|恳谈|交流|分享|推介|宣介|说明|解读|报告|读书|学习)会|[班课]$/u;

/** What is about one of them, and no part of it at which anybody teaches. */
const ABOUT = /(?:考察|签约仪式|揭牌仪式|捐赠仪式|表彰大会|筹备工作会议?)$/u;

/**
 * Whether the name of an event says that something is taught or shared there. A visit (考察), a work meeting or a signing
 * may be about a subject too, but that teaches nobody.
 */
export function isTrainingByName({ name, aliases }: { name: string; aliases: readonly string[] }): boolean {
  return [name, ...aliases].some((form) => TEACHING.test(form) && !ABOUT.test(form));
}
