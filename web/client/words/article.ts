import { defineWords } from './index.ts';

/** The reader of articles, and the way to bring new ones. */
export const articleWords = defineWords({
  article: { zh: '文章', en: 'Article' },
  counts: {
    zh: (entities: number, facts: number, length: number) => `${entities} 个实体 · ${facts} 条关系 · ${length} 字`,
    en: (entities: number, facts: number, length: number) =>
      `${entities} entities · ${facts} facts · ${length} characters`,
  },
  byline: { zh: (names: string) => `署名：${names}`, en: (names: string) => `By-line: ${names}` },
  gone: { zh: '图谱里没有这篇文章了。', en: 'The graph no longer holds this article.' },
  whole: { zh: '全文', en: 'The whole text' },
  loading: { zh: '正在打开原文…', en: 'Opening the article…' },
  evidenceHere: { zh: '依据的原句', en: 'the sentence that supports the fact' },
  back: { zh: '返回', en: 'Back' },
  add: { zh: '加入文章…', en: 'Add an article…' },
  addTitle: { zh: '加入一篇文章', en: 'Add an article' },
  pasteHere: {
    zh: '把文章粘贴在这里，或把 .txt、.md 文件拖进来',
    en: 'Paste an article here, or drop a .txt or .md file',
  },
  read: { zh: '读入图谱', en: 'Read into the graph' },
  reading: { zh: '正在抽取实体与关系…', en: 'Finding entities and facts…' },
  cancel: { zh: '取消', en: 'Cancel' },
  added: {
    zh: (title: string, nodes: number, facts: number) => `已读入《${title}》：${nodes} 个实体，${facts} 条关系`,
    en: (title: string, nodes: number, facts: number) => `“${title}” is in: ${nodes} entities, ${facts} facts`,
  },
  emptyTitle: { zh: '图谱还是空的', en: 'The graph is still empty' },
  emptyAdvice: {
    zh: '把一篇关于开发区的文章粘贴到下面，或把文件拖进来；也可以在命令行里运行：',
    en: 'Paste an article about a development zone below, or drop a file; or run on the command line:',
  },
  pasted: { zh: '粘贴的文章', en: 'pasted article' },
});
