import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
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

const search = () => page.getByRole('combobox', { name: /搜索实体|Search entities/ });
const drawer = () => page.getByRole('complementary', { name: /详情|Details/ });
const legend = (name: string) => page.getByRole('navigation', { name: '图例与筛选' }).getByRole('button', { name });
const mapNames = async () =>
  (await page.getByRole('region', { name: /关系图|Map of/ }).getAttribute('aria-label')) ?? '';

async function choose(text: string): Promise<void> {
  await search().fill(text);
  await page.getByRole('option').first().click();
}

test('a person finds 梁志良, opens his post and reads the sentence with both names marked', async () => {
  page = await explorer.open();
  await choose('梁志良');
  await drawer().getByRole('heading', { name: '梁志良' }).waitFor();
  await drawer()
    .getByRole('button', { name: /任职.*浙江省商务厅开发区处.*处长.*原/ })
    .click();
  await drawer().getByText('的发起人').first().waitFor();
  expect(await drawer().locator('mark.evidence-from').first().textContent()).toBe('梁志良');
  expect(await drawer().locator('mark.evidence-to').first().textContent()).toBe('浙江省商务厅开发区处');
  expect(
    await drawer()
      .getByText(/第 \d+ 段/)
      .textContent(),
  ).toMatch(/规则：.+ · 0\.\d\d/);
});

test('the sentence opens in the article, where a name leads on to its entity', async () => {
  page = await explorer.open();
  await choose('侯向军');
  await drawer()
    .getByRole('button', { name: /任职.*副厅长/ })
    .click();
  await drawer().getByRole('button', { name: '在原文中打开' }).first().click();
  const article = page.getByRole('article', { name: '文章' });
  await article.locator('mark.evidence-from').first().waitFor();
  expect(await article.locator('mark.evidence-from').first().isVisible()).toBe(true);
  expect(await article.locator('.reader-text').textContent()).toContain('李文斌谈\n\n道');
  await article.getByRole('link', { name: '周开疆' }).click();
  await drawer().getByRole('heading', { name: '周开疆' }).waitFor();
  await page.getByRole('button', { name: '返回' }).click();
  expect(await article.count()).toBe(0);
});

test('a citation can be copied', async () => {
  page = await explorer.open();
  await choose('周开疆');
  await drawer()
    .getByRole('button', { name: /任职.*首席经济学家/ })
    .click();
  await drawer().getByRole('button', { name: '引用' }).first().click();
  await drawer().getByText('已复制引文').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.*周开疆.*”（王波\. 借鉴他山之石/);
});

test('pinyin and initials find what Chinese finds', async () => {
  page = await explorer.open();
  for (const text of ['梁志良', 'liangzhiliang', 'lzl', '志良']) {
    await search().fill(text);
    expect(await page.getByRole('option').first().textContent()).toContain('梁志良');
  }
});

test('for a teacher the drawer names who else taught at the same event', async () => {
  page = await explorer.open();
  await choose('叶加中');
  await drawer().getByText('同场').waitFor();
  expect(await drawer().getByText('同场').locator('..').textContent()).toContain('梁志良');
});

test('a click on a line of the map opens its evidence at once', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  const evidence = drawer().getByText(/处原文说到/);
  for (let y = 140; y < 760; y += 35)
    for (let x = 340; x < 1_000; x += 27) {
      await page.mouse.move(x, y);
      if ((await page.locator('.map-canvas.touching').count()) === 0) continue;
      await page.mouse.click(x, y);
      if ((await evidence.count()) > 0) {
        await drawer().locator('blockquote').first().waitFor();
        expect(new URL(page.url()).searchParams.get('fact')).toMatch(/^f-/);
        return;
      }
    }
  throw new Error('no line was met between the nodes of the map');
});

test('the legend filters, shows one sort alone, and every step can be taken back', async () => {
  page = await explorer.open();
  const topics = legend('课程主题');
  await topics.waitFor();
  await page.getByRole('button', { name: /把握较小/ }).click();
  const whole = await mapNames();
  await topics.click();
  expect(await topics.getAttribute('aria-pressed')).toBe('false');
  const without = await mapNames();
  expect(without).not.toBe(whole);
  expect(new URL(page.url()).searchParams.getAll('nokind')).toEqual(['Topic']);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await mapNames()).toBe(whole);
  await page.getByRole('button', { name: '重做' }).click();
  expect(await mapNames()).toBe(without);
  await page.getByRole('button', { name: '取消全部筛选' }).click();
  await legend('授课').dblclick();
  expect(await legend('授课').getAttribute('aria-pressed')).toBe('true');
  expect(await legend('任职').getAttribute('aria-pressed')).toBe('false');
});

test('the map opens with what is sure enough, and says how much it leaves out', async () => {
  page = await explorer.open();
  const slider = page.getByRole('slider', { name: '可信度' });
  await slider.waitFor();
  expect(await slider.getAttribute('aria-valuetext')).toBe('≥ 0.75');
  const sure = await mapNames();
  await page.getByRole('button', { name: /^另有 \d+ 条把握较小/ }).click();
  expect(await slider.getAttribute('aria-valuetext')).toBe('全部');
  expect(await mapNames()).not.toBe(sure);
  expect(new URL(page.url()).searchParams.get('min')).toBe('0');
});

