/*
 * Words at which the name of an event begins or cannot begin, read from right to left. Source: collected by hand,
 * November 2026; the verbs are those with which this genre reports that something was held or joined.
 */

/** Verbs whose object is an event. */
export const holdingVerbs = [
  '举办|举行|召开|开展|开设|开办|(?<!社会|党|合作|群团|基层)组织|主办|承办|协办|筹办|参加|参与|出席|亮相|启动|迎来|推出|策划|进行|主持|参训|见证',
  '聆听|观看|观摩|接受|完成|结束|做好|办好|依托|借助|通过|围绕|结合|以及|包括|涵盖|作为|成为|融入|讲授|旁听|受邀|应邀|列席|报名|获悉',
  '祝贺|宣布|落实|办理|希望|表示|确保|迎接|聚焦|开启|带来|开讲|组织了|邀请|公布|担任|希望借|借|积极|大力|深入|联合|共同|成功|隆重|顺利|正式|首次|开辟|推动|打造',
].join('|');

/** Words before which an event's name starts when they stand to its left. */
export const eventBorders = [
  '近日|日前|今日|昨日|当日|同日|当天|上午|下午|晚上|当晚|昨天|今天|此外|随后|期间|现场|同时|其中|目前|供图|讯员|记者|关于',
  '一系列|一场场|一场|一次|一堂|一期|两场|多场|多次|系列的|各类|各项|各种|多项|多种|首场|这个|更多|历届|往届|所有|一个|有关|相关|不少|许多|部分',
  '的|了|在|(?<!关)于|由|(?<!行|作)为|将|把|被|从|(?<!但)是|又|既|也|还|都|等|让|使|给|着|入围',
].join('|');

/** Words that point at an event named elsewhere. */
export const pointers =
  '本次|此次|这次|本届|该次|这场|本场|本期|此项(?!目)|该项(?!目)|这项(?!目)|今天的|上述|该|此|本|整个|整场';

/** Words that name no event of their own when nothing else stands before a head. */
export const emptyModifiers =
  /^(?:(?:各项?|各类|各种|系列|一系列|相关|有关|主题|专题|专项|重要|重大|重点|大型|小型|线上|线下|现场|日常|全体|集体|学习|教育|宣传|交流|实践|社会|文化|文体|体育|娱乐|公益|志愿|服务|志愿服务|党建|工作|业务|技能|生产|经营|商业|经济|招商|投资|创新|创业|科研|教学|培训|课堂|户外|室内|集中|定期|专业|岗前|职业|职业技能|年度|月度|季度|内部|外事|国际|国内|全国|区域|民间|双方|商务|商贸|贸易|消费|促销|庆祝|节日|纪念|主要|其他|其它|多样|丰富|特色|品牌|执法|监管|司法|救援|募捐|捐赠|慈善|爱心|帮扶|走访|参观|互动|体验|试点|示范|首次|首届|年轻|青年|学生|员工|职工|党员|干部|群众|居民|企业|专家|红色|学术|政策|理论|政策理论|法律|科普|健康|阅读|艺术|英语|学科类?|辅导|校外|常态化|暑期|寒假|新闻)+)$/;

/** Counts and order before a name: 4个平行论坛, 第一班——. */
export const countAtStart =
  /^(?:(?:\d+|[一二两三四五六七八九十百几数]+)(?:个|场|次|期|名|项|堂|届)|第[一二三四五六七八九十]班—+|—+|[-－一·]+)/;
