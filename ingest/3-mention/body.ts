import { frequencyOf, levels, type Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';

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
  /** Words before it belong to its name and make none that is known: 某某|党支部. */
  tail?: true;
  /** It is not named there but pointed at: 该局. */
  pointed?: true;
  /** Its ending is an everyday word (科技, 能源): a name only where a post or a repeat says so. */
  weak?: true;
}

/** Organs that stand behind the body that they are in. */
export const partyOrgan = /^(?:党委|党组|工会|团委|纪委|党支部|党总支|机关党委)$/;

/** A token that may end a name, with what stands around it. */
export interface Reading {
  token: Token;
  /** The tokens between the last body, or the name's start, and this one. */
  own: readonly Token[];
  last: Body | undefined;
  after: Token | undefined;
}

/** A character, a Latin word or a word that newspapers seldom use: it makes a name of a common kind of body. */
export function isRare(word: Token): boolean {
  return word.role === 'char' || word.role === 'latin' || (word.role === 'word' && frequencyOf(word.text) < 300);
}

/** Two or three characters that are no everyday words, where a place is expected: 达茂 of 达茂旗人民法院. */
export function isPlaceName(words: readonly Token[]): boolean {
  if (words.length === 0) return false;
  const [first] = words;
  if (words.length === 1 && first?.role === 'word' && first.text.length === 2) return frequencyOf(first.text) < 300;
  return words.length >= 2 && words.length <= 3 && words.every((word) => word.role === 'char');
}

const levelUnits = `${levels}村校院局厅委总`;

export function isLevel(text: string): boolean {
  return text.length === 1 && levelUnits.includes(text);
}

/** The same token without what stands before it: 领会|省委. */
export function alone(at: Reading, keep = 0): Reading {
  return { ...at, own: keep > 0 ? at.own.slice(-keep) : [], last: undefined };
}

export function hasPrefix({ own, last }: Reading): boolean {
  return last !== undefined || own.some((token) => token.role === 'place');
}

/** Own words behind the places that the name begins with. */
export function ownWords(at: Reading): Token[] {
  const words = [...at.own];
  if (!at.last)
    while (
      words[0] &&
      (words[0].role === 'place' ||
        /^(?:共青团|中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)$/.test(words[0].text))
    )
      words.shift();
  return words;
}

/** Building groups that are named by number: 中建七局. */
const builders = /^中(?:建|铁|交|冶|铁建|电建|水电|核)[一二三四五六七八九十]+(?:局|公司|冶)$/;

/** 中建七局, 中建七局华东分局. */
function isBusiness(written: string, last: Body | undefined): boolean {
  return builders.test(written) || (last?.kind === 'Company' && /(?:分局|分部|总部|工厂)$/.test(written));
}

/** The body that ends with the token. */
export function build(at: Reading, kind: Body['kind'], marks: Pick<Body, 'elided' | 'bare' | 'weak' | 'tail'>): Body {
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
    ownStart: words[0]?.start ?? token.start + (token.role === 'elided' ? 1 : 0),
    ...(last ? { parent: last } : {}),
    ...(last?.place ? { place: last.place } : places.length > 0 ? { place: places.at(-1)?.text ?? '' } : {}),
    ...marks,
  };
}
