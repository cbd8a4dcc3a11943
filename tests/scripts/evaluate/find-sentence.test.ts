import { expect, it } from 'vitest';
import { findSentence, findSharedSentence } from '../../../scripts/evaluate/find-sentence.ts';

const text = '会议昨日召开。青石经开区管委会主任周立\n与云溪市签约！大家鼓掌。';

it('words are shown in their sentence, on one line', () => {
  const start = text.indexOf('主任');
  expect(findSentence(text, { start, end: start + 2 })).toBe('青石经开区管委会【主任】周立');
  expect(findSentence('一。\n\n二三四五。六', { start: 5, end: 7 })).toBe('二【三四】五。');
});

it('two names are shown in the first sentence that holds both', () => {
  expect(findSharedSentence('周立来了。吴敏和周立都说好。', ['周立'], ['吴 敏', '吴敏'])).toBe(
    '【吴敏和周立】都说好。',
  );
  expect(findSharedSentence('周立来了。吴敏说好。', ['周立'], ['吴敏'])).toBeUndefined();
});
