import { genericModifiers, shortEndings } from '../lexicon/body-endings.ts';
import { classWords, honours, kindsAlone, officialKinds, zoneKinds } from '../lexicon/zone-kinds.ts';
import { divisions, frequencyOf, type Token } from '../text/tokens.ts';
import { alone, type Body, build, hasPrefix, isRare, ownWords, type Reading } from './body.ts';

const classes = new Set(classWords);

const branches = new Set([
  '分局',
  '派出所',
  '大队',
  '支队',
  '分院',
  '分中心',
  '分公司',
  '支行',
  '分行',
  '法庭',
  '检察室',
]);
const honoured = /教育|爱国主义|科普|教学|党建|廉政|研学|实训|实习|见习/;

/** Verbs that no zone's name holds: in 某县建设云帆产业园 the name begins behind them. */
const verbs =
  /^(?:建设|打造|投资|创建|新建|共建|兴建|修建|落户|落地|入驻|考察|参观|走进|规划|获批|申报|设立|启动|推进|加快|推动|擦亮|明确|共创|培育|引进|支持|带动|依托|围绕|聚焦|提升|开发建设|投资建设|评估|建成|来到|走访|调研|深入|串联|辐射)$/;

/** The zone that ends with a kind; `none` where a class of zones does (各园区). */
export function readZone(at: Reading): Body | 'none' | undefined {
  const { token, last, after } = at;
  const verb = at.own.findLastIndex((word) => verbs.test(word.text));
  if (verb >= 0) return readZone(alone(at, at.own.length - verb - 1));
  // 综合改革试验区|域
  if (token.text.endsWith('区') && after?.text.startsWith('域')) return 'none';
  // 8条示范区公交线路, 6大农业产业基地: a counter is no name
  const [counter, ...counted] = at.own;
  if (!last && counter && /^[条批处座大]$/.test(counter.text) && counted.every((word) => frequencyOf(word.text) >= 300))
    return 'none';
  const words = ownWords(at);
  // 某自贸区旗下片区, 某市下辖各园区: those of it, and none by name
  if (/^(?:旗下|下属|所属|下辖|辖内|境内|下设|所辖)$/.test(at.own.at(-1)?.text ?? '')) return 'none';
  // 数字经济时代下|高新区, 自治区级|开发区
  if (!hasPrefix(at) && /^[下级内话往]$/.test(words.at(-1)?.text ?? '')) return readZone(alone(at));
  // 侨青联|爱国主义教育示范基地: a title of honour of a body, or a base without place or name
  if (token.text.endsWith('基地')) {
    if (words.some((word) => honoured.test(word.text)) || (last && last.kind !== 'Zone')) return 'none';
    if (!hasPrefix(at) && !words.some(isRare)) return 'none';
  }
  // 江苏省|开发区|协会: what the society is for
  if (
    token.text === '开发区' &&
    words.length === 0 &&
    at.own.length === 1 &&
    after &&
    societies.test(after.text) &&
    isWide(at.own[0]?.text)
  )
    return undefined;
  const isBare = !hasPrefix(at) && words.length === 0;
  if (token.text === '开发区' && words.length === 0 && isProvince(at.own.at(-1)?.text)) return 'none';
  // 某市公安局|某新区|分局
  if (last && last.kind !== 'Zone' && after && branches.has(after.text)) return undefined;
  if (last && last.kind !== 'Zone' && (token.text === '开发区' || (after && shortEndings.has(after.text))))
    return undefined;
  if (words.some((word) => classes.has(word.text)) && !hasPrefix(at)) return 'none';
  if (isBare) return kindsAlone.has(token.text) || token.text === '开发区' ? build(at, 'Zone', { bare: true }) : 'none';
  if (!hasPrefix(at) && words.every((word) => genericModifiers.has(word.text) || word.role === 'latin')) return 'none';
  // 昆山国家级经济技术开发区: the rank before the kind describes nothing
  const isRank = (word: Token): boolean => hasPrefix(at) && /^国家级?$/.test(word.text);
  const described = words.filter((word) => word.role === 'word' && frequencyOf(word.text) >= 300 && !isRank(word));
  if (officialKinds.has(token.text) && described.length > 0) {
    const own = at.own.slice(at.own.lastIndexOf(described.at(-1) ?? token) + 1);
    if (own.length > 0) return readZone({ ...at, own, last: undefined });
    return kindsAlone.has(token.text) ? build(alone(at), 'Zone', { bare: true }) : 'none';
  }
  const isTitle = honours.has(token.text) && words.length > 0;
  if (isTitle && !words.some(isRare) && !(hasPrefix(at) && words.length < 4 && !isProvince(at.own[0]?.text)))
    return 'none';
  // 国家慢性病综合防控示范区: a title that a place holds
  if (isTitle && words.some((word) => /^(?:国家|国家级|综合|全国|省级|高标准|防控)$/.test(word.text))) return 'none';
  return build(at, 'Zone', {});
}

const societies = /^(?:协会|学会|研究会|促进会|联合会|商会)$/;

function isWide(form: string | undefined): boolean {
  return form === '中国' || isProvince(form);
}

/** 山西开发区 are the zones of a province, and no zone. */
function isProvince(form: string | undefined): boolean {
  return form !== undefined && divisions.get(form)?.level === '省';
}

/** The official kind of a zone's name: 高新区 → 高新技术产业开发区. */
export function readZoneKind(name: string): string | undefined {
  for (let from = Math.max(0, name.length - 14); from < name.length; from += 1) {
    const kind = zoneKinds[name.slice(from)];
    if (kind) return kind;
  }
  return undefined;
}
