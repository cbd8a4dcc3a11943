import { commonKinds } from '../lexicon/body-endings.ts';
import { divisions, readTokens } from '../text/tokens.ts';
import type { Span } from '../types.ts';

const kinds = new Set([...commonKinds, '大学', '服务平台', '平台', '智库', '党支部', '护理院', '分会', '研究院']);
/** A count or an attribute before it: 建好1所普通高中, 有影响力的创新中心, 12个工作站. */
const counted =
  /(?:[\d一二三四五六七八九十两几多每](?:个|所|家|批|座|支)|首家|共建|组建|发展|现代化|一个|贡献|首个|[级型类]|全国影响力的|一流的?|新型|建成|打造|创建|建设|建好|办好|成为)$/;
/** What it is used for next: 创新中心建设, 分会场, 中心城市. */
const goesOn = /^(?:场|城市|城区|仓|小学生|建设(?!有限|集团))/;
const quoted = /^“[^”]{2,8}”(?:大学|学校|学院|医院|护理院|社区|党支部|智囊团|中心)$/;

/** 香港七大商会, 青山三地图书馆, 高新区部分街道, 研究型学校, “为爱告白”单身职工联谊会: several at once, a sort, or a party. */
const several =
  /(?:[两二三四五六七八九十]大|[两三四五六七八九十]地|部分|重要|[市县区]各)(?:商会|协会|图书馆|博物馆|医院|学校|街道|社区|高校|大学|银行)$|型(?:学校|大学|学院|智库|医院)$|^(?:出?[一两]所)|^“.*”.*联谊会$|^式/;

const ofZones = /^(?:开发区|经开区|高新区|产业园区|工业园区|园区)(?:管委会|管理委员会|党工委|工委)$/;
const everyOne = /(?:各|各[省市州县区地类]|全[省市]|有关|相关|部分|多个)$/;

/** 各市开发区管委会, 有关高新区党工委: those of many zones, and none of them. */
export function isOfEveryZone(text: string, body: Span & { name: string }): boolean {
  return ofZones.test(body.name) && everyOne.test(text.slice(Math.max(0, body.start - 3), body.start));
}

/** Whether a body's name is a word for bodies of its kind and names none: 建好1所普通高中, “双一流”大学. */
export function isClassNoun(text: string, body: Span & { name: string; place?: string; parent?: object }): boolean {
  if (quoted.test(body.name) || several.test(body.name)) return true;
  if (isOfEveryZone(text, body)) return true;
  // 上海科创中心建设, 青山区域中心城市: what a place is to become
  if (/中心$/.test(body.name) && /^(?:建设(?!有限|集团|单位)|城市|地位)/.test(text.slice(body.end, body.end + 4)))
    return true;
  if (body.place || body.parent) return /(?:分会)$/.test(body.name) && text[body.end] === '场';
  const before = text.slice(Math.max(0, body.start - 6), body.start);
  if (!counted.test(before) && !goesOn.test(text.slice(body.end, body.end + 3))) return false;
  const tokens = readTokens(body.name);
  if (!kinds.has(tokens.at(-1)?.text ?? '')) return false;
  const words = tokens.slice(0, -1);
  return words.every((token) => token.role === 'word' && !divisions.has(token.text));
}
