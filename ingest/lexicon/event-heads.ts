/*
 * What names of events end in. Source: collected by hand from the headlines of zone, commerce and party-school
 * websites' news genres, November 2026. A ceremony is held within something else; a loose head is an event only with
 * something of its own before it.
 */

/** Ends that make an event by themselves once something stands before them. */
export const eventHeads = [
  '培训班|研修班|进修班|特训班|轮训班|研讨班|读书班|兴趣班|基础班|提升班|示范班|暑托班|训练营|夏令营|冬令营|夏训营|特训营',
  '培训会|座谈会|恳谈会|推介会|推进会|研讨会|讨论会|交流会|分享会|发布会|动员会|启动会|宣讲会|说明会|对接会|洽谈会',
  '汇报会|总结会|表彰会|见面会|招聘会|学习会|论证会|评审会|部署会|调度会|茶话会|联席会|策划会|听证会|通报会|恳谈会',
  '报告会|咨询会|宣贯会|路演会|协调会|联谊会|演唱会|音乐会|招商会|签约会|工作会议|部长级会议|常务会议|常委会会议|党组会议|全体会议|中心组学习会|扩大会议|（扩大）会议|现场会|现场办公会|电视电话会议|视频会议|民主生活会|工作例会|对接活动|博览会|展览会|交易会',
  '展销会|订货会|洽谈会|运动会|大运会|亚运会|(?<!扩)大会|年会|峰会|晚会|党代会|论坛|沙龙|讲座|大讲堂|讲堂|公开课',
  '课堂|党课|微党课|大赛|竞赛|挑战赛|行业赛|邀请赛|联赛|锦标赛|比赛|总决赛|书画展|作品展|成果展|专题展|巡展|展览',
  '文化节|艺术节|旅游节|美食节|购物节|采摘节|科技节|读书节|啤酒节|宣传周|宣传月|宣教月|教育月|活动周|活动月|开放日',
  '宣传日|学习日|党日活动|招商周|创业周|音乐节|电影节|大讲坛|讲坛|课题会|碰头会|读书会|交流营|集训|摸底测试',
].join('|');

/** Ceremonies and sessions: held within, or for, what stands before them. */
export const ceremonyHeads = [
  '分论坛|主论坛|平行论坛|分组论坛|开班仪式|开班式|结业仪式|结业式|结班仪式|开幕仪式|开幕式|开幕会|闭幕仪式|闭幕式|闭幕会|启动仪式|启用仪式|揭牌仪式|揭幕仪式|授牌仪式',
  '签约仪式|签署仪式|颁奖仪式|颁奖典礼|交接仪式|捐助仪式|捐赠仪式|成立仪式|发布仪式|开工仪式|奠基仪式|通关仪式|授旗仪式',
  '出征仪式|欢迎仪式|挂牌仪式|聘任仪式|竣工仪式|投产仪式|首发仪式|开业仪式|结对仪式|上线仪式|开学典礼|毕业典礼',
].join('|');

/** Everyday words that name an event only together with a name or a kind before them. */
export const looseHeads =
  '活动|培训|会议|考察|调研|座谈交流|座谈|宣讲|义诊|演出|巡演|慰问|测试|拉练|联组学习|中心组学习|集体学习|招商行|采访行|园区行';

/** Ends after which a word of the lists above is no event: 活动中心, 会议室, 培训基地. */
export const noEventAfter =
  '中心|室|馆|部门|基地|学校|机构|公司|场所|场地|平台|理事会|组委会|筹委会|执委会|方案|计划|通知|办法|制度|体系|工作|者|员|师|教授|品牌|需求|内容|资料|教材|课程|模式|方式|经费|费用|力度|频次|轨迹|范围|时间|精神|议|报道|联盟|协会|站|点|会|品|服务(?![活月周日])|分队|队|团(?![结聚])|组(?![织建成])';

/** Kinds that tell which short word may point back at an event: 论坛 at …高峰论坛, 大会 at …年会. */
export const headFamilies: readonly (readonly string[])[] = [
  ['培训班', '培训会', '培训课', '培训', '研修班', '专题班', '班'],
  ['论坛', '峰会', '大会', '年会', '盛会'],
  ['座谈会', '座谈', '恳谈会', '会议', '交流会', '座谈交流'],
  ['讲座', '讲堂', '大讲堂', '课堂', '公开课'],
  ['考察', '调研', '考察调研', '学习考察', '访问', '走访'],
  ['大赛', '比赛', '竞赛', '赛事'],
];
