import { showBlanks } from '../text/spans.ts';
import type { Mention, MentionRule, Span } from '../types.ts';

const confidence = 0.65;
const bodyKinds = new Set(['Place', 'Zone', 'Institution', 'Company']);
/** Events whose name says what they are about. */
const teaching =
  /(?:培训班|培训会|培训课程|培训|研修班|讲座|论坛|研讨会|研讨班|宣讲会|宣讲|说明会|兴趣班|体验课|学术年会|学术会议|宣讲活动|(?<![日周月”])宣传活动|培训活动|宣贯会|讲堂|小课堂|宣传教育月|宣传教育周|新闻发布会|新闻通气会)(?:（[^）]{1,16}）)?”?$/;
/** Events at which people meet: only what is no wish or name of a group is a subject. */
const meeting = /(?:沙龙|座谈会|推介会|分享会|恳谈会|交流会)$/;
const subject =
  /(?:建设|发展|传承|保护|治理|改革|振兴|管理|教育|安全|创新|知识|文化|技术|科技|法治|治校|政策|产业|健康|合规|贸易|金融|品牌|认证|应用|经验|问题|合作)$/;
const kindsOfName =
  '(?:专题|主题|线上|线下|集中|高端|高峰|公益|专项|业务|学术|系列|平行|分|健康|科普|公开|大|圆桌|项目对接|产业招商|招商|产品|宣贯|岗前|首场|大型|第\\d+期)*';
const kindsAtEnd = new RegExp(`${kindsOfName}$`);
const before =
  /^(?:\d{4}年?(?:度)?|第?[一二三四五六七八九十\d]+届|第[一二三四五六七八九十\d]+(?:期|次|场)|首届|首期|全[国省市县区州校员]|中国(?:[—－-]|)|中[法日韩德英美俄意澳欧]|世界|国际|上海合作组织|上合组织|东盟|亚太|省|市|区|县|新任|上半年|下半年|[A-Za-z]{2,10}|（[^）]{2,14}）|[-－—·—]+)+/;
/** The names of those who are trained say nothing of what is taught. */
const audience =
  /(?:干部|书记|工作者|人员|责任人|负责人|主席|校长|院长|处长|局长|馆长|青年|企业家|教师|老师|学员|骨干|党员|代表|队伍|专家|志愿者|家属|员工|职工|者|员|师|人|生|家|班子|委员|领导|科学家|专班|民企|公司|家长|企业|单位|会员|新人|学者|商会|居民|村民|市民|群众|职工|爸爸|妈妈|父母|智库|名家|百姓|高端|岗位|新兵|新入职|工匠|委员会|协会|学会|组织|中心)$/;

/** 护理学专业认证专家: what they are trained in stands before them. */
const trainees = /(?<=(?:认证|管理|教育|安全|建设|保护|技术|治理|服务).{0,2})(?:专家|骨干|人员|业务)$/;

/** The subject inside the name of a training, lecture, forum or seminar. */
export const topicInName: MentionRule = {
  name: 'topic-in-name',
  words: { zh: '培训、讲座、论坛等名称里的主题', en: 'the subject inside the name of a training, lecture or forum' },
  confidence,
  examples: {
    yes: [{ text: '青石市举办商业秘密保护知识培训会。', finds: ['Topic 商业秘密保护知识'] }],
    no: ['青石市举办2023年党务干部培训班。'],
  },
  find({ text, mentions, document }) {
    const found: Mention[] = [];
    const seen = new Set<string>();
    const bodies = new Map<number, Mention>();
    for (const mention of mentions)
      if (bodyKinds.has(mention.kind) && !bodies.has(mention.start)) bodies.set(mention.start, mention);
    const places = new Map(mentions.filter(({ kind }) => kind === 'Place').map((place) => [place.end, place]));
    for (const event of mentions) {
      if (event.kind !== 'Event' || event.implied || seen.has(event.name)) continue;
      const surface = text.slice(event.start, event.end);
      if (surface.length > 60 || isElsewhere(text, event)) continue;
      for (const part of surface.matchAll(/[^暨]+/g)) {
        const taught = teaching.exec(part[0]);
        const head = taught ?? meeting.exec(part[0]);
        if (!head) continue;
        const first = event.start + part.index;
        const end = first + head.index;
        let start = first;
        for (;;) {
          const body = bodies.get(start);
          const skipped =
            body && body.end < end ? body.end - start : (before.exec(text.slice(start, end))?.[0].length ?? 0);
          if (skipped === 0) break;
          start += skipped;
        }
        const bare = text.slice(start, end).replace(kindsAtEnd, '').replace(trainees, '');
        const words = head[0].startsWith('讲座') ? bare.replace(/辅导$/, '') : bare;
        const topic = readTopic(leaveOutPlace(words, start + words.length, places));
        if (!topic || (!taught && !subject.test(topic))) continue;
        const at = text.indexOf(topic, start);
        // “夏日防疾病 健康伴我行”: a slogan of two halves with a blank between them
        if (
          /[“《]/.test(text[at - 1] ?? '') &&
          / /.test(showBlanks(document.text, document.reading, { start: at, end: at + topic.length }))
        )
          continue;
        seen.add(event.name);
        found.push({
          start: at,
          end: at + topic.length,
          kind: 'Topic',
          name: topic,
          rule: 'topic-in-name',
          confidence,
        });
      }
    }
    return found;
  },
};

