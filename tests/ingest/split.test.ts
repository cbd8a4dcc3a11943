import { describe, expect, it } from 'vitest';
import { readText } from '../../ingest/1-read/read.ts';
import { splitDocument } from '../../ingest/2-split/split.ts';

function split(text: string) {
  const passage = splitDocument(readText(text));
  const cut = ({ start, end }: { start: number; end: number }) => passage.text.slice(start, end);
  return {
    sentences: passage.sentences.map(cut),
    quotes: passage.quotes.map((quote) => `${quote.depth} ${cut(quote)}`),
  };
}

describe('sentences', () => {
  it('keep their closing marks', () => {
    expect(split('他说：“走吧！”大家同意。随后出发……到达。').sentences).toEqual([
      '他说：“走吧！”',
      '大家同意。',
      '随后出发……',
      '到达。',
    ]);
  });

  it('end with their paragraph even without a full stop', () => {
    expect(split('精心组织\n\n培训班开班，学员报到。\n\n课程安排\n\n上课。').sentences).toEqual([
      '精心组织',
      '培训班开班，学员报到。',
      '课程安排',
      '上课。',
    ]);
  });
});

describe('quotations', () => {
  it('know how deep they lie', () => {
    expect(split('他说：“用好‘政府+园区’模式。”').quotes).toEqual(['0 用好‘政府+园区’模式。', '1 政府+园区']);
  });

  it('are told from titles of documents', () => {
    expect(split('印发《关于“专精特新”的意见》，推行“一窗受理”。').quotes).toEqual(['0 专精特新', '0 一窗受理']);
  });

  it('end with their paragraph where the closing mark is missing', () => {
    expect(split('他说：“先立后破。再看效果。\n\n第二天，大家都同意。').quotes).toEqual(['0 先立后破。再看效果。']);
  });

  it('leave a closing mark without an opening one alone', () => {
    expect(split('先立后破”，再看“效果”。').quotes).toEqual(['0 效果']);
  });
});
