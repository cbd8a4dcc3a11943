import { findMatches } from '../text/matches.ts';
import type { MarkedPassage, Mention, MentionRule } from '../types.ts';

const confidence = 0.8;
/** 全国生态日, 世界环境日, 国家网络安全宣传周: a day kept everywhere, where it stands by itself. */
const day =
  /(?<=(?:首个|第[一二三四五六七八九十\d]+个|^|[，。；：、\n是为在“]|迎来|值此?|恰逢|正值|时值|今年))(?:全国|世界|国际|国家|全民)[\u4e00-\u9fa5]{2,10}?(?:日|宣传周|活动周|安全月|宣传月)(?=[，。；！”]|、|是|到来|来临|之际|当天|当日|这天)(?!”?[主系宣活普])/g;

/** International and national days, to which articles tie what they tell of. */
export const eventByDay: MentionRule = {
  name: 'event-by-day',
  words: { zh: '全国、国际的纪念日、宣传周', en: 'a national or international day or week' },
  confidence,
  examples: {
    yes: [{ text: '8月15日是首个全国生态日。青石市举办了环保讲座。', finds: ['Event 全国生态日'] }],
    no: ['青石市开展“全国生态日”主题宣传活动。', '全国各地的节日气氛越来越浓。'],
  },
  find({ text }: MarkedPassage): Mention[] {
    return findMatches(text, day).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'Event',
      name: match[0],
      rule: 'event-by-day',
      confidence,
    }));
  },
};
