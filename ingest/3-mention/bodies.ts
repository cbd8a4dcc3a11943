import {
  commonKinds,
  companyEndings,
  genericModifiers,
  outletEndings,
  ownNameEndings,
  shortEndings,
  weakCompanyEndings,
} from '../lexicon/body-endings.ts';
import { classWords, honours, kindsAlone, officialKinds, zoneKinds } from '../lexicon/zone-kinds.ts';
import { divisions, frequencyOf, levels, type Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import { findNameStart } from './name-start.ts';

/** A named body or zone as it stands in the text. */
export interface Body extends Span {
  kind: 'Institution' | 'Company' | 'Zone' | 'Outlet';
  /** As written, without the places before the last one: 江西省新余市高新区 → 新余市高新区. */
  name: string;
  /** The body or zone that its name begins with. */
  parent?: Body;
  /** Where its own part begins: 管委会 of 长兴经开区管委会. */
  ownStart: number;
  /** The place that its name begins with. */
  place?: string;
  /** Its place is left out: 省商务厅, 市委. */
  elided?: true;
  /** It is named by its unit alone: 管委会, 宣传部, 高新区. */
  bare?: true;
  /** A bare unit of which the article does not say whose it is. */
  lost?: true;
  /** The unit alone, where the rest of the name was found elsewhere in the article. */
  unit?: string;
  /** Its ending is an everyday word (科技, 能源): a name only where a post or a repeat says so. */
  weak?: true;
}

const classes = new Set(classWords);
/** Organs that stand behind the body that they are in. */
const partyOrgan = /^(?:党委|党组|工会|团委|纪委|党支部|党总支|机关党委)$/;
const companies = new Set(companyEndings);

/** Finds the bodies and zones of one segment, the inner ones before those that they begin. */
export function findBodies(tokens: readonly Token[], next: Token | undefined): Body[] {
  const bodies: Body[] = [];
  let open = findNameStart(tokens);
  const isClass = open > 0 && classes.has(tokens[open - 1]?.text ?? '');
  let last: Body | undefined;
  let lastIndex = -1;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const own = tokens.slice(last ? lastIndex + 1 : open, index);
    const after = tokens[index + 1] ?? next;
    const body =
      isClass && token.role === 'kind' && own.length === 0
        ? 'none'
        : readBody({ token, own, last, first: tokens[open], after });
    if (body === 'none') {
      open = index + 1;
      last = undefined;
    } else if (body) {
      bodies.push(body);
      last = body;
      lastIndex = index;
    }
  }
  return bodies;
}

interface Reading {
  token: Token;
  /** The tokens between the last body, or the name's start, and this one. */
  own: readonly Token[];
  last: Body | undefined;
  first: Token | undefined;
  after: Token | undefined;
}

/** The body that ends with a token; undefined where none does, `none` where a class ends (各园区). */
function readBody(at: Reading): Body | 'none' | undefined {
  const { token } = at;
  if (token.text.endsWith('部') && at.after?.text.startsWith('门')) return undefined;
  const inner = at.own.findLastIndex((word) => isLevel(word.text));
  // 娄星区人社局|区工保中心: a level behind a body begins another body
  if (at.last && at.last.kind !== 'Zone' && inner === 0 && token.role !== 'kind')
    return readBody(alone(at, at.own.length));
  if (/^[一二三四五六七八九十]+(?:局|所|院)$/.test(token.text)) return readNumbered(at);
  if (token.role === 'kind') return readZone(at);
  if (token.role === 'brand') return build(alone(at), 'Company', {});
  if (token.role === 'central') return readCentral(at);
  if (token.role === 'zone') return build(at.last?.kind === 'Zone' ? at : alone(at), 'Zone', {});
  if (token.role === 'elided') {
    const own = ownWords(at);
    const joins =
      !at.last && ((hasPrefix(at) && own.length === 0) || (isPlaceName(own) && !token.text.startsWith('省')));
    return joins ? build(at, 'Institution', {}) : build(alone(at), 'Institution', { elided: true });
  }
  if (token.role === 'direct') return readDirect(at);
  if (token.role === 'named') return readNamed(at);
  if (token.role === 'company') return readCompany(at);
  if (at.last && at.last.kind !== 'Zone' && (shortEndings.has(token.text) || unitWord.test(token.text)))
    return readUnit(at);
  return undefined;
}

/** A character, a Latin word or a word that newspapers seldom use: it makes a name of a common kind of body. */
function isRare(word: Token): boolean {
  return word.role === 'char' || word.role === 'latin' || (word.role === 'word' && frequencyOf(word.text) < 300);
}

