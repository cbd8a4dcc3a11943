import type { Words } from '#schema';

/** The languages of a figure. */
export type Language = keyof Words;

const zh = {
  question: '谁向哪个开发区讲授了什么',
  figure: (number: number, title: string) => `图 ${number}　${title}`,
  teachers: '讲授者',
  courses: '培训与课程',
  participants: '参加者',
  participantsAndHosts: '参加者与主办者',
  zones: '开发区',
  lectures: '授课',
  teaches: '讲授',
  attends: '参加',
  plansToAttend: '拟参加',
  organizes: '主办',
  administers: '管理',
  partOf: '隶属',
  holdsPost: '任职',
  locatedIn: '位于',
  belongs: '所属',
  former: (title: string) => `原${title}`,
  unassigned: '课程内容（未分人）',
  subjects: '课程内容',
  parts: '其间活动',
  attendsPart: (name: string) => `参加“${name}”`,
  organisers: '主办',
  place: '举办地',
  within: '属于',
  noEvent: '文中没有写明是哪次培训',
  noTeachers: '文中没有写明讲授者',
  noParticipants: '文中没有写明参加者',
  noZones: '文中没有写明参加者属于哪个开发区',
  noZonesAtAll: '文中没有写明开发区',
  noSubjects: '文中没有写明课程内容',
  zonesMissing: (names: readonly string[]) => `文中没有写明${listNames(names)}属于哪个开发区`,
  subjectsOpenAll: (count: number): string =>
    count === 1 ? '文中没有说明这位讲师讲授哪一课' : '文中没有说明各位讲师分别讲授哪一课',
  subjectsOpenSome: (names: readonly string[]) => `文中没有说明${listNames(names)}讲授哪一课`,
  subjectsOpenIn: (count: number) => `其中 ${count} 次培训的文章没有说明讲师分别讲授哪一课`,
  nothing: '还没有讲授的记录：读入一篇写到培训、讲座或论坛的文章，这里就会有图',
  nothingMatches: '没有符合条件的讲授记录',
  counts: (teachers: number, topics: number, zones: number, trainings: number) =>
    `${trainings > 1 ? `${trainings} 次培训，` : ''}${teachers} 位讲授者，${topics} 个课程主题，${zones} 个开发区`,
  mapCounts: (nodes: number, facts: number) => `${nodes} 个实体，${facts} 条关系`,
  mapPart: (total: number) => `（图谱共有 ${total} 个实体）`,
  unnamed: (count: number) => `另有 ${count} 个实体的名称因没有位置而未写出`,
  dataDate: (date: string, version: string) => `数据截至 ${date}，版本 ${version}`,
  onlyShown: (conditions: readonly string[]) => `仅含：${conditions.join('，')}`,
  onlyTeacher: (name: string) => `讲授者为${name}`,
  onlyZone: (name: string) => `开发区为${name}`,
  onlyTopic: (words: string) => `课程主题含“${words}”`,
  selfReported: '本人自述',
  reported: '转述',
  planned: '计划中',
  reportedMark: '（转述）',
  remark: (text: string) => `（${text}）`,
  quote: (words: string) => `“${words}”`,
  and: '；',
  stop: '。',
  comma: '、',
  sources: '资料来源：',
  sourceOf: (letter: string) => `（${letter}）`,
  map: '开发区知识图谱',
  mapLeading: (names: readonly string[]) => `联系最多的是${names.join('、')}`,
  altTitle: (title: string) => `${title}（示意图）`,
  taughtAt: (teachers: string, event: string) => `${teachers}在${event}授课`,
  covered: (event: string, topics: string) => `${event}的课程内容有${topics}`,
  taughtBy: (teacher: string, topics: string) => `${teacher}讲授${topics}`,
  tookPart: (names: string) => `参加者有${names}`,
  ofZone: (name: string, zones: string) => `${name}（${zones}）`,
  someEvent: '未写明的场合',
  notes: '注释',
  table: '图中事实',
  columnNumber: '注',
  columnFact: '事实',
  columnQuote: '原文',
  columnSource: '出处',
  openLive: '在图谱中打开',
  madeBy: '由 zone-graph 生成',
};

/** Every word of a figure. */
export type FigureWords = typeof zh;

