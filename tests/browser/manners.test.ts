import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

let explorer: Explorer;
let page: Page & { faults: string[] };

beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer?.close());
afterEach(async () => {
  expect(page?.faults ?? []).toEqual([]);
  await page?.context().close();
});

const drawer = () => page.getByRole('complementary', { name: '详情' });
const search = () => page.getByRole('combobox', { name: '搜索实体' });
const reader = () => page.getByRole('article', { name: '文章' });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`nothing is drawn of ${locator}`);
  return box;
}

const add = (name: string, text: string) => post({ name, text });

/** Sends an article as the page itself does: the server takes none from elsewhere. */
async function post(body: unknown): Promise<void> {
  const answer = await page.evaluate(
    (sent) =>
      fetch('/api/articles', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      }).then(async (response) => ({ status: response.status, text: await response.text() })),
    body,
  );
  expect(answer.status, answer.text).toBe(200);
}

async function findArticle(title: string): Promise<string> {
  const { articles } = (await (await fetch(`${explorer.address}/api/articles`)).json()) as {
    articles: { id: string; title: string }[];
  };
  return articles.find((article) => article.title.includes(title))?.id ?? '';
}

async function findId(name: string): Promise<string> {
  const answer = await fetch(`${explorer.address}/api/search?q=${encodeURIComponent(name)}`);
  return ((await answer.json()) as { hits: { id: string }[] }).hits[0]?.id ?? '';
}

test('at its end the confidence slider names several sources once', async () => {
  page = await explorer.open();
  const slider = page.getByRole('slider', { name: '可信度' });
  await slider.fill('8');
  const scale = page.locator('.truth-scale');
  expect(await scale.locator('span, strong').allTextContents()).toEqual(['全部', '仅多源']);
  await slider.fill('3');
  expect(await scale.locator('span, strong').allTextContents()).toEqual(['全部', '≥ 0.70', '仅多源']);
});

test('the way to add an article stands before the list, and its form opens wholly in view', async () => {
  page = await explorer.open('/', { height: 700 });
  const opener = page.getByRole('button', { name: '加入文章…' });
  expect((await boxOf(opener)).y).toBeLessThan((await boxOf(page.locator('.article-list'))).y);
  await opener.scrollIntoViewIfNeeded();
  await opener.click();
  const form = page.getByRole('form', { name: '加入一篇文章' });
  const [{ y, height }, foot] = await Promise.all([boxOf(form), boxOf(page.getByRole('contentinfo'))]);
  expect(y + height).toBeLessThanOrEqual(foot.y);
  expect(await page.getByLabel('把文章粘贴在这里').evaluate((area) => area === document.activeElement)).toBe(true);
});

test('a title takes two lines of the rail at most, and all of them while it has the focus', async () => {
  page = await explorer.open();
  const title = page.locator('.article-title').first();
  await title.waitFor();
  await title.evaluate((element) => {
    element.textContent = '浙江省商务厅举办全省开发区系统专题培训班'.repeat(4);
  });
  const line = await title.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
  expect((await boxOf(title)).height).toBeLessThan(2.5 * line);
  await page
    .getByRole('checkbox', { name: /^显示《/ })
    .first()
    .focus();
  await page.keyboard.press('Tab');
  expect((await boxOf(title)).height).toBeGreaterThan(3.5 * line);
});

test('from the search box the focus goes into the drawer, and Escape brings it back', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (const [typed, name] of [
    ['zhangxuening', '张学宁'],
    ['lzl', '梁志良'],
    ['lzl', '梁志良'],
  ] as const) {
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(name);
  }
  await page.keyboard.press('Tab');
  expect(await drawer().evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await drawer().count()).toBe(0);
  expect(await search().evaluate((box) => box === document.activeElement)).toBe(true);
});

test('from the top of the page the drawer comes before the rail', async () => {
  page = await explorer.open(`/?entity=${await findId('梁志良')}`);
  await drawer().getByRole('heading', { name: '梁志良' }).waitFor();
  await page.getByRole('button', { name: '帮助' }).focus();
  await page.keyboard.press('Tab');
  expect(await drawer().evaluate((element) => element.contains(document.activeElement))).toBe(true);
});

