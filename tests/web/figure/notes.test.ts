import { expect, it } from 'vitest';
import { numberNotes, printQuote } from '../../../web/figure/notes.ts';
import { buildSlice } from './slice.ts';

const nodes = { Person: ['甲', '乙', '丙'], Event: ['班'] } as const;

it('gives facts that quote the same words one note', () => {
  const { facts } = buildSlice(nodes, [
    ['甲', 'LECTURES_AT', '班', { start: 5, end: 9, quote: '甲乙授课' }],
    ['乙', 'LECTURES_AT', '班', { start: 5, end: 9, quote: '甲乙授课' }],
  ]);
  const book = numberNotes(facts);
  expect(book.notes.map((note) => [note.number, note.quote, note.facts.length])).toEqual([[1, '甲乙授课', 2]]);
});

it('prints the longest quote of a list, under one number', () => {
  const { facts } = buildSlice(nodes, [
    ['甲', 'LECTURES_AT', '班', { start: 5, end: 9, quote: '授课的甲' }],
    ['乙', 'LECTURES_AT', '班', { start: 5, end: 11, quote: '授课的甲、乙' }],
    ['丙', 'ATTENDS', '班', { start: 5, end: 13, quote: '授课的甲、乙、丙' }],
  ]);
  const book = numberNotes(facts);
  expect(facts.map(book.numberOf)).toEqual([1, 1, 2]);
  expect(book.notes.map((note) => note.quote)).toEqual(['授课的甲、乙', '授课的甲、乙、丙']);
});

it('lets one note hold a list whose facts quote it from their own name on, but never a quote that is shortened', () => {
  const { facts } = buildSlice(nodes, [
    ['甲', 'ATTENDS', '班', { start: 5, end: 12, quote: '甲、乙、丙参加' }],
    ['乙', 'ATTENDS', '班', { start: 7, end: 12, quote: '乙、丙参加' }],
    ['丙', 'ATTENDS', '班', { start: 100, end: 103, quote: '丙参加' }],
    ['甲', 'ATTENDS', '班', { start: 90, end: 300, quote: '长'.repeat(210) }],
  ]);
  expect(facts.map(numberNotes(facts).numberOf)).toEqual([1, 1, 2, 3]);
});

it('prints a quote without the line breaks of its page, inner quotation marks changed to the other kind', () => {
  expect(printQuote('李文斌谈\n\n道:“用好‘模式’”')).toBe('李文斌谈道:‘用好“模式”’');
  expect(printQuote('the\n  zone')).toBe('the zone');
});

it('shortens a very long quote in its middle', () => {
  const quote = `开头${'中'.repeat(400)}结尾`;
  expect(printQuote(quote)).toMatch(/^开头中+……中+结尾$/);
  expect([...printQuote(quote)].length).toBeLessThan(180);
});
