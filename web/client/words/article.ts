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
  remove: { zh: '删除这篇文章', en: 'Delete this article' },
  removeMeaning: {
    zh: '连同仅由它支持的关系一起删除；可以撤销',
    en: 'With the facts that only it supports; this can be undone',
  },
  deleting: { zh: (title: string) => `正在删除《${title}》…`, en: (title: string) => `Deleting “${title}”…` },
  deleted: {
    zh: (title: string, facts: number) => `已删除《${title}》及仅由它支持的 ${facts} 条关系。`,
    en: (title: string, facts: number) =>
      `“${title}” is deleted, with ${facts === 1 ? '1 fact' : `${facts} facts`} that only it supported.`,
  },
  undoDelete: { zh: '撤销', en: 'Undo' },
  undoDeleteMeaning: {
    zh: '把原文重新读入图谱；原来由别的程序抽取的文章，读出的结果可能不同',
    en: 'Reads the text into the graph again; what another program had extracted may come out differently',
  },
  restoring: {
    zh: (title: string) => `正在重新读入《${title}》…`,
    en: (title: string) => `Reading “${title}” again…`,
  },
  restored: {
    zh: (title: string, facts: number) => `已恢复《${title}》：${facts} 条关系，与删除前一样。`,
    en: (title: string, facts: number) => `“${title}” is back: ${facts} facts, as before.`,
  },
  restoredOtherwise: {
    zh: (title: string, facts: number, before: number) =>
      `《${title}》的原文已重新读入，但结果与删除前不同：现在 ${facts} 条关系，原有 ${before} 条。它原来由别的程序或别的文件写入，要完全恢复，请从那里再写入一次。`,
    en: (title: string, facts: number, before: number) =>
      `The text of “${title}” was read again, but not to the same result: ${facts} facts now, ${before} before. It had come from another program or file; ingest it from there once more to have it exactly as it was.`,
  },
  closeNote: { zh: '关闭', en: 'Close' },
  emptyTitle: { zh: '图谱还是空的', en: 'The graph is still empty' },
  emptyAdvice: {
    zh: '把一篇关于开发区的文章粘贴到下面，或把文件拖进来；也可以在命令行里运行：',
    en: 'Paste an article about a development zone below, or drop a file; or run on the command line:',
  },
  pasted: { zh: '粘贴的文章', en: 'pasted article' },
});
