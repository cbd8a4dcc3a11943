import { divisions } from '../text/tokens.ts';
import type { Mention, MentionRule } from '../types.ts';

/** 某市举办…; 某县还与某公司签订…: the place is its government. */
const others = '(?:(?!的|居民|村民|企业(?!集团|有限|家)|代表团)[^，。；：！？\\n])';
const acting = new RegExp(
  `^(?:近日|日前|还|也|已|将|今天|共同|联合|成功|隆重|顺利|正式|再次)*(?:主办|承办|举办(?!地|权|城市|方)|(?:与|和|同)${others}{2,40}?(?:签署|签订|签约|正式签约))`,
);
/** 某大学与某市签署…, 某局、某县分别签署…. */
const signing = new RegExp(
  `^(?![^，。；]{0,30}部门)(?:[、与和及]${others}{2,30})?(?:分别|共同|正式|现场|双方)*(?:签署|签订|签约)`,
);
const joint = /(?:与|和|同|跟|、)(?:[\u4e00-\u9fff]{2,8}(?:省|自治区|市|州))?$/;

/** Places that sign or host as their governments. */
export const governmentActing: MentionRule = {
  name: 'government-acting',
  words: {
    zh: '签署协议，主办、承办、举办活动的省市县镇，指其人民政府',
    en: 'a province, city, county or town that signs, or that hosts or holds an event: its government',
  },
  confidence: 0.93,
  examples: {
    yes: [
      { text: '安吉县与云帆光电有限公司签订合作协议。', finds: ['Institution 安吉县人民政府'] },
      { text: '青石大学与安吉县签署战略合作协议。', finds: ['Institution 安吉县人民政府'] },
    ],
    no: ['安吉县与长兴县相邻。', '会议在安吉县举办。', '安吉县和长兴县的12家企业现场签约。'],
  },
  find({ text, mentions }) {
    const found: Mention[] = [];
    if (!/[签主承举]/.test(text)) return found;
    for (const { kind, start, end, name } of mentions) {
      const form = text.slice(start, end);
      if (kind !== 'Place' || !(divisions.get(form)?.full || /.(?:镇|乡)$/.test(form))) continue;
      const before = text.slice(Math.max(0, start - 12), start);
      if (/(?:在|于|到|赴|对|向|位于|来自|第[一二三四五六七八九十]+届)$/.test(before)) continue;
      const after = text.slice(end, end + 60);
      if (!acting.test(after) && !(signing.test(after) && joint.test(before))) continue;
      const above = mentions.find((other) => other.kind === 'Place' && other.end === start);
      found.push({
        kind: 'Institution',
        start,
        end,
        name: `${name}人民政府`,
        aliases: [form, ...(above ? [text.slice(above.start, end)] : [])],
        rule: this.name,
        confidence: this.confidence,
        properties: { place: name },
      });
    }
    return found;
  },
};
