import { defineWords } from './index.ts';

/** The frame around every page: top, foot, tools. */
export const frameWords = defineWords({
  wordmark: { zh: '开发区图谱', en: 'Zone Graph' },
  question: { zh: '谁向哪个开发区讲授了什么', en: 'Who taught what to which zone' },
  insertReport: { zh: '插入报告', en: 'Add to report' },
  otherLanguage: { zh: 'Switch to English', en: '切换到中文' },
  toDark: { zh: '换成深色', en: 'Switch to dark' },
  toLight: { zh: '换成浅色', en: 'Switch to light' },
  pages: { zh: '视图', en: 'Views' },
  map: { zh: '图', en: 'Map' },
  table: { zh: '表', en: 'Table' },
  questionPage: { zh: '问题', en: 'Question' },
  console: { zh: 'Cypher', en: 'Cypher' },
  loadingPage: { zh: '正在打开…', en: 'Opening…' },
});