test('the confidence slider leaves out what is less sure', async () => {
  page = await explorer.open();
  const slider = page.getByRole('slider', { name: '可信度' });
  await slider.waitFor();
  const whole = await mapNames();
  await slider.fill('8');
  expect(await slider.getAttribute('aria-valuetext')).toContain('不止一篇');
  expect(await mapNames()).not.toBe(whole);
});

test('any view is a link: whoever opens it sees the same', async () => {
  page = await explorer.open();
  await choose('卢飞霞');
  await legend('地点').click();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  const link = page.url().slice(explorer.address.length);
  await page.context().close();
  page = await explorer.open(link);
  await drawer().getByRole('heading', { name: '卢飞霞' }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual([
    'en',
    'dark',
  ]);
  expect(await page.getByRole('button', { name: /^Place/ }).getAttribute('aria-pressed')).toBe('false');
});

test('the back button of the browser takes back a choice', async () => {
  page = await explorer.open();
  await choose('卢飞霞');
  await drawer().getByRole('heading', { name: '卢飞霞' }).waitFor();
  await choose('侯向军');
  await drawer().getByRole('heading', { name: '侯向军' }).waitFor();
  await page.goBack();
  await drawer().getByRole('heading', { name: '卢飞霞' }).waitFor();
});

test('no word of the interface is left in the other language', async () => {
  page = await explorer.open('/?lang=en');
  await page.getByRole('button', { name: 'Show everything' }).waitFor();
  const words = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('.top, .foot, .filter-name, .caption, .tools')];
    const titles = [...document.querySelectorAll('.top [title], .foot [title], .tools [title], .filter-row')];
    return [
      ...parts.map((part) => part.textContent ?? ''),
      ...titles.map((part) => part.getAttribute('title') ?? ''),
    ].join(' ');
  });
  expect(words.replace(/中 \/|切换到中文/g, '')).not.toMatch(/\p{Script=Han}/u);
});

test('the table holds every fact of the map, sorts, and leads to the evidence with the keyboard alone', async () => {
  page = await explorer.open('/?page=table');
  const rows = page.getByRole('row');
  await rows.nth(1).waitFor();
  const shown = Number(
    /(\d+) 条关系/.exec((await page.getByRole('table').locator('caption').textContent()) ?? '')?.[1],
  );
  expect(await rows.count()).toBe(shown + 1);
  await page.getByRole('button', { name: '可信度' }).press('Enter');
  expect(await page.getByRole('columnheader', { name: '可信度' }).getAttribute('aria-sort')).toBe('descending');
  await page
    .getByRole('button', { name: /看依据/ })
    .first()
    .press('Enter');
  await drawer().locator('blockquote').first().waitFor();
});

test('everything from search to evidence works without a mouse', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('zhangxuening');
  await page.keyboard.press('Enter');
  await drawer().getByRole('heading', { name: '张学宁' }).waitFor();
  const post = drawer().getByRole('button', { name: /任职/ }).first();
  await post.focus();
  await page.keyboard.press('Enter');
  await drawer().locator('blockquote').first().waitFor();
  expect(await post.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await drawer().count()).toBe(0);
  await page.keyboard.press('Escape'); // out of the search box, to which the focus has come back
  await page.keyboard.press('?');
  await page.getByRole('region', { name: '这张图怎么读' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.getByRole('table').waitFor();
});

test('a new article appears without a reload', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  const folder = mkdtempSync(join(tmpdir(), 'zone-graph-article-'));
  const file = join(folder, 'new.txt');
  writeFileSync(
    file,
    '青山湖高新区举办专题培训\n\n8月9日,青山湖高新技术产业开发区举办招商引资专题培训班,浙江大学城市学院副院长叶加中授课。',
  );
  try {
    explorer.run('ingest', file);
    await page.getByRole('status').getByText('青山湖高新区举办专题培训').waitFor();
    await page.getByText('2 篇文章').first().waitFor();
    await choose('叶加中');
    await drawer().getByText('2 篇文章').waitFor();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  ['the map', '/'],
  ['an entity in the dark', '/?theme=dark&entity='],
  ['the table in English', '/?lang=en&page=table'],
  ['help', '/#help'],
])('%s has no serious fault of accessibility', async (_, path) => {
  const id = await findId('梁志良');
  page = await explorer.open(path.endsWith('entity=') ? path + id : path);
  await page
    .getByRole('contentinfo')
    .getByText(/节点大小|Node size/)
    .waitFor();
  if (path.endsWith('help')) await page.getByRole('button', { name: '帮助' }).click();
  if (path.endsWith('entity=')) await drawer().getByRole('heading', { name: '梁志良' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(serious.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('on a narrow page legend and details are sheets', async () => {
  page = await explorer.open('/', { width: 600, height: 900 });
  await page.getByRole('button', { name: '图例' }).click();
  await legend('人物').waitFor();
  await page.getByRole('button', { name: '图例' }).click();
  await choose('侯向军');
  const box = await drawer().boundingBox();
  expect(box?.width).toBe(600);
  expect(box?.y).toBeGreaterThan(300);
});

async function findId(name: string): Promise<string> {
  const answer = await fetch(`${explorer.address}/api/search?q=${encodeURIComponent(name)}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits[0]?.id ?? '';
}
