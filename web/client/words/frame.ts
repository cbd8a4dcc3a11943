import { defineWords } from './index.ts';

/** The frame around every page: top, foot, help. */
export const frameWords = defineWords({
  wordmark: { zh: '开发区图谱', en: 'Zone Graph' },
  toMap: { zh: '回到图', en: 'Back to the map' },
  who: { zh: '谁', en: 'Who' },
  toWhom: { zh: ' 向 ', en: ' taught ' },
  whichZone: { zh: '哪个开发区', en: 'what' },
  taught: { zh: ' 讲授了 ', en: ' to ' },
  what: { zh: '什么', en: 'which zone' },
  insertReport: { zh: '插入报告', en: 'Add to report' },
  insertReportMeaning: { zh: '把现在看到的做成报告里的插图', en: 'Make a figure for a report of what is on the page' },
  otherLanguage: { zh: 'Switch to English', en: '切换到中文' },
  toDark: { zh: '换成深色', en: 'Switch to dark' },
  toLight: { zh: '换成浅色', en: 'Switch to light' },
  help: { zh: '帮助', en: 'Help' },
  legend: { zh: '图例', en: 'Legend' },
  pages: { zh: '视图', en: 'Views' },
  map: { zh: '图', en: 'Map' },
  table: { zh: '表', en: 'Table' },
  questionPage: { zh: '问题', en: 'Question' },
  console: { zh: 'Cypher', en: 'Cypher' },
  loadingPage: { zh: '正在打开…', en: 'Opening…' },
  shownNodes: {
    zh: (shown: number, all: number) => ({ before: '显示', after: ` / ${all} 个实体`, shown }),
    en: (shown: number, all: number) => ({ before: 'Showing', after: ` of ${all} entities`, shown }),
  },
  shownMeaning: {
    zh: (all: number, loaded: number, unconnected: number) =>
      `图谱里有 ${all} 个实体，已载入 ${loaded} 个（关系最多的优先）；其中 ${unconnected} 个没有关系，默认不画`,
    en: (all: number, loaded: number, unconnected: number) =>
      `The graph holds ${all} entities; ${loaded} are loaded, the best connected first; ${unconnected} of them have no facts and are not drawn unless asked for`,
  },
  shownFacts: {
    zh: (all: number) => ` / ${all} 条关系`,
    en: (all: number) => ` of ${all} facts`,
  },
  factsMeaning: { zh: '画出的关系，和图谱里全部的关系', en: 'Facts that are drawn, of all in the graph' },
  articles: {
    zh: (count: number) => `${count} 篇文章`,
    en: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  },
  articlesMeaning: { zh: '图谱由这些文章抽取而来', en: 'The graph was made of these articles' },
  nodeSize: { zh: '节点大小：关系数', en: 'Node size: number of facts' },
  nodeSizeMeaning: {
    zh: '节点越大，整个图谱里说到它的关系越多',
    en: 'The larger a node, the more facts the whole graph holds of it',
  },
  details: { zh: '详情', en: 'Details' },
});

export const helpWords = defineWords({
  title: { zh: '这张图怎么读', en: 'How to read this map' },
  close: { zh: '关闭帮助', en: 'Close help' },
  marks: { zh: '记号', en: 'Marks' },
  solid: {
    zh: '细线：一篇文章说到；线越粗，说到的文章越多',
    en: 'thin line: stated by one article; the stronger, the more articles',
  },
  dashed: { zh: '虚线：打算要做的事（拟），还没有发生', en: 'dotted line: planned, not done yet' },
  former: { zh: '原：过去的职务', en: '“former” (原): a post held in the past' },
  inferred: {
    zh: '推断：由文章的话推断得出，文中没有直接这样说',
    en: 'inferred: concluded from the article, not said in so many words',
  },
  from: { zh: '依据里标出关系的一方', en: 'in the evidence: the one end of the fact' },
  to: { zh: '和另一方', en: 'and the other' },
  keys: { zh: '快捷键', en: 'Keys' },
  search: { zh: '搜索', en: 'search' },
  undo: { zh: '撤销、重做', en: 'undo, redo' },
  escape: { zh: '放开所选', en: 'let go of what is chosen' },
  help: { zh: '打开或关闭帮助', en: 'open or close help' },
  twins: { zh: '图、表、问题、Cypher', en: 'map, table, question, Cypher' },
  mouse: {
    zh: '点名字、记号或线，看它的依据；拖动节点可以挪位置；双击图例只看一类。',
    en: 'Click a name, a sign or a line for its evidence; drag a node to move it; double-click the legend to see one sort alone.',
  },
});
