import { describe, expect, it } from 'vitest';
import { walk } from '../examples.ts';

/** What was said: `speaker: words`. */
function said(text: string): string[] {
  const { resolution, findings } = walk(text);
  const nameOf = new Map(resolution.entities.map((entity) => [entity.id, entity.name]));
  return resolution.statements.map(
    ({ speaker, start, end }) => `${nameOf.get(speaker)}: ${findings.text.slice(start, end)}`,
  );
}

describe('words in hard cases', () => {
  it('stand in Chinese, half-width and corner quotation marks', () => {
    expect(said('青山市市长李大江说：“我们要把服务做实。”')).toEqual(['李大江: 我们要把服务做实。']);
    expect(said('青山市市长李大江说："我们要把服务做实。"')).toEqual(['李大江: 我们要把服务做实。']);
    expect(said('青山市市长李大江说：「我们要把服务做实。」')).toEqual(['李大江: 我们要把服务做实。']);
  });

  it('run over several sentences and hold quotations', () => {
    const words = '我们推行‘一窗受理’。群众少跑腿。明年还要扩大范围。';
    expect(said(`青山市市长李大江说：“${words}”会议随后结束。`)).toEqual([`李大江: ${words}`]);
  });

  it('end before what the article tells', () => {
    expect(said('青山市市长李大江强调，要抓好落实。各县（市、区）政协主席参加读书会。')).toEqual([
      '李大江: 要抓好落实。',
    ]);
    expect(said('青山市市长李大江表示，将做好服务。根据协议，双方将深化合作。')).toEqual(['李大江: 将做好服务。']);
    expect(said('青山银行行长李大江介绍，该行加大投放。青山银行相关负责人介绍说，网点是首家。')).toEqual([
      '李大江: 该行加大投放。',
    ]);
  });

  it('are none where 要求 and 建议 are nouns', () => {
    expect(said('为落实青山市市长李大江的讲话要求，扎实做好工作，活动启动。')).toEqual([]);
    expect(said('校长李大江就存在的问题征求专家的意见建议，大家进行了交流。')).toEqual([]);
    expect(said('市长李大江感谢专家提出的宝贵意见，并参观展厅。')).toEqual([]);
  });

  it('without a verb of saying are those of whom the sentence says that he speaks', () => {
    expect(said('“专家来得真及时，产量有保证了。”种植户李大江道出了大家的心声。')).toEqual([
      '李大江: 专家来得真及时，产量有保证了。',
    ]);
    expect(said('“救命，我起不来了，请快来帮帮我！”只见一位老人躺在地上，李大江连忙赶去。')).toEqual([]);
  });
});
