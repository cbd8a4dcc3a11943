import { commonKinds, genericModifiers, outletEndings, ownNameEndings } from '../lexicon/body-endings.ts';
import {
  alone,
  type Body,
  build,
  hasPrefix,
  isLevel,
  isPlaceName,
  isRare,
  ownWords,
  partyOrgan,
  type Reading,
} from './body.ts';

/** The body that ends with a unit such as 管委会, 宣传部 or 商务局. */
export function readDirect(at: Reading): Body | 'none' | undefined {
  const { token, last } = at;
  if (
    /^(?:人大|政协)$/.test(token.text) &&
    at.own.length === 0 &&
    !last &&
    (at.after?.role === 'char' || at.after?.role === 'place')
  )
    return undefined;
  const words = ownWords(at);
  const level = words.at(-1)?.text ?? '';
  if (token.text.length === 1 && (!hasPrefix(at) || words.length > 0 || (last && token.text === '院')))
    return undefined;
  // 省|建设|工会: a level before the words of a name
  const opensWithLevel =
    words.length > 1 &&
    words.length < 4 &&
    isLevel(words[0]?.text ?? '') &&
    words.slice(1).every((word) => word.role === 'word');
  if (!hasPrefix(at) && opensWithLevel) return build(at, 'Institution', { elided: true });
  // 集团|党委: the group named before
  if (!hasPrefix(at) && words.length === 1 && level === '集团') return build(at, 'Institution', {});
  if (!hasPrefix(at) && isLevel(level)) {
    // 达茂|旗|人民法院: characters before the level that are no words name the place
    const names = words.slice(0, -1);
    if (isPlaceName(names) && /[市县区旗镇乡村]/.test(level)) return build(at, 'Institution', {});
    return build(alone(at, 1), 'Institution', { elided: true });
  }
  if (hasPrefix(at)) return build(at, 'Institution', {});
  if (words.length === 0) return general.has(token.text) ? undefined : build(at, 'Institution', { bare: true });
  const isWord = words.length === 1 && words[0]?.role === 'word' && !genericModifiers.has(level);
  const isName = words.every((word) => word.role === 'char') || isWord;
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  if (isName && length >= 2 && length <= 4) return build(at, 'Institution', {});
  return build(alone(at), 'Institution', { bare: true, ...(tailed.test(token.text) ? { tail: true as const } : {}) });
}

/** What every body has of its own: 焦桐基金|党支部 is not the 党支部 of another one. */
const tailed = /^(?:党委|党组|党支部|党总支|工会|团委|董事会|理事会|纪委|委员会|办公室)$/;

/** Bodies of a kind, where no place says which. */
const general = new Set(['警方']);

const founding =
  /^(?:建设|打造|创建|共建|兴建|新建|组建|设立|成立|引进|引入|落户|入驻|走进|来到|走访|参观|考察|携手|牵手)$/;

/** The body that ends with 大学, 研究院, 协会 and the like. */
export function readNamed(at: Reading): Body | 'none' | undefined {
  // 浙江大学建设之江研究院: the name begins behind what is done to it
  const verb = at.own.findLastIndex((word, place) => founding.test(word.text) && at.own.slice(place + 1).some(isRare));
  if (verb >= 0) return readNamed(alone(at, at.own.length - verb - 1));
  const words = ownWords(at);
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  const { text } = at.token;
  // 跨境金融服务平台: without a place of their own platforms and think-tanks are things, and no bodies
  if (/(?:服务平台|智库)$/.test(text) && !hasPrefix(at) && at.after?.role !== 'title') return undefined;
  if (outletEndings.has(text)) return build(at, 'Outlet', {});
  if (length === 0) {
    if (at.last)
      return /^(?:中心|大学|社区|学校|中学|小学|协会|委员会|分会)$/.test(text) && at.last.kind !== 'Company'
        ? undefined
        : build(at, 'Institution', {});
    if (!hasPrefix(at) || ownNameEndings.has(text)) return undefined;
    return build(at, 'Institution', {});
  }
  const isElided = words.length === 1 && isLevel(words[0]?.text ?? '') && !hasPrefix(at);
  if (isElided) return build(at, 'Institution', { elided: true });
  if (!hasPrefix(at)) {
    if (words.every((word) => genericModifiers.has(word.text) || word.role === 'latin')) return undefined;
    if (length < (ownNameEndings.has(text) && text !== '社区' ? 3 : 2)) return undefined;
    if (commonKinds.has(text) && !words.some(isRare)) return undefined;
    if (text === '社区' && !words.every(isRare)) return undefined;
  }
  return build(at, 'Institution', {});
}

/** A dictionary's word that is a unit of a body: 神经内科, 药监局. */
export const unitWord =
  /^(?!.*(?:布局|格局|大局|全局|结局|开局|当局|困局|变局|破局|时局|联系|关系|体系|会所|场所|住所|厕所)$)[\u4e00-\u9fff]{1,4}(?:内科|外科|科|局|所|司|学部|编辑部|系)$/;

/** 科, 处, 部 behind a body: 鞍山市商务局电商科. */
export function readUnit(at: Reading): Body | undefined {
  const length = at.own.reduce((sum, word) => sum + word.text.length, 0) + at.token.text.length - 1;
  if (length < 2 || length > 12 || at.own.some((word) => word.role === 'latin')) return undefined;
  if (/(?:报告|展示|会议|多功能|演播)$/.test(at.own.at(-1)?.text ?? '')) return undefined;
  const hasOrgan = at.after?.role === 'direct' && partyOrgan.test(at.after.text);
  if (at.after && !hasOrgan && (at.after.role === 'word' || at.after.role === 'named' || at.after.role === 'direct'))
    return undefined;
  return build(at, 'Institution', {});
}

/** 商务部 is China's where nothing stands before it; 柬埔寨商务部 and a bank's 科技部 are not. */
export function readCentral(at: Reading): Body | undefined {
  const before = at.own.at(-1);
  const isMinistry = at.token.text.length < 5 && at.token.text.endsWith('部');
  // 中国海关总署: in the words of other countries and of what is written for them
  if (before?.text === '中国' && !/^(?:中国|中共|中央|国家|全国|国务院)/.test(at.token.text))
    return build(alone(at, 1), 'Institution', {});
  if (!isMinistry || !before) return build(alone(at), 'Institution', {});
  if (before.role === 'place') return build(alone(at, 1), 'Institution', {});
  return at.last ? readUnit(at) : undefined;
}

/** 中国冶金地质总局|一局, 中建|七局. */
export function readNumbered(at: Reading): Body | undefined {
  const isName = at.own.length > 0 && at.own.every((word) => word.role === 'char');
  return at.last || isName ? build(at, 'Institution', {}) : undefined;
}