/** Two or three characters that are no everyday words, where a place is expected: 达茂 of 达茂旗人民法院. */
function isPlaceName(words: readonly Token[]): boolean {
  if (words.length === 0) return false;
  const [first] = words;
  if (words.length === 1 && first?.role === 'word' && first.text.length === 2) return frequencyOf(first.text) < 300;
  return words.length >= 2 && words.length <= 3 && words.every((word) => word.role === 'char');
}

/** 商务部 is China's where nothing stands before it; 柬埔寨商务部 and a bank's 科技部 are not. */
function readCentral(at: Reading): Body | undefined {
  const before = at.own.at(-1);
  const isMinistry = at.token.text.length < 5 && at.token.text.endsWith('部');
  if (!isMinistry || !before) return build(alone(at), 'Institution', {});
  if (before.role === 'place') return build(alone(at, 1), 'Institution', {});
  return at.last ? readUnit(at) : undefined;
}

/** 中国冶金地质总局|一局, 中建|七局. */
function readNumbered(at: Reading): Body | undefined {
  const isName = at.own.length > 0 && at.own.every((word) => word.role === 'char');
  return at.last || isName ? build(at, 'Institution', {}) : undefined;
}

/** The same token without what stands before it: 领会|省委. */
function alone(at: Reading, keep = 0): Reading {
  return { ...at, own: keep > 0 ? at.own.slice(-keep) : [], last: undefined };
}

function hasPrefix({ own, last }: Reading): boolean {
  return last !== undefined || own.some((token) => token.role === 'place');
}

/** Own words behind the places that the name begins with. */
function ownWords(at: Reading): Token[] {
  const words = [...at.own];
  if (!at.last)
    while (words[0] && (words[0].role === 'place' || /^(?:共青团|中共)$/.test(words[0].text))) words.shift();
  return words;
}

function readZone(at: Reading): Body | 'none' | undefined {
  const { token, last, after } = at;
  const words = ownWords(at);
  const isBare = !hasPrefix(at) && words.length === 0;
  if (token.text === '开发区' && words.length === 0 && isProvince(at.own.at(-1)?.text)) return 'none';
  if (last && last.kind !== 'Zone' && (token.text === '开发区' || (after && shortEndings.has(after.text))))
    return undefined;
  if (words.some((word) => classes.has(word.text)) && !hasPrefix(at)) return 'none';
  if (isBare) return kindsAlone.has(token.text) || token.text === '开发区' ? build(at, 'Zone', { bare: true }) : 'none';
  if (!hasPrefix(at) && words.every((word) => genericModifiers.has(word.text) || word.role === 'latin')) return 'none';
  const described = words.filter((word) => word.role === 'word' && frequencyOf(word.text) >= 300);
  if (officialKinds.has(token.text) && described.length > 0) {
    const own = at.own.slice(at.own.lastIndexOf(described.at(-1) ?? token) + 1);
    if (own.length > 0) return readZone({ ...at, own, last: undefined });
    return kindsAlone.has(token.text) ? build(alone(at), 'Zone', { bare: true }) : 'none';
  }
  if (honours.has(token.text) && words.length > 0 && !words.some(isRare)) return 'none';
  return build(at, 'Zone', {});
}

/** 山西开发区 are the zones of a province, and no zone. */
function isProvince(form: string | undefined): boolean {
  return form !== undefined && divisions.get(form)?.level === '省';
}

function readDirect(at: Reading): Body | 'none' | undefined {
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
  const opensWithLevel = words.length > 1 && words.length < 4 && isLevel(words[0]?.text ?? '') && words.slice(1).every((word) => word.role === 'word');
  if (!hasPrefix(at) && opensWithLevel) return build(at, 'Institution', { elided: true });
  if (!hasPrefix(at) && isLevel(level)) {
    // 达茂|旗|人民法院: characters before the level that are no words name the place
    const names = words.slice(0, -1);
    if (isPlaceName(names) && /[市县区旗镇乡]/.test(level)) return build(at, 'Institution', {});
    return build(alone(at, 1), 'Institution', { elided: true });
  }
  if (hasPrefix(at)) return build(at, 'Institution', {});
  if (words.length === 0) return build(at, 'Institution', { bare: true });
  const isWord = words.length === 1 && words[0]?.role === 'word' && !genericModifiers.has(level);
  const isName = words.every((word) => word.role === 'char') || isWord;
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  if (isName && length >= 2 && length <= 4) return build(at, 'Institution', {});
  return build(alone(at), 'Institution', { bare: true });
}

function isLevel(text: string): boolean {
  return text.length === 1 && `${levels}校院局总`.includes(text);
}

