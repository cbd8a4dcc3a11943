import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../../ingest/1-read/read.ts';
import { extract } from '../../../ingest/ingest.ts';
import { buildPdf, type Words } from './build-pdf.ts';
import { buildDocx } from './build-zip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const story = [
  '2023年8月8日至9日，青石市商务局在青石经济开发区举办全市开发区建设能力提升培训班，七十名学员参加。',
  '青石经济开发区管委会主任李大江出席开班仪式并讲话。他说：“这次培训很及时，收获很大。”',
  '青石市商务局副局长王小川授课，讲授链长制的实践，各县区学员表示要学以致用，把所学带回园区。',
];

async function readOne(name: string, bytes: Uint8Array) {
  const { documents, notices } = await readDocuments(name, bytes);
  expect(notices).toEqual([]);
  expect(documents).toHaveLength(1);
  const [document] = documents;
  if (!document) throw new Error('no article was read');
  return document;
}

/** A page as a paper's site makes it: the story between menus and links. */
function buildPage({ head = '', above = '' }: { head?: string; above?: string } = {}): string {
  const links = Array.from({ length: 12 }, (_, index) => `<li><a href="/${index}">往期回顾第${index}条</a></li>`);
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>青石开发区办班_青石在线</title>${head}
<script>var ad = "广告";</script></head><body><nav><ul>${links.join('')}</ul></nav>
<div class="main"><h1>青石开发区<br>办班</h1><div class="info">${above}</div>
<div class="article" id="content">${story.map((words) => `<p>\u3000\u3000${words}</p>`).join('\n')}</div></div>
<div class="related"><ul>${links.join('')}</ul></div><footer>版权所有 青石在线</footer></body></html>`;
}

describe('a web page', () => {
  it('gives its main text under its headline, and nothing of menus, scripts and links', async () => {
    const document = await readOne('a.html', bytesOf(buildPage()));
    expect(document.text).toBe(['青石开发区 办班', ...story].join('\n\n'));
    expect(document.paragraphs.map(({ role }) => role)).toEqual(['title', 'body', 'body', 'body']);
  });

  it('does not invent a date, an outlet or a by-line', async () => {
    const document = await readOne('a.html', bytesOf(buildPage()));
    expect([document.date, document.source, document.byline]).toEqual([undefined, undefined, []]);
  });

  it('gives headline, date, outlet and by-line from its meta tags', async () => {
    const head =
      '<meta name="ArticleTitle" content="青石开发区办培训班"><meta name="PubDate" content="2023-08-10 08:30">' +
      '<meta name="ContentSource" content="青石日报"><meta name="author" content="宗兆平 吴小寒">';
    expect(await readOne('a.htm', bytesOf(buildPage({ head })))).toMatchObject({
      title: '青石开发区办培训班',
      date: '2023-08-10',
      source: '青石日报',
      byline: ['宗兆平', '吴小寒'],
    });
  });

  it('gives them from JSON-LD, the day as it is in China', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: '青石在线' },
        {
          '@type': 'NewsArticle',
          headline: '青石开发区办培训班',
          datePublished: '2023-08-09T17:00:00Z',
          author: [{ '@type': 'Person', name: '宗兆平' }],
          publisher: { '@type': 'Organization', name: '青石在线' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(await readOne('a.html', bytesOf(buildPage({ head })))).toMatchObject({
      title: '青石开发区办培训班',
      date: '2023-08-10',
      source: '青石在线',
      byline: ['宗兆平'],
    });
  });

  it('gives them from the line below the headline', async () => {
    const above = '2023年08月10日 08:30 来源：青石日报';
    expect(await readOne('a.html', bytesOf(buildPage({ above })))).toMatchObject({
      date: '2023-08-10',
      source: '青石日报',
    });
    const time = '<time datetime="2023-08-10T08:30:00+08:00">两天前</time>';
    expect((await readOne('a.html', bytesOf(buildPage({ above: time })))).date).toBe('2023-08-10');
  });
});

describe('a Word document', () => {
  it('gives its paragraphs, the heading as headline', async () => {
    const document = await readOne('a.docx', buildDocx(['# 青石开发区办培训班', ...story]));
    expect(document.text).toBe(['青石开发区办培训班', ...story].join('\n\n'));
    expect(document.title).toBe('青石开发区办培训班');
  });

  it('does not take the author of the file for the author of the article', async () => {
    expect((await readOne('a.docx', buildDocx(story))).byline).toEqual([]);
  });

  it('is known by its bytes under another name', async () => {
    expect((await readOne('a.doc', buildDocx(story))).text).toBe(story.join('\n\n'));
  });
});

describe('a PDF', () => {
  /** Sets paragraphs as a printer does: the first line set in by two, 20 characters a line. */
  function setPage(paragraphs: readonly string[], from = 720): Words[] {
    const lines: Words[] = [];
    let y = from;
    for (const words of paragraphs) {
      for (let at = 0; at < words.length; ) {
        const indent = at === 0 ? 2 : 0;
        lines.push({ text: words.slice(at, at + 20 - indent), x: 100 + indent * 12, y, size: 12 });
        at += 20 - indent;
        y -= 18;
      }
    }
    return lines;
  }
  const heading: Words = { text: '青石开发区办培训班', x: 150, y: 780, size: 20 };

  it('gives its lines joined to paragraphs, under the headline', async () => {
    const document = await readOne('a.pdf', buildPdf([[heading, ...setPage(story)]]));
    expect(document.text).toBe(['青石开发区办培训班', ...story].join('\n\n'));
    expect(document.title).toBe('青石开发区办培训班');
  });

  it('goes on from page to page, without page numbers and running heads', async () => {
    const all = setPage([story.join('')]);
    const pages = [all.slice(0, 3), all.slice(3, 6), all.slice(6)].map((lines, index): Words[] => [
      { text: '青石日报 要闻', x: 100, y: 810, size: 9 },
      ...lines.map((line, at) => ({ ...line, y: 720 - at * 18 })),
      { text: `— ${index + 1} —`, x: 280, y: 40, size: 9 },
    ]);
    expect((await readOne('a.pdf', buildPdf(pages))).text).toBe(story.join(''));
  });
});

describe('a file of JSON', () => {
  const article = {
    text: story.join('\n'),
    title: '办班',
    date: '2023年8月9日',
    source: '青石日报',
    byline: '宗兆平、吴小寒',
  };

  it('gives one article, a list of them, or one a line', async () => {
    const given = { title: '办班', date: '2023-08-09', source: '青石日报', byline: ['宗兆平', '吴小寒'] };
    expect(await readOne('a.json', bytesOf(JSON.stringify({ ...article, id: 7 })))).toMatchObject({
      ...given,
      id: '7',
    });
    const list = await readDocuments('a.json', bytesOf(JSON.stringify([article, { text: '又一篇。', date: null }])));
    expect(list.documents.map(({ title }) => title)).toEqual(['办班', '又一篇']);
    expect(list.documents[0]?.text).toBe(article.text);
    const lines = await readDocuments('a.jsonl', bytesOf(`${JSON.stringify(article)}\r\n{"text":"又一篇。"}\n`));
    expect(lines.documents.map(({ id }) => id)).toEqual(list.documents.map(({ id }) => id));
  });

  it('says which line is no article, and reads the others', async () => {
    const text = `{"text":"第一篇。"}\n{"txt":"错"}\n{"text":"断\n{"text":"第四篇。"}\n`;
    const { documents, notices } = await readDocuments('a.jsonl', bytesOf(text));
    expect(documents.map((document) => document.text)).toEqual(['第一篇。', '第四篇。']);
    expect(notices.map(({ code }) => code)).toEqual(['invalid-article', 'invalid-json']);
    expect(notices.map(({ message }) => /line \d/.exec(message)?.[0])).toEqual(['line 2', 'line 3']);
  });

  it('does not take a form that is no day for the date', async () => {
    expect((await readOne('a.json', bytesOf('{"text":"一篇。","date":"last week"}'))).date).toBeUndefined();
  });

  it('may hold findings beside articles, and those that break the rules are named', async () => {
    const [first] = (await extract('a.txt', bytesOf(story.join('\n')))).extractions;
    const wrong = { ...first, statements: [{}] };
    const lines = [first, { text: '又一篇。' }, wrong].map((value) => JSON.stringify(value)).join('\n');
    const { extractions, notices } = await extract('a.jsonl', bytesOf(lines));
    expect(extractions.map(({ article: { text } }) => text)).toEqual(['又一篇。', story.join('\n')]);
    expect(extractions[1]).toEqual(first);
    expect(notices.map(({ code, article: name }) => [code, name])).toEqual([['invalid-extraction', 'a.jsonl']]);
  });
});

describe('what has no ending', () => {
  it('is read as what it holds', async () => {
    expect((await readOne('standard input', bytesOf(buildPage()))).title).toBe('青石开发区 办班');
    expect((await readOne('standard input', bytesOf('{"text":"一篇。"}'))).text).toBe('一篇。');
    expect((await readOne('standard input', bytesOf('一篇。'))).text).toBe('一篇。');
    expect((await readOne('standard input', buildDocx(story))).text).toBe(story.join('\n\n'));
  });
});
