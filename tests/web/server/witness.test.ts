import { describe, expect, it } from 'vitest';
import { buildWitness, countParagraph, findContext } from '../../../web/server/witness.ts';

function cut(text: string, quote: string): string {
  const start = text.indexOf(quote);
  const context = findContext(text, start, start + quote.length);
  return text.slice(context.start, context.end);
}

describe('the context of a quote', () => {
  it('is the whole sentence around it', () => {
    expect(cut('第一句。周开疆作专题分享，学员受益。第三句。', '周开疆作专题分享')).toBe(
      '周开疆作专题分享，学员受益。',
    );
  });

  it('takes the closing quotation mark along with the stop', () => {
    expect(cut('他说：“要学。”随后散会。', '要学')).toBe('他说：“要学。”');
  });

  it('does not run on where the quote ends with its own stop', () => {
    expect(cut('甲来了。乙来了。', '甲来了。')).toBe('甲来了。');
  });

  it('holds every sentence that the quote touches', () => {
    expect(cut('零。甲来了。乙来了。丙。', '来了。乙')).toBe('甲来了。乙来了。');
  });

  it('stops at a headline, which has no stop of its own', () => {
    expect(cut('全省开发区特刊\n\n孙斌作报告。', '孙斌作报告')).toBe('孙斌作报告。');
    expect(cut('拓展思路、提升能力\n\n孙斌作报告。', '孙斌作报告')).toBe('孙斌作报告。');
  });

  it('goes on over a blank line in the middle of a sentence', () => {
    const spoken = '园区干部李文斌谈\n\n道：“很解渴。”';
    expect(cut(spoken, '李文斌谈')).toBe(spoken);
    expect(cut(spoken, '很解渴')).toBe(spoken);
    const broken = '师资对口。按照“专业的人\n\n讲专业的事”的定位，安排课程。';
    expect(cut(broken, '专业的人')).toBe(broken.slice(5));
  });

  it('reaches at most 200 units to either side and cuts no character in two', () => {
    const text = `${'𠮷'.repeat(300)}孙斌${'𠮷'.repeat(300)}`;
    const context = findContext(text, 600, 602);
    expect(context.start).toBe(400);
    expect(text.slice(context.start, context.end)).toBe(`${'𠮷'.repeat(100)}孙斌${'𠮷'.repeat(100)}`);
    expect(findContext(`a${text}`, 601, 603)).toEqual({ start: 401, end: 803 });
    expect(findContext(`${'𠮷'.repeat(150)}b孙斌`, 301, 303).start).toBe(100);
  });
});

describe('the number of a paragraph', () => {
  it('counts blocks between blank lines from 1', () => {
    const text = '\n\n题\n\n第一行\n第二行\n \n末段';
    expect(countParagraph(text, text.indexOf('题'))).toBe(1);
    expect(countParagraph(text, text.indexOf('第二行'))).toBe(2);
    expect(countParagraph(text, text.indexOf('末段'))).toBe(3);
  });

  it('counts lines where there is no blank line', () => {
    const text = '题\n第一段\n第二段\n';
    expect(countParagraph(text, text.indexOf('第二段'))).toBe(3);
  });
});

describe('a witness', () => {
  it('marks both ends inside the context only, the nearest to the quote first', () => {
    const text = '孙斌先到。孙斌任济南高新区主任，孙斌讲话。济南高新区很好。';
    const quote = '济南高新区主任';
    const start = text.indexOf(quote);
    const witness = buildWitness({
      id: 'w1',
      article: { id: 'a1', title: '题', byline: [], length: text.length, entities: 2, facts: 1 },
      text,
      start,
      end: start + quote.length,
      quote,
      rule: 'post-apposition',
      confidence: 0.9,
      fromMentions: [
        [0, 2],
        [5, 7],
        [16, 18],
      ],
      toMentions: [
        [8, 13],
        [21, 26],
      ],
    });
    expect(witness.context).toEqual({ start: 5, text: '孙斌任济南高新区主任，孙斌讲话。' });
    expect(witness.marks).toEqual([
      { start: 8, end: 13, of: 'to' },
      { start: 5, end: 7, of: 'from' },
      { start: 16, end: 18, of: 'from' },
    ]);
    expect(witness.paragraph).toBe(1);
    expect(witness).not.toHaveProperty('text');
    expect(witness).not.toHaveProperty('fromMentions');
  });
});
