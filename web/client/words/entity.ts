import { defineWords } from './index.ts';

/** The drawer: an entity, its facts and their evidence. */
export const entityWords = defineWords({
  drawer: { zh: '详情', en: 'Details' },
  close: { zh: '关闭', en: 'Close' },
  loading: { zh: '正在读取…', en: 'Reading…' },
  articleCount: {
    zh: (count: number) => `${count} 篇文章`,
    en: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  },
  articleCountMeaning: { zh: '提到它的文章数', en: 'Articles that mention it' },
  factCount: {
    zh: (count: number) => `${count} 条事实`,
    en: (count: number) => (count === 1 ? '1 fact' : `${count} facts`),
  },
  factCountMeaning: { zh: '它参与的、文章说到的关系数', en: 'Relationships that articles state of it' },
  aliases: { zh: '又称', en: 'Also' },
  former: { zh: '原', en: 'former' },
  formerMark: { zh: '（原）', en: ' (former)' },
  planned: { zh: '拟', en: 'planned' },
  plannedMeaning: { zh: '文章说的是打算，不是已经发生的事', en: 'The article announces it; it has not happened yet' },
  inferred: { zh: '推断', en: 'inferred' },
  inferredMeaning: {
    zh: '由文章的话推断得出，文中没有直接这样说',
    en: 'Concluded from the article, not said in so many words',
  },
  reportedBySelf: { zh: (name: string) => `据${name}自述`, en: (name: string) => `as ${name} says` },
  reportedBy: { zh: (name: string) => `据${name}所说`, en: (name: string) => `according to ${name}` },
  noFacts: {
    zh: '文章提到它，但没有说它与别的实体有什么关系。',
    en: 'Articles mention it but say nothing that joins it to others.',
  },
  factsCut: {
    zh: (listed: number) => `这里只列出其中 ${listed} 条；要看别的，请在 Cypher 页查询。`,
    en: (listed: number) => `Only ${listed} of them are listed here; ask for the others on the Cypher page.`,
  },
  moreFacts: { zh: (count: number) => `还有 ${count} 条`, en: (count: number) => `${count} more` },
  taughtTo: { zh: '讲给', en: 'taught to' },
  taughtToWay: { zh: '经由培训班的参加者', en: 'by way of the participants of the training' },
  taughtToSubject: {
    zh: '经由培训班的参加者；文中没有说他讲的是哪一课',
    en: 'by way of the participants; the article does not say which subject was his',
  },
  together: { zh: '同场', en: 'with' },
  togetherMeaning: { zh: '在同一场活动授课的人', en: 'Others who lectured at the same event' },
  says: { zh: '言论', en: 'Statements' },
  spokenOf: { zh: '谈到它的话', en: 'Said of it' },
  mentionedIn: { zh: '出现于', en: 'Mentioned in' },
  initiator: { zh: (name: string) => `“${name}”的发起人`, en: (name: string) => `initiated ${name}` },
  gone: {
    zh: '图谱里没有这个实体了，也许它的文章已被删除。',
    en: 'The graph no longer holds this entity; its article may have been removed.',
  },
  factGone: {
    zh: '图谱里没有这条关系了，也许它的文章已被删除。',
    en: 'The graph no longer holds this fact; its article may have been removed.',
  },
});

/** The evidence of a fact. */
export const factWords = defineWords({
  evidence: { zh: '依据', en: 'Evidence' },
  witnesses: {
    zh: (count: number) => `${count} 处原文说到`,
    en: (count: number) => (count === 1 ? 'stated in one place' : `stated in ${count} places`),
  },
  paragraph: { zh: (number: number) => `第 ${number} 段`, en: (number: number) => `paragraph ${number}` },
  rule: { zh: (words: string) => `规则：${words}`, en: (words: string) => `rule: ${words}` },
  model: { zh: (name: string) => `模型：${name}`, en: (name: string) => `model: ${name}` },
  modelMeaning: {
    zh: '由模型找到，没有用标注文章检验过',
    en: 'Found by a model that was not measured on annotated articles',
  },
  confidence: { zh: (value: string) => `可信度 ${value}`, en: (value: string) => `confidence ${value}` },
  confidenceMeaning: {
    zh: (value: string) => `在标注文章上，这样的关系每一百条约有 ${value} 条是对的`,
    en: (value: string) => `On annotated articles about ${value} in a hundred such facts are right`,
  },
  openArticle: { zh: '在原文中打开', en: 'Open in the article' },
  cite: { zh: '引用', en: 'Cite' },
  cited: { zh: '已复制引文', en: 'Citation copied' },
  notCited: {
    zh: '浏览器不让复制，请手动选取原句',
    en: 'The browser does not let us copy; please select the sentence',
  },
  paragraphNote: { zh: (number: number) => `第${number}段`, en: (number: number) => `para. ${number}` },
});
