import { eventBorders, holdingVerbs } from '../lexicon/event-borders.ts';
import { ceremonyHeads, eventHeads } from '../lexicon/event-heads.ts';
import type { Mention } from '../types.ts';

/** Why the name of an event starts where it starts. */
type Border = 'verb' | 'word' | 'mark' | 'opening';

/** The stretch that may be an event's name: from `start` to its head's end. */
export interface Growth {
  start: number;
  border: Border;
  /** Where the quotation or title inside the name that is closest to the head opens and closes. */
  quoteStart?: number;
  quoteEnd?: number;
}

/** A stretch that ends in the head of an event. */
export interface Candidate extends Growth {
  end: number;
  head: string;
  headStart: number;
  kind: 'event' | 'ceremony' | 'loose';
  /** 本次, 此次 before it. */
  pointed: boolean;
}

const pairs: Record<string, string> = { '”': '“', '’': '‘', '》': '《', '）': '（' };
const verbAtEnd = new RegExp(`(?:${holdingVerbs})[了好]?$`);
const borderAtEnd = new RegExp(`(?:${eventBorders})$`);
/** 由…主办的…——…论坛: the name begins behind, also where a dash stands in it. */
const heldBy = new RegExp(`(?:${holdingVerbs})的$`);
const eventAtEnd = new RegExp(`(?:${eventHeads}|${ceremonyHeads}|活动|会议|全会|全会部署|全会精神)[”’]?$`);
/** …研讨会在某地举行: the whole stretch before it is the name. */
export const isTaking =
  /^[\u4e00-\u9fa5]{2,6}，?(?:近日|日前|今天|\d+日)?(?:正式|圆满|成功|隆重|顺利)?(?:(?:在|于)[^，。；]{1,25}?)?(?:正式|圆满|成功|隆重|顺利)?(?:举行|召开|举办|开幕|启动|落幕|闭幕|拉开[帷序]幕|开讲|启幕|开赛|上演|开营|开课)/;
const reach = 48;
const numbered = /第[一二三四五六七八九十\d]+[届期次][\u4e00-\u9fa5]{1,8}$/;
/** （某部供图）, 某社某地8月3日电: the words of who made the report end before a name. */
const isCredit = /供图|[摄图]$|记者|来源|通讯员/;
const datelineAtEnd = /\d日(?:电|讯)$/;

/** “某某座谈会”: all between the marks is the name where the head stands right before the closing one. */
export function growWithin(text: string, end: number, head: number): Growth | undefined {
  if (text[end] !== '”') return undefined;
  let open = text.lastIndexOf('“', head);
  // “激发“某某”动能座谈会”: marks within marks
  if (text.slice(open, head).includes('”')) open = text.lastIndexOf('“', open - 1);
  const inside = text.slice(open + 1, end);
  const plain = inside.replace(/“[^“”]*”/, '');
  if (open < head - 2 * reach || inside.length < 8 || /[“”，。！？；\n]/.test(plain)) return undefined;
  return { start: open + 1, border: 'opening' };
}

/** Grows the name of an event leftwards from its head: 开展“送法入企”普法活动 starts at the quotation mark. */
export function growEvent(text: string, head: number, bodyEnds: Map<number, Mention>): Growth {
  const floor = Math.max(0, head - reach);
  const growth: Growth = { start: head, border: 'mark' };
  let joint: number | undefined;
  let at = head;
  let quoted = 0;
  let dashed = false;
  let doubled = false;
  while (at > floor - quoted - (doubled ? reach : 0)) {
    const body = bodyEnds.get(at);
    if (body?.kind === 'Person') {
      growth.border = 'word';
      break;
    }
    if (body) {
      at = body.start;
      continue;
    }
    const unit = text[at - 1] ?? '';
    const opener = pairs[unit];
    if (opener) {
      const open = text.lastIndexOf(opener, at - 2);
      const inside = text.slice(open + 1, at - 1);
      if (open < 0 || inside.length > 60 || /[\n。！？]/.test(inside)) break;
      if (unit === '）' && isCredit.test(inside)) break;
      if (unit !== '）' && growth.quoteStart === undefined) {
        growth.quoteStart = open;
        growth.quoteEnd = at;
      }
      quoted += at - open;
      at = open;
      continue;
    }
    if ('“‘《（'.includes(unit)) {
      growth.border = 'opening';
      break;
    }
    // 第二届书记、校长论坛
    const isJoint = unit === '、' && numbered.test(text.slice(Math.max(0, at - 14), at - 1));
    if (!isJoint && /[\n，。；：！？、…|【】>×]/.test(unit)) break;
    const before = text.slice(Math.max(0, at - 8), at);
    if (datelineAtEnd.test(before)) break;
    if (startsAfter(unit, text[at] ?? '', text[at - 2] ?? '')) {
      growth.border = 'word';
      break;
    }
    if (verbAtEnd.test(before) && !isInside(before, text.slice(at, at + 5))) {
      growth.border = 'verb';
      break;
    }
    dashed ||= unit === '—';
    doubled ||= unit === '暨';
    if (
      head - at < 3 &&
      !/^(?:培训|研修|轮训|示范班)/.test(text.slice(head, head + 3)) &&
      /(?:负责同志|负责人|领导|嘉宾)$/.test(before)
    ) {
      growth.border = 'word';
      break;
    }
    if (borderAtEnd.test(before) && !(dashed && unit === '的' && !heldBy.test(before))) {
      growth.border = 'word';
      break;
    }
    if ('和与及'.includes(unit)) {
      if (eventAtEnd.test(text.slice(Math.max(0, at - 12), at - 1))) {
        growth.border = 'word';
        break;
      }
      joint ??= at;
    }
    at -= 1;
  }
  const open =
    growth.border === 'verb' ||
    text[at - 1] === '了' ||
    growth.border === 'opening' ||
    isTaking.test(text.slice(head, head + 44));
  growth.start = joint !== undefined && !open ? joint : at;
  return growth;
}

/** 动员|会, 项目观摩|活动, 设立|三周年: a verb inside a name. */
function isInside(before: string, after: string): boolean {
  return (
    /^(?:会|仪式|式|[及暨])/.test(after) ||
    (/(?:观摩|体验)$/.test(before) && after.startsWith('活动')) ||
    // 在|深入推进某事座谈会
    /(?:在|召开|举行|出席|参加|主持)(?:深入|积极|大力|全面|扎实)$/.test(before) ||
    (/(?:设立|建立|创办)$/.test(before) && /^[一二三四五六七八九十百\d]+周年/.test(after))
  );
}

/** 作《…》, 以知识讲座, 对全国…论坛: a preposition that is no part of the name. */
function startsAfter(unit: string, next: string, previous: string): boolean {
  if ('作对做'.includes(unit)) return /[《“全本此我第各这该中\d]/.test(next) && previous !== '针' && previous !== '面';
  if (unit === '摄') return !/[影制像]/.test(next) && previous !== '拍';
  return unit === '以' && !/[案商色上下内外及来后前]/.test(next) && !/[可所予难足加得给]/.test(previous);
}