test('a statement opened in the article is marked there in all its words', async () => {
  page = await explorer.open(`/?entity=${await findId('侯向军')}`);
  const statement = drawer().locator('.statement').first();
  const words = (await statement.locator('blockquote').textContent())?.replace(/^“|”$/g, '') ?? '';
  await statement.getByRole('button', { name: '在原文中打开' }).click();
  await reader().locator('mark').first().waitFor();
  const marked = (await reader().locator('mark').allTextContents()).join('');
  expect(words.length).toBeGreaterThan(10);
  expect(marked).toBe(words);
  const [box, frame] = await Promise.all([boxOf(reader().locator('mark').first()), boxOf(reader())]);
  expect(box.y).toBeGreaterThan(frame.y);
  expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
});

test('what arrived is brought into view by its note, which covers no tool', async () => {
  page = await explorer.open('/', { width: 1000 });
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  await add(
    'arrival.txt',
    '钱塘高新区举办专题培训\n\n9月9日,钱塘高新技术产业开发区举办招商引资专题培训班,之江经济学院副院长丁仲达授课。',
  );
  const note = page.locator('.note').filter({ hasText: '钱塘高新区举办专题培训' });
  await note.waitFor();
  const [box, undo] = await Promise.all([boxOf(note), boxOf(page.getByRole('button', { name: '重做' }))]);
  expect(box.y + box.height).toBeLessThanOrEqual(undo.y);
  await page.setViewportSize({ width: 390, height: 844 });
  expect((await boxOf(note)).height).toBeLessThan(90);
  await page.setViewportSize({ width: 1_000, height: 900 });
  for (let step = 0; step < 5; step++) await page.getByRole('button', { name: '放大' }).click();
  const before = await page.locator('.map-canvas').screenshot();
  await note.getByRole('button', { name: '查看' }).click();
  await expect.poll(async () => (await page.locator('.map-canvas').screenshot()).equals(before)).toBe(false);
  await note.getByRole('button', { name: '关闭' }).click();
  expect(await note.count()).toBe(0);
});

test('an article is deleted without a question, and undo reads it again', async () => {
  page = await explorer.open();
  await add(
    'deleted.txt',
    '秦山经开区举办干部培训\n\n\n\n\n10月9日,秦山经济技术开发区举办干部培训班,海盐商学院院长严景行授课。',
  );
  const id = await findArticle('秦山经开区');
  await page.goto(`${explorer.address}/?article=${id}`);
  await reader().getByRole('heading', { name: '秦山经开区举办干部培训' }).waitFor();
  await reader().getByRole('button', { name: '删除这篇文章' }).click();
  await page.getByText(/已删除《秦山经开区举办干部培训》及仅由它支持的 [1-9]\d* 条关系。/).waitFor();
  expect(await findArticle('秦山经开区')).toBe('');
  expect(await reader().count()).toBe(0);
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await page.getByText(/已恢复《秦山经开区举办干部培训》：[1-9]\d* 条关系，与删除前一样。/).waitFor();
  expect(await findArticle('秦山经开区')).toBe(id);
});

test('undo says so where reading the text again gives something else than another program had found', async () => {
  const text = '北仑港区座谈\n\n会议讨论了港区的发展。';
  const at = (words: string) => text.indexOf(words);
  const extraction = {
    article: { id: 'a-other', title: '北仑港区座谈', byline: [], text },
    entities: [
      { id: 'e1', type: 'Zone', name: '北仑港区', aliases: [], mentions: [[0, 4]] },
      { id: 'e2', type: 'Place', name: '北仑', aliases: [], mentions: [[0, 2]] },
    ],
    relations: [
      {
        type: 'LOCATED_IN',
        from: 'e1',
        to: 'e2',
        properties: {},
        evidence: [{ start: at('北仑港区'), end: at('座谈'), quote: '北仑港区' }],
        rule: 'other',
        confidence: 1,
      },
    ],
    statements: [],
  };
  page = await explorer.open();
  await post({ extractions: [extraction] });
  await page.goto(`${explorer.address}/?article=${await findArticle('北仑港区座谈')}`);
  await reader().getByRole('button', { name: '删除这篇文章' }).click();
  await page.getByText('已删除《北仑港区座谈》及仅由它支持的 1 条关系。').waitFor();
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  await page.getByText(/《北仑港区座谈》的原文已重新读入，但结果与删除前不同/).waitFor();
});

