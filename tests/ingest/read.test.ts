import { describe, expect, it } from 'vitest';
import { readDocuments, readText } from '../../ingest/1-read/read.ts';
import { digest } from '../../ingest/text/digest.ts';
import { toReading, toText } from '../../ingest/text/spans.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const readingOf = (text: string) => readText(text).reading.text;

describe('reading a text', () => {
  it('widens half-width marks beside Chinese and leaves numbers and Latin alone', () => {
    expect(readingOf('开发区,高新区;共3,000家(含分园),增长2.5%.')).toBe(
      '开发区，高新区；共3,000家（含分园），增长2.5%.',
    );
    expect(readingOf('时间是12:30,地点未定.')).toBe('时间是12:30，地点未定。');
  });

  it('pairs straight quotation marks in turn and reads dots as an ellipsis', () => {
    expect(readingOf('他说:"要做"三件事"..."')).toBe('他说：“要做”三件事“………”');
    expect(readingOf('先立后破...再评估')).toBe('先立后破………再评估');
  });

  it('drops blanks inside a sentence and keeps one between Latin words', () => {
    expect(readingOf('7 月 21 日,　Zone Graph 发布')).toBe('7月21日，Zone Graph发布');
  });

  it('joins a word that a break cuts in two, and keeps paragraphs apart', () => {
    const text = '青石经开区管委会主任李大江谈\n\n道:"收获很大。"\n\n下一段从这里开始,另起一行。';
    expect(readingOf(text)).toBe('青石经开区管委会主任李大江谈道：“收获很大。”\n下一段从这里开始，另起一行。');
  });

  it('joins lines while a quotation is open', () => {
    expect(readingOf('按照“请干过的人讲干过的事、专业的人\n\n讲专业的事”的定位安排课程。')).toBe(
      '按照“请干过的人讲干过的事、专业的人讲专业的事”的定位安排课程。',
    );
  });

  it('joins lines that a printer has wrapped', () => {
    const text = '青石经开区今年以来坚持项目为王，先后引进三十二个\n项目，总投资超过百亿元。\n松岭市商务局参加了活动。';
    expect(readingOf(text)).toBe(
      '青石经开区今年以来坚持项目为王，先后引进三十二个项目，总投资超过百亿元。\n松岭市商务局参加了活动。',
    );
  });

  it('can go from the reading to the text and back for every unit', () => {
    const text = '青石 经开区,\n管委会"主任"李大江谈\n\n道:好。';
    const { reading } = readText(text);
    for (let unit = 0; unit < reading.text.length; unit += 1) {
      const span = { start: unit, end: unit + 1 };
      if (reading.text[unit] === '\n') continue;
      expect(toReading(reading, toText(reading, span))).toEqual(span);
    }
  });
});

