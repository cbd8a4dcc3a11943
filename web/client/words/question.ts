import { defineWords } from './index.ts';

/** The panel of the question: who taught what to which zone. */
export const questionWords = defineWords({
  title: { zh: '谁向哪个开发区讲授了什么', en: 'Who taught what to which zone' },
  who: { zh: '谁', en: 'Who' },
  to: { zh: '向', en: 'to' },
  taught: { zh: '讲授了', en: 'taught' },
  anybody: { zh: '任何人', en: 'anybody' },
  anyZone: { zh: '任何开发区', en: 'any zone' },
  anything: { zh: '任何主题', en: 'any subject' },
  teacher: { zh: '讲授者', en: 'Teacher' },
  zone: { zh: '开发区', en: 'Development zone' },
  topic: { zh: '主题里的词', en: 'Words of a subject' },
  clear: { zh: '全部显示', en: 'Show all' },
  loading: { zh: '正在读取讲授的记录…', en: 'Reading what was taught…' },
  failed: { zh: '没有读到讲授的记录', en: 'What was taught could not be read' },
  counts: {
    zh: (trainings: number, teachers: number, topics: number, zones: number) =>
      `${trainings} 次培训　${teachers} 位讲授者　${topics} 个课程主题　${zones} 个开发区`,
    en: (trainings: number, teachers: number, topics: number, zones: number) =>
      [
        trainings === 1 ? '1 training' : `${trainings} trainings`,
        teachers === 1 ? '1 teacher' : `${teachers} teachers`,
        topics === 1 ? '1 subject' : `${topics} subjects`,
        zones === 1 ? '1 zone' : `${zones} zones`,
      ].join(', '),
  },
  withoutZone: {
    zh: (count: number) => `另有 ${count} 次培训，文中没有写明开发区`,
    en: (count: number) =>
      count === 1
        ? 'One more training, of no zone that the text names'
        : `${count} more trainings, of no zone that the text names`,
  },
  foldWithoutZone: {
    zh: (count: number) => `收起没有写明开发区的 ${count} 次培训`,
    en: (count: number) =>
      count === 1 ? 'Fold the training without a zone' : `Fold the ${count} trainings without a zone`,
  },
  sideways: { zh: '← 左右滑动看全图 →', en: '← slide sideways to see all of it →' },
  hint: { zh: '点一条线或一个名字，看它的原文。', en: 'Choose a line or a name to read the words behind it.' },
  sure: { zh: (value: string) => `，可信度 ${value}`, en: (value: string) => `, confidence ${value}` },
  sureLines: { zh: (least: number) => `可信度 ${least} 及以上`, en: (least: number) => `confidence ${least} or more` },
  unsureLines: {
    zh: (least: number) => `灰色的线和课程：低于 ${least}`,
    en: (least: number) => `grey lines and subjects: below ${least}`,
  },
  dashedLines: { zh: '虚线：本人自述、转述或计划中', en: 'dashed: said of oneself, reported or planned' },
  surenessNumber: {
    zh: '原文后的数字是可信度：0.80 即每一百条约有 80 条是对的',
    en: 'the number after a quotation is its confidence: at 0.80 about 80 in a hundred are right',
  },
  surenessMeaning: {
    zh: '可信度由人工标注的文章测得：说这条关系的规则对了多少，乘以两端的名称有多可靠',
    en: 'Measured on annotated articles: how often the rule that found the fact was right, times how sure both its ends are',
  },
  sureness: { zh: (range: string) => `可信度 ${range}：`, en: (range: string) => `Confidence ${range}: ` },
  measured: {
    zh: (least: number, most: number) =>
      `在标注文章上，这样的关系每一百条约有 ${least === most ? least : `${least} 至 ${most}`} 条是对的`,
    en: (least: number, most: number) =>
      `on annotated articles about ${least === most ? least : `${least} to ${most}`} in a hundred such facts are right`,
  },
  unmeasured: {
    zh: '其中有模型找到的，没有用标注文章检验过',
    en: 'some were found by a model that was not measured on annotated articles',
  },
  unnamed: { zh: '文中没有写明是哪次培训', en: 'At a training that the text does not name' },
  notes: { zh: '原文', en: 'Words of the articles' },
  note: { zh: (number: number) => `注 ${number}，看原文`, en: (number: number) => `Note ${number}, read the article` },
  drawing: {
    zh: (name: string) => `${name}：谁讲授、讲授什么、谁参加、属于哪个开发区`,
    en: (name: string) => `${name}: who taught what to whom and for which zone`,
  },
});
