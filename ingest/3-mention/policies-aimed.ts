import { findMatches } from '../text/matches.ts';
import { leaveCovered } from '../text/spans-covered.ts';
import type { Mention, MentionRule } from '../types.ts';

const confidence = 0.6;
const head = '(?:强[省市区县]|名[市城区县]|之[都城]|中心城市|一线城市|示范城市|友好型?城市|品质城市|科创中心)';
const item = `(?:(?![的为成个以])[\u4e00-\u9fa5]){2,12}?${head}`;
/** 建设先进制造业强市、数字强市、食品名市; 打造全国数字经济一线城市. */
const aimed = new RegExp(
  `(?:建设|打造|争创|创建|争当|建成)(?<list>${item}(?:、${item})*)(?![\u4e00-\u9fa5]*(?:大会|论坛|活动|称号|公司|集团))`,
  'g',
);
/** 经济强省 and 区域中心城市 alone say nothing of their own; 美丽 is a wish. */
const plain =
  /^(?:经济|现代化?|区域|国际|世界|美丽|一流|重要|新|全国|综合|[\u4e00-\u9fa5]{2}现代化?)+(?:强|名|之|中心)/;

/** What a place works to become: 数字强市, 新能源之都. */
export const policyAimed: MentionRule = {
  name: 'policy-aimed',
  words: {
    zh: '建设、打造之后的某强市、某名城、某之都',
    en: 'what a place works to become: 数字强市, 新能源之都',
  },
  confidence,
  examples: {
    yes: [
      { text: '青石市建设先进制造业强市、食品名市。', finds: ['Policy 先进制造业强市', 'Policy 食品名市'] },
      { text: '青石区奋力打造新能源之都。', finds: ['Policy 新能源之都'] },
    ],
    no: ['青石市建设经济强市。', '青石市是全国文明城市。'],
  },
  find({ text, mentions }) {
    const found: Mention[] = [];
    for (const match of findMatches(text, aimed)) {
      const { list = '' } = match.groups ?? {};
      let start = match.index + match[0].length - list.length;
      for (const name of list.split('、')) {
        const end = start + name.length;
        if (!plain.test(name)) found.push({ start, end, kind: 'Policy', name, rule: 'policy-aimed', confidence });
        start = end + 1;
      }
    }
    return leaveCovered(found, mentions);
  },
};