/** A meeting that is only referred to: 在某座谈会上的重要讲话, 将举办某培训班, 多次举办某论坛. */
function isElsewhere(text: string, { start, end }: Mention): boolean {
  return (
    /^(?:上?的?重要讲话|的?精神|的?要求|机制|第[一二三四五六七八九十]+[届次])/.test(text.slice(end, end + 8)) ||
    /(?:下一步|今后|将|定期|不定期|多次|曾|往届|先后|经常)[^，。；！？\n]{0,24}$/.test(
      text.slice(Math.max(0, start - 30), start),
    )
  );
}

/** 生态文明密云论坛: the place at the end is where it is held. */
function leaveOutPlace(words: string, end: number, places: ReadonlyMap<number, Span>): string {
  const place = places.get(end);
  return place ? words.slice(0, Math.max(0, words.length - (place.end - place.start))) : words;
}

/** “…” right before the head is the subject; a slogan in quotation marks before other words is not. */
function readTopic(words: string): string | undefined {
  const titled = /《([^》]{4,40})》[^《》]{0,8}$/.exec(words)?.[1];
  const quoted = titled ?? /^“([^”、，]{4,12})”$/.exec(words)?.[1];
  // “防溺水”安全知识 is one subject
  const whole = /^“[^”、，]{2,6}”[\u4e00-\u9fa5]{2,4}$/.test(words) ? words : undefined;
  const rest = quoted ?? whole ?? words.replace(/^“[^”]*”/, '').replace(/^[^“”]*“[^”]*”/, '');
  const topic = rest
    .replace(/^（(.*)）$/, '$1')
    .replace(/^.*第[一二三四五六七八九十\d]+[届期](?:全国|中国|国际|中[法日韩德英美俄意澳欧])?/, '')
    .replace(/^(?:暨|——|—|深入|全面|扎实|推进|推动|加快)+/, '');
  if (
    topic.length < 2 ||
    topic.length > 30 ||
    /^(?:妇联|工会|团委|共青团|政协|人大|纪检|法院|检察|公安|民政|税务|商务|党校)$|^(?:民盟|民进|民建|农工党|致公党|九三学社|台盟|开明)/.test(
      topic,
    ) ||
    audience.test(topic) ||
    (!whole && /[“”]/.test(topic)) ||
    /暨|签约|合作协议|^(?:分组?|平行|主|专题|西湖|招商|项目|跟班|集体学习|引航分享|助企|院长|校长|主题研讨|专题宣传|知识|产业|行业|普法宣传|.{1,3}[山湖江河海]|红色|道德|.*(?:面对面|一对一|跟班)|.*推介会道德|建设|发展|工作|改革|健康|普法|宣教|讨论|职工|客商|银企|.*(?:共话|对话|对接|赛|大会|会议|全国生态日)|“?[^”]{2,8}[日节]|政企|校企|企业|校友|集体|交流|学习)$|负责同志|记者|摄$|^(?:担任|主持|召开|借|希望)/.test(
      topic,
    )
  )
    return undefined;
  return topic;
}
