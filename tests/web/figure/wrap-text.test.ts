import { expect, it } from 'vitest';
import { measureText } from '../../../web/figure/text-width.ts';
import { wrapText } from '../../../web/figure/wrap-text.ts';

it('breaks Chinese by characters, never before a closing or after an opening mark', () => {
  const lines = wrapText('既有“链长制”的发起人，又有《某某规定》的起草者、学者。', {
    size: 10,
    width: 60,
    shape: 'filled',
  });
  for (const line of lines) {
    expect(line).not.toMatch(/^[，。、”》）]/);
    expect(line).not.toMatch(/[“《（]$/);
    expect(measureText(line, 10)).toBeLessThanOrEqual(60);
  }
  expect(lines.join('')).toBe('既有“链长制”的发起人，又有《某某规定》的起草者、学者。');
});

it('keeps words of the field and Latin words whole where they fit', () => {
  expect(wrapText('全省开发区建设管理能力提升培训班', { size: 10, width: 100, shape: 'balanced' })).toEqual([
    '全省开发区建设管理',
    '能力提升培训班',
  ]);
  expect(wrapText('长三角G60科创走廊', { size: 10, width: 45, shape: 'filled' })).toEqual([
    '长三角',
    'G60科创',
    '走廊',
  ]);
});

it('breaks a word that is wider than the line', () => {
  const lines = wrapText('Supercalifragilistic', { size: 10, width: 40, shape: 'filled' });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('Supercalifragilistic');
});

it('breaks best at a line feed, and only where one line is too narrow', () => {
  expect(wrapText('浙江省商务厅\n处长', { size: 10, width: 200 })).toEqual(['浙江省商务厅 处长']);
  expect(wrapText('浙江省商务厅\n处长', { size: 10, width: 70 })).toEqual(['浙江省商务厅', '处长']);
});

it('leaves room for note numbers behind the last word', () => {
  for (const line of wrapText('一二三四五六', { size: 10, width: 60, tail: 10, shape: 'filled' }))
    expect(measureText(line, 10)).toBeLessThanOrEqual(50);
});

it('leaves no single character alone on the last line', () => {
  expect(wrapText('一二三四五六七八九十一', { size: 10, width: 100 }).at(-1)?.length).toBeGreaterThan(2);
});
