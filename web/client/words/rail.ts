import { defineWords } from './index.ts';

/** The left rail: the legend, which is the filter. */
export const railWords = defineWords({
  rail: { zh: '图例与筛选', en: 'Legend and filters' },
  kinds: { zh: '图例与筛选 · 实体', en: 'Legend and filters · entities' },
  types: { zh: '关系', en: 'Facts' },
  truth: { zh: '可信度', en: 'Confidence' },
  articles: { zh: '文章', en: 'Articles' },
  articlesOrder: {
    zh: '刚读入的在前，其余按日期从新到旧，没有日期的在最后',
    en: 'What has just been read comes first, then the newest by date, and at the end those without a date',
  },
  newArticle: { zh: '新读入', en: 'just read' },
  newArticleMeaning: { zh: '打开这一页之后读入图谱的', en: 'It came into the graph while this page was open' },
  unlisted: {
    zh: (count: number) => `另有 ${count} 篇未列出`,
    en: (count: number) => (count === 1 ? '1 more is not listed' : `${count} more are not listed`),
  },
  unlistedMeaning: {
    zh: '已载入的关系没有引用它们；zone-graph list 列出全部文章',
    en: 'None of the facts that are loaded quotes them; zone-graph list shows every article',
  },
  hint: {
    zh: '点击显示或隐藏；双击或按住 Alt 点击只看这一类',
    en: 'Click to show or hide; double-click or Alt-click to see it alone',
  },
  countKind: {
    zh: (shown: number, count: number) => `已载入 ${count} 个实体，画出 ${shown} 个`,
    en: (shown: number, count: number) => `${count} entities are loaded, ${shown} of them drawn`,
  },
  countType: {
    zh: (shown: number, count: number) => `已载入 ${count} 条关系，画出 ${shown} 条`,
    en: (shown: number, count: number) => `${count} facts are loaded, ${shown} of them drawn`,
  },
  countArticle: {
    zh: (count: number) => `这篇文章说了 ${count} 条关系`,
    en: (count: number) => `this article states ${count} facts`,
  },
  everything: { zh: '全部', en: 'all' },
  severalSources: { zh: '仅多源', en: 'several sources' },
  severalOnly: { zh: '只看不止一篇文章说到的关系', en: 'only what more than one article states' },
  atLeast: { zh: (value: string) => `≥ ${value}`, en: (value: string) => `≥ ${value}` },
  truthMeaning: {
    zh: '可信度由人工标注的文章测得：可信度 0.90 的关系，十条里约有九条是对的',
    en: 'Confidence is measured on annotated articles: of facts at 0.90 about nine in ten are right',
  },
  unsure: {
    zh: (count: number) => `另有 ${count} 条把握较小，点此显示`,
    en: (count: number) => `${count} less sure: show them`,
  },
  unconnected: {
    zh: (count: number) => `没有关系的实体（${count}）`,
    en: (count: number) => `entities without facts (${count})`,
  },
  unconnectedMeaning: {
    zh: '文章提到了它们，但没有说它们与别的实体有什么关系',
    en: 'The articles name them but say nothing that joins them to others',
  },
  readArticle: { zh: (title: string) => `阅读《${title}》`, en: (title: string) => `Read “${title}”` },
  showArticle: {
    zh: (title: string) => `显示《${title}》说到的关系`,
    en: (title: string) => `show what “${title}” states`,
  },
  moreArticles: { zh: (count: number) => `还有 ${count} 篇`, en: (count: number) => `${count} more` },
  clear: { zh: '取消全部筛选', en: 'Clear all filters' },
});
