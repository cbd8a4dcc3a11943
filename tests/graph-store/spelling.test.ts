import { expect, test } from 'vitest';
import { spellNames } from '../../graph-store/spelling.ts';

test('A name of any kind is spelt in every common reading of its characters, the likeliest first', () => {
  expect(spellNames('Topic', ['链长制'])).toEqual({
    pinyin: ['lianchangzhi', 'lianzhangzhi'],
    initials: ['lcz', 'lzz'],
  });
  expect(spellNames('Place', ['重庆']).pinyin).toEqual(['chongqing', 'zhongqing']);
  expect(spellNames('Zone', ['苏州工业园区']).pinyin).toEqual(['suzhougongyeyuanqu']);
});

test('The surname of a person has every reading, the one of surnames first', () => {
  expect(spellNames('Person', ['曾朝晖']).initials).toEqual(['zch', 'zzh', 'cch', 'czh']);
  expect(spellNames('Person', ['单晓东']).pinyin).toEqual(['shanxiaodong', 'danxiaodong', 'chanxiaodong']);
});

test('A name gets at most eight spellings', () => {
  const { pinyin } = spellNames('Institution', ['长乐都会银行行长调研会']);
  expect(pinyin).toHaveLength(8);
  expect(pinyin[0]).toBe('changledouhuiyinhanghangzhangdiaoyanhui');
  expect(pinyin).toContain('changledouhuiyinhanghangzhangtiaoyanhui');
});

test('Latin letters and digits within a name stay as they are', () => {
  expect(spellNames('Zone', ['绿地A3 区5G-x'])).toEqual({
    pinyin: ['lvdia3qu5gx', 'ludia3qu5gx'],
    initials: ['lda3q5gx'],
  });
});
