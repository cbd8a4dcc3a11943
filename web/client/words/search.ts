import { defineWords } from './index.ts';

/** The search box. */
export const searchWords = defineWords({
  search: { zh: '搜索实体', en: 'Search entities' },
  placeholder: {
    zh: '搜人物、开发区、政策…　汉字、拼音、首字母都行',
    en: 'People, zones, policies… Chinese, pinyin or initials',
  },
  key: { zh: '按 / 开始搜索', en: 'Press / to search' },
  none: {
    zh: (text: string) => `没有名称或别名含“${text}”的实体`,
    en: (text: string) => `No entity has “${text}” in a name or alias`,
  },
  found: { zh: (count: number) => `找到 ${count} 个实体`, en: (count: number) => `${count} entities found` },
  degree: { zh: (count: number) => `${count} 条关系`, en: (count: number) => `${count} facts` },
  alsoCalled: { zh: (name: string) => `又称 ${name}`, en: (name: string) => `also ${name}` },
  elsewhere: { zh: '不在图上，选中后载入', en: 'not on the map yet; choosing loads it' },
});