const en: FigureWords = {
  question: 'Who taught what to which zone',
  figure: (number, title) => `Figure ${number}  ${title}`,
  teachers: 'Teachers',
  courses: 'Trainings and subjects',
  participants: 'Participants',
  participantsAndHosts: 'Participants and hosts',
  zones: 'Development zones',
  lectures: 'taught',
  teaches: 'taught',
  attends: 'attended',
  plansToAttend: 'to attend',
  organizes: 'hosted',
  administers: 'runs',
  partOf: 'part of',
  holdsPost: 'post at',
  locatedIn: 'based in',
  belongs: 'of',
  former: (title) => `${title} (former)`,
  unassigned: 'Subjects (given to nobody in particular)',
  subjects: 'Subjects',
  parts: 'Parts of the training',
  attendsPart: (name) => `attended ${name}`,
  organisers: 'Hosts',
  place: 'Place',
  within: 'Part of',
  noEvent: 'The text does not say at which training',
  noTeachers: 'The text names no teachers',
  noParticipants: 'The text names no participants',
  noZones: 'The text does not say to which zone the participants belong',
  noZonesAtAll: 'The text names no zone',
  noSubjects: 'The text names no subjects',
  zonesMissing: (names) =>
    `The text does not say to which zone ${listEnglish(names)} belong${names.length === 1 ? 's' : ''}`,
  subjectsOpenAll: (count) =>
    count === 1
      ? 'The text does not say which subject this teacher taught'
      : 'The text does not say who taught which subject',
  subjectsOpenSome: (names) => `The text does not say which subject ${listEnglish(names)} taught`,
  subjectsOpenIn: (count) => `For ${count} of the trainings the text does not say who taught which subject`,
  nothing: 'No teaching is recorded yet: read an article about a training, a lecture or a forum to see it here',
  nothingMatches: 'No teaching matches these conditions',
  counts: (teachers, topics, zones, trainings) =>
    [
      ...(trainings > 1 ? [`${trainings} trainings`] : []),
      plural(teachers, 'teacher'),
      plural(topics, 'subject'),
      plural(zones, 'development zone'),
    ].join(', '),
  mapCounts: (nodes, facts) => `${nodes === 1 ? '1 entity' : `${nodes} entities`}, ${plural(facts, 'fact')}`,
  mapPart: (total) => ` (of ${total} entities in the graph)`,
  unnamed: (count) => `${plural(count, 'name')} found no room`,
  dataDate: (date, version) => `data of ${date}, version ${version}`,
  onlyShown: (conditions) => `only ${conditions.join(', ')}`,
  onlyTeacher: (name) => `taught by ${name}`,
  onlyZone: (name) => `for ${name}`,
  onlyTopic: (words) => `subjects with “${words}”`,
  selfReported: 'said of oneself',
  reported: 'reported',
  planned: 'planned',
  reportedMark: ' (reported)',
  remark: (text) => ` (${text})`,
  quote: (words) => `“${words}”`,
  and: '; ',
  stop: '.',
  comma: ', ',
  sources: 'Source: ',
  sourceOf: (letter) => ` (${letter})`,
  map: 'Knowledge graph of development zones',
  mapLeading: (names) => `The best connected are ${names.join(', ')}`,
  altTitle: (title) => `${title} (diagram)`,
  taughtAt: (teachers, event) => `${teachers} taught at ${event}`,
  covered: (event, topics) => `The subjects of ${event} were ${topics}`,
  taughtBy: (teacher, topics) => `${teacher} taught ${topics}`,
  tookPart: (names) => `Participants were ${names}`,
  ofZone: (name, zones) => `${name} (${zones})`,
  someEvent: 'an occasion that the text does not name',
  notes: 'Notes',
  table: 'Facts in this figure',
  columnNumber: 'Note',
  columnFact: 'Fact',
  columnQuote: 'Words of the article',
  columnSource: 'Source',
  openLive: 'Open in the graph',
  madeBy: 'Made with zone-graph',
};

/** The words of a figure in its language. */
export const figureWords: Record<Language, FigureWords> = { zh, en };

/** 甲、乙、丙; more than four are counted. */
function listNames(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join('、')}等 ${names.length} 位（个）` : names.join('、');
}

function listEnglish(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
