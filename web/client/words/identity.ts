import { defineWords } from './index.ts';

/** Why an entity is one, and what a person may say of that. */
export const identityWords = defineWords({
  title: { zh: '为什么是同一个', en: 'Why this is one' },
  key: {
    zh: (identity: string) => `不同文章里的它，${identity.replace(/^[^；]*/, '凭$&认作同一个')}。`,
    en: (identity: string) => `What articles say of it is taken together by ${identity}.`,
  },
  calledHere: { zh: '文中称', en: 'Called' },
  reason: {
    zh: (form: string, reason: string) => `“${form}”：${reason}`,
    en: (form: string, reason: string) => `“${form}”: ${reason}`,
  },
  cut: {
    zh: (listed: number) => `只列出 ${listed} 篇。`,
    en: (listed: number) => `Only ${listed} articles are listed.`,
  },
  judgements: { zh: '人的判断', en: 'Judged by people' },
  judged: {
    zh: (by: string, on: string) => [by, on].filter(Boolean).join('，'),
    en: (by: string, on: string) => [by, on].filter(Boolean).join(', '),
  },
  same: {
    zh: (one: string, other: string) => `“${one}”与“${other}”是同一个`,
    en: (one: string, other: string) => `“${one}” is the same as “${other}”`,
  },
  notSame: {
    zh: (one: string, other: string) => `“${one}”与“${other}”不是同一个`,
    en: (one: string, other: string) => `“${one}” is not “${other}”`,
  },
  otherIn: {
    zh: (one: string, titles: readonly string[]) =>
      `${titles.map((title) => `《${title}》`).join('、')}里的“${one}”是另一个`,
    en: (one: string, titles: readonly string[]) =>
      `in ${titles.map((title) => `“${title}”`).join(', ')} “${one}” is another one`,
  },
  otherCalled: {
    zh: (one: string, form: string) => `称作“${form}”的“${one}”是另一个`,
    en: (one: string, form: string) => `where it is called “${form}”, “${one}” is another one`,
  },
  undo: { zh: '撤回', en: 'Take back' },
  undoMeaning: { zh: '恢复到这条判断之前', en: 'As it was before this was said' },
  sameAs: { zh: '与另一个是同一个…', en: 'Same as another…' },
  notOne: { zh: '其实不是同一个…', en: 'Not one after all…' },
  notOneAlone: {
    zh: '只有一篇文章提到它，没有可分的',
    en: 'Only one article mentions it: there is nothing to take apart',
  },
  find: { zh: '找出与它相同的那一个', en: 'Find the one that it is the same as' },
  findPlaceholder: {
    zh: (kind: string) => `同类（${kind}）的名称、拼音`,
    en: (kind: string) => `A name of the same kind (${kind})`,
  },
  chosen: { zh: (name: string) => `与“${name}”是同一个`, en: (name: string) => `Same as “${name}”` },
  pickArticles: { zh: '勾选说的是另一个的文章：', en: 'Tick the articles that mean another one:' },
  because: { zh: '理由（可不填）', en: 'Reason (optional)' },
  saySame: { zh: '合为一个', en: 'Make them one' },
  sayApart: { zh: '分成两个', en: 'Take them apart' },
  cancel: { zh: '取消', en: 'Cancel' },
  judging: { zh: '正在按判断整理图谱…', en: 'The graph follows the judgement…' },
  done: {
    zh: (says: string, articles: number) => `已记下：${says}。${articles} 篇文章随之更新。`,
    en: (says: string, articles: number) =>
      `Noted: ${says}. ${articles === 1 ? '1 article follows' : `${articles} articles follow`}.`,
  },
  undone: {
    zh: (says: string) => `已撤回：${says}。图谱已恢复原样。`,
    en: (says: string) => `Taken back: ${says}. The graph is as it was.`,
  },
  comma: { zh: '；', en: '; ' },
  list: { zh: '、', en: ', ' },
});
