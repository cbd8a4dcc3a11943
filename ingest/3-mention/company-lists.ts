import { countries } from '../lexicon/world.ts';
import { findMatches } from '../text/matches.ts';
import { findFirst, findStarting } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention, MentionRule, Span } from '../types.ts';
import { readNames } from './names.ts';

/** 甲某、乙某等30家企业; 甲某、乙某等一批存量企业. */
const listEnd =
  /等(?:\d+余?[多几]?家|一批|一大批|多家|众多|知名|龙头|重点|头部|优质|骨干|领军|上市|[\u4e00-\u9fff]{0,10}?)(?:制造|生产|配套|加工|研发)?(?:企业|公司|厂商|品牌|湘军|车企|药企)/g;
const generic =
  /(?:企业?|公司|户|业|类|型|商|店|厂|园|区|院|校|局|市|县|省|人|者|产业|行业|领域|国企|央企|品牌|老字号|非遗)$|^(?:其他|各|多|本地|当地)/;
/** No name is longer. */
const longest = 300;
const countryNames = new Set(countries);

/** Enterprises that a list calls so: brands without 公司 or 集团. */
export const companyInList: MentionRule = {
  name: 'company-in-list',
  words: {
    zh: '“某某、某某等企业”清单里的企业简称',
    en: 'names in a list that ends in 等企业, 等公司, 等厂商',
  },
  confidence: 0.75,
  examples: {
    yes: [{ text: '园区已引进欧岭、贝澜等化妆品企业30家。', finds: ['Company 欧岭', 'Company 贝澜'] }],
    no: ['园区支持国企、民企、外企等企业发展。', '街区入驻中华老字号、非遗等知名品牌。'],
  },
  find(passage) {
    const { text, mentions } = passage;
    const { tokens } = readNames(passage);
    const found: Mention[] = [];
    for (const match of findMatches(text, listEnd)) {
      const items = readItems(text, tokens, match.index);
      const around = findStarting(mentions, { start: (items[0]?.start ?? 0) - longest, end: match.index });
      const fresh = items.filter((item) => !around.some((mention) => covers(mention, item)));
      const isKnown = around.some(
        ({ kind, start, end }) => kind === 'Company' && items.some((item) => start <= item.start && item.end <= end),
      );
      if (items.length < 2 || (!isKnown && fresh.some((item) => !isName(tokens, item)))) continue;
      for (const item of fresh) {
        if (!isName(tokens, item)) continue;
        const form = text.slice(item.start, item.end);
        const country = [2, 3, 4].map((length) => form.slice(0, length)).find((head) => countryNames.has(head)) ?? '';
        const name = form.length - country.length >= 2 ? form.slice(country.length) : form;
        found.push({
          kind: 'Company',
          ...item,
          name,
          ...(name === form ? {} : { aliases: [form] }),
          rule: this.name,
          confidence: this.confidence,
        });
      }
    }
    for (const item of findBetween(text, mentions)) {
      if (found.some((other) => other.start < item.end && item.start < other.end) || !isName(tokens, item)) continue;
      const name = text.slice(item.start, item.end);
      found.push({ kind: 'Company', ...item, name, rule: this.name, confidence: this.confidence });
    }
    return found;
  },
};

/** 甲集团、某某、乙网络、某某等: unexplained items of a list in which two enterprises stand beside each other or them. */
function findBetween(text: string, mentions: readonly Mention[]): Span[] {
  const companies = mentions.filter(({ kind }) => kind === 'Company').sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const [index, first] of companies.entries()) {
    const second = companies[index + 1];
    if (!second || second.start - first.end > 24 || second.start < first.end) continue;
    const between = text.slice(first.end, second.start);
    if (!/^、(?:[^、，。；：“”（）\n]{2,10}、)*$/.test(between)) continue;
    let at = first.end + 1;
    for (const part of between.slice(1).split('、')) {
      const item = { start: at, end: at + part.length };
      if (part.length >= 2 && !mentions.some((mention) => covers(mention, item))) found.push(item);
      at += part.length + 1;
    }
    const next = /^、([^、，。；：“”（）\n]{2,8}?)(?=等|、|，|。)/.exec(text.slice(second.end, second.end + 12));
    const last = next?.[1] && { start: second.end + 1, end: second.end + 1 + next[1].length };
    if (last && !mentions.some((mention) => covers(mention, last))) found.push(last);
  }
  return found;
}

function covers(mention: Mention, item: Span): boolean {
  const isName = !['Place', 'IndustryChain', 'Date', 'Post'].includes(mention.kind);
  return isName && mention.start < item.end && item.start < mention.end;
}

/** The items of the list before 等; the first begins behind the last word at which a name ends. */
function readItems(text: string, tokens: readonly Token[], end: number): Span[] {
  let from = end;
  while (from > Math.max(0, end - 80) && !/[，。；：！？\n“”（）《》]/.test(text[from - 1] ?? '')) from -= 1;
  const items: Span[] = [];
  let start = from;
  const parts = text.slice(from, end).split('、');
  // 甲某、乙某和丙某: only the last item is cut at 和
  const last = /^(.{2,})(?:和|以及)(.{2,})$/.exec(parts.at(-1) ?? '');
  for (const part of last ? [...parts.slice(0, -1), last[1] ?? '', last[2] ?? ''] : parts) {
    const place = text.indexOf(part, start);
    items.push({ start: place, end: place + part.length });
    start = place + part.length;
  }
  const [first, ...rest] = items;
  if (!first) return [];
  let opening = first.start;
  for (let at = findFirst(tokens, first.start); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.start >= first.end) break;
    if (token.role === 'stop' && token.end < first.end) opening = token.end;
  }
  return [{ start: opening, end: first.end }, ...rest];
}

/** Two to twelve characters that no dictionary explains whole, without a word at which names end. */
function isName(tokens: readonly Token[], { start, end }: Span): boolean {
  const parts: Token[] = [];
  for (let at = findFirst(tokens, start); at < tokens.length && (tokens[at]?.start ?? end) < end; at += 1) {
    const token = tokens[at];
    if (token) parts.push(token);
  }
  const form = parts.map((part) => part.text).join('');
  return (
    parts.length > 0 &&
    parts[0]?.start === start &&
    form.length === end - start &&
    form.length >= 2 &&
    form.length <= 12 &&
    !generic.test(form) &&
    parts.every(({ role }) => role !== 'stop' && role !== 'mark' && role !== 'title' && role !== 'kind') &&
    parts.some(({ role }) => role === 'char' || role === 'latin')
  );
}