test('blank paragraphs of a file are no higher than one line, and stay in the text', async () => {
  page = await explorer.open();
  await add('blanks.txt', '\n\n玉环会议\n\n\n\n \n\n\n第一段讲玉环。\n\n第二段也讲玉环。');
  await page.goto(`${explorer.address}/?article=${await findArticle('玉环会议')}`);
  const text = reader().locator('.reader-text');
  await text.getByText('第二段也讲').waitFor();
  expect(await text.textContent()).toContain('\n\n玉环会议\n\n\n\n \n\n\n第一段');
  const line = await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).lineHeight));
  expect(Math.round((await boxOf(text)).height / line)).toBe(5);
});

test('on a phone the whole map has its names inside, and the figure of the question says that it goes on', async () => {
  page = await explorer.open('/', { width: 390, height: 844 });
  const canvas = page.locator('.map-canvas canvas').last();
  await canvas.waitFor();
  await page.getByRole('button', { name: '全部显示' }).click();
  const outer = await page.locator('canvas.sigma-names').evaluate((element) => {
    const { width, height } = element as HTMLCanvasElement;
    const pixels = (element as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const isInk = (x: number, y: number) => (pixels[(y * width + x) * 4 + 3] ?? 0) > 0;
    const rows = [...Array(height).keys()];
    const inked = [...Array(width).keys()].filter((x) => rows.some((y) => isInk(x, y)));
    return { left: inked[0] ?? 0, right: width - 1 - (inked.at(-1) ?? 0) };
  });
  expect(outer.left).toBeGreaterThan(0);
  expect(outer.right).toBeGreaterThan(0);
  await page.goto(`${explorer.address}/?page=question`);
  await page.getByText('左右滑动看全图').first().waitFor();
  const frame = page.locator('.scene-frame').first();
  expect(await frame.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
});

test('the question first shows the trainings that reached somebody, and opens the others on demand', async () => {
  page = await explorer.open();
  await add('lonely.txt', '讲座\n\n11月3日,之江商学院举办产业政策专题培训班,之江商学院教授方知远授课。');
  await page.goto(`${explorer.address}/?page=question`);
  const opener = page.getByRole('button', { name: /另有 \d+ 次培训，文中没有写明开发区/ });
  await opener.waitFor();
  const before = await page.locator('.training').count();
  await opener.click();
  const more = Number(/\d+/.exec((await page.getByRole('button', { name: /^收起/ }).textContent()) ?? '')?.[0]);
  expect(more).toBeGreaterThan(0);
  expect(await page.locator('.training').count()).toBe(before + more);
});

test.each([500, 700, 1_000])('the copied iframe of the map hides nothing of its figure at %d px', async (width) => {
  page = await explorer.open('/?report=1');
  await page.getByRole('button', { name: '复制 网页嵌入代码' }).click();
  await page.getByText('已复制：网页嵌入代码').waitFor();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${explorer.address}/api/status`);
  await page.setContent(`<div style="width:${width}px">${snippet}</div>`);
  const frame = page.frameLocator('iframe');
  await frame.locator('figure svg').waitFor();
  const end = await frame.locator('.embed').evaluate((embed) => {
    const figure = embed.querySelector('figure svg')?.getBoundingClientRect().bottom ?? 0;
    const foot = embed.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    return { figure, foot, all: embed.scrollHeight, seen: window.innerHeight };
  });
  expect(end.figure).toBeLessThanOrEqual(end.foot);
  expect(end.all).toBeLessThanOrEqual(end.seen);
});
