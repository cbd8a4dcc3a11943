import { directBodies } from '../lexicon/body-endings.ts';
import { formerWords, presentWords, titleRanks } from '../lexicon/titles.ts';
import type { Token } from '../text/tokens.ts';
import type { Span } from '../types.ts';
import type { Body } from './body.ts';

/** A post's title as it stands in the text: 常务副主任, 首席经济学家. */
export interface TitlePhrase extends Span {
  title: string;
  /** The head without ranks: 主任 of 常务副主任. */
  head: string;
  former: boolean;
  /** Where the words about its time begin: 原 of 原副主任. */
  outerStart: number;
}

const direct = new Set(directBodies);
const ranks = new Set([...titleRanks, '副']);
const former = new Set(formerWords);
const present = new Set(presentWords);

/** Finds the titles among tokens; `endsAt` tells the body that ends at a place. */
export function findTitlePhrases(tokens: readonly Token[], endsAt: ReadonlyMap<number, Body>): TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  let inside = -1;
  for (let index = 0; index < tokens.length; index += 1) {
    const head = tokens[index];
    if (head?.role !== 'title' || head.start < inside) continue;
    let last = index;
    const next = tokens[index + 1];
    if (next?.role === 'title' && (next.text === '助理' || next.text === '秘书')) last += 1;
    const first = findTitleStart(tokens, index, endsAt);
    const start = tokens[first]?.start ?? head.start;
    const end = tokens[last]?.end ?? head.end;
    inside = end;
    const before = tokens[first - 1];
    const isFormer = before !== undefined && former.has(before.text);
    const isTimed = isFormer || (before !== undefined && present.has(before.text));
    phrases.push({
      start,
      end,
      title: tokens
        .slice(first, last + 1)
        .map((token) => token.text)
        .join(''),
      head: tokens
        .slice(index, last + 1)
        .map((token) => token.text)
        .join(''),
      former: isFormer,
      outerStart: isTimed ? before.start : start,
    });
  }
  return phrases;
}

/** The first token of a title: ranks before its head, and all words between it and the body before it. */
function findTitleStart(tokens: readonly Token[], head: number, endsAt: ReadonlyMap<number, Body>): number {
  let first = head;
  while (first > 0 && isRank(tokens[first - 1]) && !endsAt.has(tokens[first]?.start ?? -1)) first -= 1;
  let reach = first;
  let units = 0;
  let single = 0;
  while (reach > 0 && !endsAt.has(tokens[reach]?.start ?? -1)) {
    const token = tokens[reach - 1];
    if (!token || token.role === 'mark' || token.role === 'stop' || token.role === 'title' || token.role === 'place')
      return first;
    if (former.has(token.text) || present.has(token.text)) return first;
    units += token.text.length;
    // two characters that are no words are a name: 北京大学|邬|伦|教授
    if (token.role === 'char') single += 1;
    if (units > 9 || single > 1) return first;
    reach -= 1;
  }
  if (!endsAt.has(tokens[reach]?.start ?? -1)) return first;
  // 人社厅|农民工工作处|三级主任科员: what ends as units do is a unit, and no part of the title
  const between = tokens
    .slice(reach, first)
    .map((token) => token.text)
    .join('');
  return unit.test(between) || direct.has(between + (tokens[head]?.text[0] ?? '')) ? first : reach;
}

const unit =
  /.(?:处|科|室|部|局|所|办|院|司|中心|小组|工作组|队|专班|库|学校|代表团|栏目|协会|分会|委员会|工厂|门诊|团队|[一二三四五六七八九十]师)$/;

function isRank(token: Token | undefined): boolean {
  return token !== undefined && ranks.has(token.text);
}
