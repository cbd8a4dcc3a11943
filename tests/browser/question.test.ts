import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

let explorer: Explorer;
let page: Page & { faults: string[] };
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-figures-'));
  explorer = await startExplorer();
});
afterAll(async () => {
  await explorer?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(page?.faults ?? []).toEqual([]);
  await page?.context().close();
});

const question = () => page.getByRole('region', { name: '谁向哪个开发区讲授了什么' });
const drawer = () => page.getByRole('complementary', { name: /详情|Details/ });
const report = () => page.getByRole('dialog', { name: /插入报告|Add to a report/ });
const day = () => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

async function save(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function take(name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    report().getByRole('button', { name, exact: true }).click(),
  ]);
  return save(download);
}

test('a person asks the question, follows a line to its sentence, and finds it again by its address', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: /谁.*哪个开发区.*什么/ }).click();
  await question().getByRole('link', { name: '李文斌 参加 全省开发区建设管理能力提升培训班' }).click();
  await drawer().locator('mark').first().waitFor();
  expect(await drawer().textContent()).toContain('李文斌');
  expect(page.url()).toMatch(/page=question.*fact=/);
  await page.reload();
  await drawer().locator('mark').first().waitFor();
});

test('the four teachers have their posts, and none of them a subject that the article does not give him', async () => {
  page = await explorer.open('/?page=question');
  for (const post of ['周开疆 任职 之江经济发展战略研究院 首席经济学家', '梁志良 任职 浙江省商务厅开发区处 原处长']) {
    await question().getByRole('link', { name: post }).waitFor();
  }
  expect(
    await question()
      .getByRole('link', { name: / 讲授 / })
      .count(),
  ).toBe(0);
  await question().getByText('文中没有说明各位讲师分别讲授哪一课').waitFor();
  await question()
    .getByRole('link', { name: /课程内容（未分人） 管运分离/ })
    .waitFor();
});

test('every line says how sure it is: by its ink, when pointed at, and in a number beside its words', async () => {
  page = await explorer.open('/?page=question');
  await question().getByRole('link', { name: '叶加中 授课' }).waitFor();
  const drawn = await question()
    .locator('a[aria-label*="，可信度 "]')
    .evaluateAll((links) =>
      links.map((link) => {
        const line = link.querySelector('path[style]');
        const text = link.querySelector('text') ?? link;
        const colour = line ? getComputedStyle(line).stroke : getComputedStyle(text).fill;
        return { label: link.getAttribute('aria-label') ?? '', colour };
      }),
    );
  // Posts and places are small print of one tone.
  const lines = drawn.filter(({ label }) => !/ 任职 |^举办地 /.test(label));
  const coloursOf = (isSure: boolean) =>
    new Set(lines.filter(({ label }) => Number(label.slice(-4)) >= 0.75 === isSure).map(({ colour }) => colour));
  expect(lines.length).toBeGreaterThan(15);
  expect([...coloursOf(true)]).toHaveLength(1);
  expect([...coloursOf(false)]).toHaveLength(1);
  expect(coloursOf(true)).not.toEqual(coloursOf(false));
  await question().getByText('灰色的线和课程：低于 0.75').waitFor();
  await question().getByText('虚线：本人自述、转述或计划中').waitFor();
  const notes = question().getByRole('list', { name: '原文' }).getByRole('button');
  for (const text of await notes.allTextContents()) expect(text).toMatch(/0\.\d\d$/);
  const meaning = await notes.first().locator('.sureness').getAttribute('title');
  expect(meaning).toMatch(/^可信度 0\.\d\d：在标注文章上，这样的关系每一百条约有 \d+ 条是对的$/);
  await page.goto(`${explorer.address}/?page=question&lang=en`);
  await page.getByText('grey lines and subjects: below 0.75').waitFor();
});