function readNamed(at: Reading): Body | 'none' | undefined {
  const words = ownWords(at);
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  const { text } = at.token;
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

function readCompany(at: Reading): Body | 'none' | undefined {
  const words = ownWords(at);
  const { text } = at.token;
  const length = words.reduce((sum, word) => sum + word.text.length, 0);
  const isWeak = weakCompanyEndings.has(text);
  const ends =
    !at.after ||
    at.after.role === 'title' ||
    at.after.role === 'mark' ||
    at.after.role === 'stop' ||
    at.after.text === '副';
  const hasOrgan = at.after?.role === 'direct' && partyOrgan.test(at.after.text);
  if (isWeak && ((!ends && !hasOrgan) || !(hasPrefix(at) || words.some(isRare)))) return undefined;
  if (length === 0 && at.last?.kind === 'Company' && text === '公司') return { ...at.last, end: at.token.end };
  const ofPlace = hasPrefix(at) && /(?:银行|证券|农商行)$/.test(text);
  const ofZone = at.last?.kind === 'Zone' && /^(?:集团|公司)$/.test(text);
  if (length === 0 && at.last?.kind !== 'Company' && !ofPlace && !ofZone) return undefined;
  if (/(?:银行|分行|支行|^公司|^集团|子公司|基金|证券)$/.test(text) && !hasPrefix(at) && !words.some(isRare)) return undefined;
  if (length === 1 && !hasPrefix(at)) return undefined;
  if (!hasPrefix(at) && words.every((word) => genericModifiers.has(word.text))) return undefined;
  if (words.length === 1 && isLevel(words[0]?.text ?? '')) return undefined;
  const isOfZone = at.last?.kind === 'Zone' && length >= 2;
  return build(isOfZone ? alone(at, at.own.length) : at, 'Company', isWeak && !hasOrgan ? { weak: true } : {});
}

const unitWord = /^[\u4e00-\u9fff]{1,4}(?:内科|外科|科|局|所|司|学部|编辑部|系)$/;

/** 科, 处, 部 behind a body: 鞍山市商务局电商科. */
function readUnit(at: Reading): Body | undefined {
  const length = at.own.reduce((sum, word) => sum + word.text.length, 0) + at.token.text.length - 1;
  if (length < 2 || length > 12 || at.own.some((word) => word.role === 'latin')) return undefined;
  if (/(?:报告|展示|会议|多功能|演播)$/.test(at.own.at(-1)?.text ?? '')) return undefined;
  const hasOrgan = at.after?.role === 'direct' && partyOrgan.test(at.after.text);
  if (at.after && !hasOrgan && (at.after.role === 'word' || at.after.role === 'named' || at.after.role === 'direct'))
    return undefined;
  return build(at, 'Institution', {});
}

/** Building groups that are named by number: 中建七局. */
const builders = /^中(?:建|铁|交|冶|铁建|电建|水电|核)[一二三四五六七八九十]+(?:局|公司|冶)$/;

/** 中建七局, 中建七局华东分局. */
function isBusiness(written: string, last: Body | undefined): boolean {
  return builders.test(written) || (last?.kind === 'Company' && /(?:分局|分部|总部|工厂)$/.test(written));
}

function build(at: Reading, kind: Body['kind'], marks: Pick<Body, 'elided' | 'bare' | 'weak'>): Body {
  const { token, own, last } = at;
  const tokens = [...own, token];
  const places: Token[] = [];
  if (!last)
    for (const part of tokens)
      if (part.role === 'place') places.push(part);
      else break;
  const first = tokens[0] ?? token;
  const start = last?.start ?? first.start;
  const head = places.length > 1 ? (places.at(-1) ?? first) : first;
  const parts = tokens.slice(tokens.indexOf(head)).map((part) => part.text);
  // 阿尔山市|市委 is 阿尔山市委
  const isDoubled = token.role === 'elided' && parts.length > 1 && parts.at(-2)?.endsWith(token.text[0] ?? ' ');
  const written = isDoubled ? parts.slice(0, -1).join('') + token.text.slice(1) : parts.join('');
  const words = last ? own : tokens.slice(places.length + (marks.elided && tokens.length > 1 ? 1 : 0));
  return {
    start,
    end: token.end,
    kind: kind === 'Institution' && isBusiness(written, last) ? 'Company' : kind,
    name: last ? last.name + written : written,
    ownStart: words[0]?.start ?? token.start,
    ...(last ? { parent: last } : {}),
    ...(last?.place ? { place: last.place } : places.length > 0 ? { place: places.at(-1)?.text ?? '' } : {}),
    ...marks,
  };
}

/** The official kind of a zone's name: 高新区 → 高新技术产业开发区. */
export function readZoneKind(name: string): string | undefined {
  for (let from = Math.max(0, name.length - 14); from < name.length; from += 1) {
    const kind = zoneKinds[name.slice(from)];
    if (kind) return kind;
  }
  return undefined;
}
