import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../ingest/text/tokens.ts';

const roles = (text: string) => readTokens(text).map((token) => `${token.text}:${token.role}`);

describe('tokens', () => {
  it('cover a text without gaps, whatever stands in it', () => {
    const text = '青山市商务局（以下简称“市局”）A-10号🚀文件𠀀。\n第二段';
    const tokens = readTokens(text);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    for (const [index, token] of tokens.entries()) expect(token.start).toBe(tokens[index - 1]?.end ?? 0);
  });

  it('prefer the reading with the fewest and commonest words', () => {
    expect(roles('浙江大学城市学院')).toEqual(['浙江:place', '大学:named', '城市:word', '学院:named']);
    expect(roles('师范大学校长')).toEqual(['师范:word', '大学:named', '校长:title']);
  });

  it('know what a name ends with and what it stops at', () => {
    expect(roles('走进杭州经开区管委会')).toEqual(['走进:stop', '杭州经开区:zone', '管委会:direct']);
    expect(roles('省商务厅副厅长')).toEqual(['省:char', '商务厅:direct', '副:char', '厅长:title']);
  });
});