test('pointing at a teacher keeps his path and fades the others', async () => {
  page = await explorer.open('/?page=question');
  await question().getByRole('link', { name: '叶加中', exact: true }).hover();
  const classOf = (name: string) => question().getByRole('link', { name, exact: true }).getAttribute('class');
  expect(await classOf('周开疆')).toContain('beside');
  expect(await classOf('叶加中')).not.toContain('beside');
  expect(await classOf('李文斌')).not.toContain('beside');
});

test('every line is reached and opened by keyboard, and every note too', async () => {
  page = await explorer.open('/?page=question');
  await question().getByRole('link', { name: '叶加中', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await drawer().getByText('副院长').first().waitFor();
  await question()
    .getByRole('button', { name: /^1 “?之江经济发展战略研究院首席经济学家周开疆/ })
    .focus();
  await page.keyboard.press('Enter');
  await drawer().getByText('首席经济学家').first().waitFor();
});

test('the sentence of the question narrows the answer and can be taken back', async () => {
  page = await explorer.open('/?page=question');
  await question().getByLabel('讲授者').selectOption({ label: '周开疆' });
  await question().getByText('1 位讲授者').waitFor();
  expect(await question().getByRole('link', { name: '叶加中', exact: true }).count()).toBe(0);
  await question().getByLabel('开发区', { exact: true }).selectOption({ label: '长兴经济技术开发区' });
  expect(await question().getByRole('link', { name: '谭步峰', exact: true }).count()).toBe(0);
  await page.reload();
  await question().getByText('1 位讲授者').waitFor();
  await question().getByLabel('主题里的词').fill('没有人讲过的');
  await question().getByText('没有符合条件的讲授记录').waitFor();
  await question().getByRole('button', { name: '全部显示' }).click();
  await question().getByText('4 位讲授者').waitFor();
});

test('the figure of the page, of the API and of the command line are the same bytes', async () => {
  page = await explorer.open('/?page=question');
  await page.getByRole('button', { name: '插入报告' }).click();
  const fromPage = readFileSync(await take('下载 SVG'), 'utf8');
  const date = await day();
  const fromApi = await (await fetch(`${explorer.address}/api/figure?view=question&date=${date}`)).text();
  expect(fromApi).toBe(fromPage);
  expect(explorer.run('figure', '--date', date).trimEnd()).toBe(fromPage.trimEnd());
  const htmlOfPage = readFileSync(await take('下载 HTML'), 'utf8');
  expect(await (await fetch(`${explorer.address}/api/figure?format=html&date=${date}`)).text()).toBe(htmlOfPage);
});

test('the foot counts what is left out only where something is', async () => {
  page = await explorer.open('/?page=question');
  const foot = page.getByRole('contentinfo');
  await foot.getByText('1 篇文章').waitFor();
  expect(await foot.textContent()).not.toContain('条关系');
  await foot.getByRole('button', { name: '图', exact: true }).click();
  await foot.getByText('条关系').waitFor();
});

test('the map with its filters and its choice goes into the figure as it stands', async () => {
  page = await explorer.open('/?nokind=Place&nokind=Policy');
  const search = page.getByRole('combobox', { name: /搜索实体/ });
  await search.fill('梁志良');
  await page.getByRole('option').first().click();
  await drawer().getByRole('heading', { name: '梁志良' }).waitFor();
  await page.getByRole('button', { name: '插入报告' }).click();
  await report().locator('text', { hasText: '不含政策' }).waitFor();
  const fromPage = readFileSync(await take('下载 SVG'), 'utf8');
  const entity = new URL(page.url()).searchParams.get('entity') ?? '';
  const asked = new URLSearchParams({ view: 'map', limit: '2000', nokind: 'Place', entity, date: await day() });
  asked.append('nokind', 'Policy');
  expect(await (await fetch(`${explorer.address}/api/figure?${asked}`)).text()).toBe(fromPage);
});

test('title, number, language and colour are chosen, and the copies say so', async () => {
  page = await explorer.open('/?page=question');
  await page.getByRole('button', { name: '插入报告' }).click();
  await report().getByLabel('图题').fill('山西学员在杭州学了什么');
  await report().getByLabel('图号').fill('7');
  await report().locator('text', { hasText: '图 7　山西学员在杭州学了什么' }).waitFor();
  await report().getByRole('button', { name: '复制 Markdown' }).click();
  await report().getByText('已复制：Markdown').waitFor();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('**图 7　山西学员在杭州学了什么**');
  expect(markdown).toMatch(/^1\. “.+”$/m);
  await report().getByLabel('语言').selectOption('en');
  await report().locator('text', { hasText: 'Trainings and subjects' }).waitFor();
  await report().getByLabel('颜色').selectOption('light');
  await report().getByRole('button', { name: '复制 网页嵌入代码' }).click();
  await report().getByText('已复制：网页嵌入代码').waitFor();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain(`src="${explorer.address}/embed?lang=en&#38;ink=light&#38;`);
  await report().getByRole('button', { name: '复制 替代文字' }).click();
  await report().getByText('已复制：替代文字').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('周开疆');
});

test('the PNG has twice the size of the figure', async () => {
  page = await explorer.open('/?page=question');
  await page.getByRole('button', { name: '插入报告' }).click();
  const png = readFileSync(await take('下载 PNG（2 倍）'));
  const svg = readFileSync(await take('下载 SVG'), 'utf8');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
});

test('the HTML file shows the figure without network, asks for nothing and leaves no fault', async () => {
  page = await explorer.open('/?page=question');
  await page.getByRole('button', { name: '插入报告' }).click();
  const file = await take('下载 HTML');
  const context = await explorer.browser.newContext({ offline: true, javaScriptEnabled: false });
  const alone = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  alone.on('console', (message) => faults.push(message.text()));
  await alone.goto(`file://${file}`);
  await alone.getByRole('img', { name: /图 1/ }).waitFor();
  await alone.locator('text', { hasText: '授课' }).first().waitFor();
  const rows = await alone.getByRole('row').count();
  expect(rows).toBeGreaterThan(15);
  expect({ asked, faults }).toEqual({ asked: [`file://${file}`], faults: [] });
  await context.close();
});

test('text of the figure is no wider than the figure reckoned with', async () => {
  page = await explorer.open('/?page=question');
  await page.getByRole('button', { name: '插入报告' }).click();
  await report().locator('figure svg text').first().waitFor();
  const crossing = await report()
    .locator('figure svg')
    .evaluate((svg) => {
      const boxes = [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      const sheet = svg.getBoundingClientRect();
      const off = boxes.filter(({ box }) => box.left < sheet.left || box.right > sheet.right);
      const over = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(({ box }) => {
            const across = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
            const down = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
            return across > 1 && down > 6;
          })
          .map((other) => `${one.words} | ${other.words}`),
      );
      return { off: off.map(({ words }) => words), over };
    });
  expect(crossing).toEqual({ off: [], over: [] });
});

test('Escape closes the report and leaves what was chosen', async () => {
  page = await explorer.open('/?page=question');
  await question().getByRole('link', { name: '叶加中', exact: true }).click();
  await drawer().getByRole('heading', { name: '叶加中' }).waitFor();
  await page.getByRole('button', { name: '插入报告' }).click();
  await report().waitFor();
  await page.keyboard.press('Escape');
  await report().waitFor({ state: 'detached' });
  expect(await drawer().isVisible()).toBe(true);
});

test.each(['light', 'dark'] as const)(
  'the question and the report can be used by everybody, in %s',
  async (colorScheme) => {
    page = await explorer.open('/?page=question&lang=en', { colorScheme });
    await page.getByRole('link', { name: '周开疆', exact: true }).waitFor();
    const faultsOf = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(await faultsOf()).toEqual([]);
    await page.getByRole('button', { name: 'Add to report' }).click();
    await report().locator('figure svg').waitFor();
    expect(await faultsOf()).toEqual([]);
  },
);

test('the figure of a map does not ask who taught what', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: '全部显示' }).waitFor();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: '插入报告' }).click();
  await report().locator('svg').first().waitFor();
  await page.waitForTimeout(300);
  expect(asked).not.toContain('/api/teaching');
});