describe('what an article says of itself', () => {
  it('takes the headline block for the title and leaves out the line above it', () => {
    const document = readText(
      '园区发展特刊\n\n借得东风好扬帆\n\n——青石经开区培训班侧记\n\n8月3日,培训班开班。学员们收获很大。',
    );
    expect(document.title).toBe('借得东风好扬帆——青石经开区培训班侧记');
    expect(document.paragraphs.map(({ role }) => role)).toEqual(['title', 'title', 'title', 'body']);
  });

  it('takes the first sentence of a text without a headline', () => {
    expect(readText('8月3日，青石经开区举办培训班。学员们收获很大。').title).toBe('8月3日，青石经开区举办培训班');
  });

  it.each([
    ['中新网青石8月9日电 (宗兆平 吴小寒)青石经开区培训班9日开班。', '青石经开区培训班9日开班'],
    ['荆楚网（湖北日报网）讯（记者 宗兆平）8月3日，青石经开区培训班开班。', '8月3日，青石经开区培训班开班'],
    ['央视网消息：青石经开区培训班开班，学员收获很大。', '青石经开区培训班开班，学员收获很大'],
    ['大众网记者 宗兆平 通讯员 吴小寒 青石报道8月3日，青石经开区培训班开班。', '8月3日，青石经开区培训班开班'],
    ['2023-08-11 13:40 来源： 红星新闻网 ，正文：青石经开区举办培训班。', '青石经开区举办培训班'],
    ['本报讯（记者 宗兆平）', '本报讯（记者 宗兆平）'],
    ['记者从8月3日的发布会上获悉，青石经开区将办班。', '记者从8月3日的发布会上获悉，青石经开区将办班'],
  ])('leaves the line of agency, day and reporters out of such a title: %s', (text, title) => {
    expect(readText(text).title).toBe(title);
  });

  it('ends a title that is too long behind a whole part of its sentence', () => {
    const part = '青石经开区举办了一个面向全区所有干部的十分重要的培训班';
    expect(readText(`${part}，${part}，${part}，${part}。`).title).toBe(`${part}，${part}`);
  });

  it('finds the day of a line that goes on with the outlet', () => {
    const document = readText('2023-08-11 13:40 来源：红星新闻网 青石经开区举办培训班。');
    expect(document).toMatchObject({ date: '2023-08-11', source: '红星新闻网' });
  });

  it('finds reporters, editors and photographers', () => {
    expect(readText('本报讯（记者 宗兆平 通讯员 吴小寒）8月3日，培训班开班。').byline).toEqual(['宗兆平', '吴小寒']);
    expect(readText('8月3日，培训班开班。责编：王小川 | 审核：李大江').byline).toEqual(['王小川', '李大江']);
    expect(readText('8月3日，培训班开班。学员收获很大。\n\n王波').byline).toEqual(['王波']);
  });

  it('finds outlet and date in a dateline', () => {
    const document = readText('深圳新闻网2023年8月4日讯（记者 曾小甜）8月2日，培训班开班。');
    expect(document.source).toBe('深圳新闻网');
    expect(document.date).toBe('2023-08-04');
    expect(readText('本报讯 8月2日，培训班开班。').date).toBeUndefined();
  });

  it('gives one text one id and another text another', () => {
    expect(readText('甲区开班。').id).toBe(readText('甲区开班。').id);
    expect(readText('甲区开班。').id).not.toBe(readText('乙区开班。').id);
  });

  it('gives an article without a headline its id by the text alone, with one by both', () => {
    const text = '本报讯 8月3日，青石经开区开班。';
    expect(readText(text).id).toBe(`article-${digest('', text).slice(0, 20)}`);
    const headed = `青石经开区开班\n\n${text}`;
    expect(readText(headed).id).toBe(`article-${digest('青石经开区开班', headed).slice(0, 20)}`);
  });
});

describe('reading Markdown', () => {
  const text = `---
title: "培训班侧记"
date: 2023/08/09
source: 某某日报
authors: [李大江, 王小川]
---
# 青石经开区培训班

8月3日，[青石经开区](https://example.org/a)管委会**主任**到会。他说：“我们要
把服务做实。”

## 课程安排

- 第一课
- 第二课![图](a.png)

\`\`\`
不是正文
\`\`\`
`;

  it('reads front matter, headings, lists and links, and keeps the file as text', async () => {
    const [document] = (await readDocuments('a.md', bytesOf(text))).documents;
    expect(document).toMatchObject({
      title: '培训班侧记',
      date: '2023-08-09',
      source: '某某日报',
      byline: ['李大江', '王小川'],
      text,
    });
    expect(document?.reading.text).toBe(
      '青石经开区培训班\n8月3日，青石经开区管委会主任到会。他说：“我们要把服务做实。”\n课程安排\n第一课\n第二课',
    );
    expect(document?.paragraphs.map(({ role }) => role)).toEqual(['title', 'body', 'heading', 'body', 'body']);
  });

  it('says that front matter is never closed', async () => {
    const { documents, notices } = await readDocuments('a.md', bytesOf('---\ntitle: 无尾\n\n培训班开班。'));
    expect(documents).toHaveLength(1);
    expect(notices.map(({ code }) => code)).toEqual(['broken-front-matter']);
  });
});
