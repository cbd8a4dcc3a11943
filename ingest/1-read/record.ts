import type { ArticleRecord } from '#schema';
import { isSurname } from '../lexicon/surnames.ts';
import { findFirst } from '../text/spans.ts';
import type { Span } from '../types.ts';
import { findCredits } from './credits.ts';
import { joinLines } from './join-lines.ts';
import type { Block } from './reading.ts';
import { findTitle } from './title.ts';
import { foldMarks } from './widths.ts';

/** What an article says of itself, its blocks with their roles, and the stretches that name its makers. */
export interface Recorded {
  record: Pick<ArticleRecord, 'title' | 'byline' | 'date' | 'source'>;
  blocks: Block[];
  credits: Span[];
  /** The title is made of the first words of the text. */
  isTitleFirstWords: boolean;
}

/** Facts about an article that its file gives apart from its text. */
export type Given = Partial<Pick<ArticleRecord, 'title' | 'byline' | 'date' | 'source'>>;

/**
 * Finds title, by-line, date and outlet of an article in its blocks; what is given stands.
 * @param written The text as it came, as long as the text that rules read: what was found is told in its words.
 */
export function findRecord(
  text: string,
  blocks: readonly Block[],
  given: Given = {},
  written: string = text,
): Recorded {
  const lines = joinLines(text, blocks);
  const read = foldMarks(lines.text);
  const { record, ...found } = findInLines(read, lines.blocks, given);
  const write = (words: string): string => {
    const at = read.indexOf(words);
    const first = lines.at(at);
    // no break was left out inside
    if (at >= 0 && lines.at(at + words.length - 1) === first + words.length - 1)
      return written.slice(first, first + words.length);
    if (at >= 0) return Array.from(words.split(''), (_, index) => written[lines.at(at + index)]).join('');
    // A headline put together out of two lines.
    const dash = words.search(/[—–-]/);
    return dash > 0 ? write(words.slice(0, dash)) + write(words.slice(dash)) : words;
  };
  const { date, source } = record;
  return {
    record: {
      title: given.title ?? write(record.title),
      byline: record.byline.map(write),
      ...(date !== undefined && { date }),
      ...(source !== undefined && { source: given.source ?? write(source) }),
    },
    blocks: found.blocks.map(({ role }, index) => ({ ...(blocks[index] ?? { start: 0, end: 0 }), role })),
    credits: found.credits.map(({ start, end }) => ({ start: lines.at(start), end: lines.at(end - 1) + 1 })),
    isTitleFirstWords: found.isTitleFirstWords,
  };
}

function findInLines(text: string, blocks: readonly Block[], given: Given): Recorded {
  const { title, blocks: titled, isFirstWords } = findTitle(text, blocks, given.title);
  const credits = findCredits(text, isSurname);
  const spans = [...credits.spans];
  const names = [...new Set([...(given.byline ?? []), ...credits.names])];
  const lastBody = titled.findLastIndex((block) => block.role === 'body');
  const reaches: number[] = [];
  for (const credit of credits.spans) reaches.push(Math.max(credit.end, reaches.at(-1) ?? 0));
  const roles: Block[] = titled.map((block, index) => {
    if (block.role !== 'body') return block;
    const words = text.slice(block.start, block.end).trim();
    if (index === lastBody && index > 0 && isSignature(words)) {
      const signed = words.replace(/[\s\u3000]+/g, '');
      if (!names.includes(signed)) names.push(signed);
      spans.push({ start: block.start, end: block.end });
      return { ...block, role: 'byline' };
    }
    const isCredit = (reaches[findFirst(credits.spans, block.start + 2) - 1] ?? 0) >= block.end - 1;
    return isCredit ? { ...block, role: 'byline' } : block;
  });
  const date = given.date ?? findDate(text);
  const source = given.source ?? credits.source;
  const record: Recorded['record'] = { title, byline: names };
  if (date) record.date = date;
  if (source) record.source = source;
  spans.sort((a, b) => a.start - b.start);
  return { record, blocks: roles, credits: spans, isTitleFirstWords: isFirstWords };
}

/** 王波, 王 波: a name alone on the last line. */
function isSignature(words: string): boolean {
  const form = words.replace(/[\s\u3000]+/g, '');
  return /^[\u4e00-\u9fff]{2,3}$/.test(form) && isSurname(form[0] ?? '');
}

/** The day that a dateline or an imprint gives with its year: 2023年8月4日讯, （2023年08月02日 第07版）, 2023-08-11 13:40 来源：. */
function findDate(text: string): string | undefined {
  const match =
    /(\d{4})年(\d{1,2})月(\d{1,2})日(?:讯|电)/.exec(text.slice(0, 400)) ??
    /[（(]\s*(\d{4})年\s*(\d{1,2})月\s*(\d{1,2})日\s*(?:第|[）)])/.exec(text) ??
    /(?:发布时间|时间|日期)[:：]\s*(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/.exec(text.slice(0, 400)) ??
    /(?<!\d)(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*来源[:：]/.exec(
      text.slice(0, 400),
    );
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
