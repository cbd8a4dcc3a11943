import type { MentionRule } from '../types.ts';
import { readNames } from './names.ts';

/** Persons by surname, given name and what stands around them. */
export const personByContext: MentionRule = {
  name: 'person-by-context',
  words: {
    zh: '姓氏与人名用字，前有职务或后有言行动词',
    en: 'a surname and characters of given names, with a post before or a verb of speech or action behind',
  },
  confidence: 0.96,
  examples: {
    yes: [
      { text: '青山市商务局局长陈晓明出席会议。', finds: ['Person 陈晓明'] },
      { text: '会上，副市长林建华、秘书长周敏分别致辞。', finds: ['Person 林建华', 'Person 周敏'] },
      { text: '欧阳文静表示，园区将继续扩大开放。', finds: ['Person 欧阳文静'] },
    ],
    no: ['高度重视项目建设，方面代表表示满意。'],
  },
  find(passage) {
    return readNames(passage).people.map(({ start, end, name, score }) => ({
      kind: 'Person',
      start,
      end,
      name,
      rule: this.name,
      confidence: Math.min(0.98, 0.8 + score / 80),
    }));
  },
};
