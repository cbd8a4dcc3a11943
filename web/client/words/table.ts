import { defineWords } from './index.ts';

/** The table of facts. */
export const tableWords = defineWords({
  caption: {
    zh: (count: number) => `${count} 条关系，筛选与图相同`,
    en: (count: number) => `${count} facts, filtered as the map`,
  },
  from: { zh: '主体', en: 'From' },
  type: { zh: '关系', en: 'Fact' },
  to: { zh: '客体', en: 'To' },
  details: { zh: '说明', en: 'Details' },
  confidence: { zh: '可信度', en: 'Confidence' },
  sources: { zh: '文章', en: 'Articles' },
  quote: { zh: '原句', en: 'Sentence' },
  sort: { zh: (name: string) => `按${name}排序`, en: (name: string) => `sort by ${name}` },
  open: {
    zh: (from: string, word: string, to: string) => `${from} ${word} ${to}：看依据`,
    en: (from: string, word: string, to: string) => `${from} ${word} ${to}: see the evidence`,
  },
  planned: { zh: '拟', en: 'planned' },
  inferred: { zh: '推断', en: 'inferred' },
  former: { zh: '原', en: 'former' },
  empty: { zh: '没有可列出的关系。', en: 'There are no facts to list.' },
});
