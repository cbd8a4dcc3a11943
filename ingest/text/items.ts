import type { Span } from '../types.ts';

const openers = '“‘《（';
const closers = '”’》）';
const lead =
  /^(?:\s|等|了|的|着|关于|有关|相关|以及|及(?!其)|和(?!平|谐)|与|包括|对于|例如|比如|主要|自己的?|各自的?|他们的|她们的|大家的?)+/;
const tail =
  /(?:\s|等|方面|的?热点难点|相关内容|有关内容|内容|(?<=.{5})的?(?:相关|有关)知识|(?:几|多|[二两三四五六七八九十]\d*)个|(?:的)?(?:相关|有关)?(?:议题|话题|主题|课题|专题|热点问题)|进行|开展|展开|为主题|以及|(?<![涉普])及|(?<![缓温饱共总谐])和|(?<![参给赋])与|的)+$/;

/**
 * Cuts an enumeration at 、 and at its last 和 or 及; quotation marks and words such as 等方面 fall away. Two things
 * without a list before them are cut apart from a `shortest` length on, in characters.
 */
export function splitItems(text: string, start: number, end: number, shortest = 6): Span[] {
  const cuts: Span[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at < end; at += 1) {
    const unit = text[at] ?? '';
    if (openers.includes(unit)) depth += 1;
    else if (closers.includes(unit)) depth = Math.max(0, depth - 1);
    const adjacent = unit === '”' && text[at + 1] === '“' ? 1 : unit === '》' && text[at + 1] === '《' ? 1 : 0;
    if (depth > 0 || (unit !== '、' && adjacent === 0)) continue;
    cuts.push({ start: from, end: at + adjacent });
    from = at + 1;
  }
  cuts.push({ start: from, end });
  const last = cuts.pop();
  const isList = cuts.length > 0;
  const parts = last ? [...cuts, ...splitPair(text, last, isList, shortest)] : cuts;
  return parts.map((part) => trim(text, part)).filter((part) => part.end - part.start >= 2);
}

/** 诈骗形式及防范技巧: what is said of one thing. */
const shared = /[和及].{0,2}(?:技巧|方法|措施|内容|意义|作用|问题|新思路|流程|应用|情况)$/;

/** A和B: two items where the list has more of them or both are long. */
function splitPair(text: string, span: Span, isList: boolean, shortest: number): Span[] {
  const words = text.slice(span.start, span.end);
  let depth = 0;
  let best = -1;
  let width = 1;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words[at] ?? '';
    if (openers.includes(unit)) depth += 1;
    else if (closers.includes(unit)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (unit === '和' || (unit === '及' && words[at + 1] !== '其')) {
      best = at;
      width = 1;
      if (words[at - 1] === '以') {
        best = at - 1;
        width = 2;
      }
    }
  }
  // 吸引和留住人才: two verbs with one object
  if (
    /^(?:吸引|引进|培养|发现|保护|预防|识别|推动|促进|加强|弘扬|传承|建立|完善|学习|了解)$/.test(words.slice(0, best))
  )
    return [span];
  const right = words.length - best - width;
  const isPair = !/的/.test(words) && !/[区市县省国院校]$/.test(words.slice(0, best)) && !shared.test(words);
  const least = isList ? 2 : isPair ? shortest : 6;
  if (best < least || right < least) return [span];
  return [
    { start: span.start, end: span.start + best },
    { start: span.start + best + width, end: span.end },
  ];
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = lead.exec(words)?.[0].length ?? 0;
  const right = tail.exec(words.slice(left))?.[0].length ?? 0;
  const bare = words.slice(left, words.length - right);
  const quoted = /^(?:“[^“”]*”|《[^《》]*》|‘[^‘’]*’)$/.test(bare) ? 1 : 0;
  return { start: start + left + quoted, end: end - right - quoted };
}
