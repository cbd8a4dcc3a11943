import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

const texts: Record<string, string> = {
  '甲.txt':
    '临江经开区举办招商培训班\n\n2024年3月1日，青江省商务厅在临江举办招商培训班。临江经济技术开发区管委会主任李明远出席并讲话。省商务厅副厅长周远航授课。\n',
  '乙.txt':
    '临江经开区考察新江产业园区\n\n2024年5月6日，临江经开区管委会主任李明远一行赴新江产业园区考察学习。新江产业园区管委会主任陈启航介绍情况。\n',
};

let explorer: Explorer;
let folder: string;
let page: Page & { faults: string[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-identity-'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  explorer = await startExplorer([folder]);
});
afterAll(async () => {
  await explorer?.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(page?.faults ?? []).toEqual([]);
  await page?.context().close();
});

const drawer = () => page.getByRole('complementary', { name: /详情|Details/ });
const button = (name: string) => drawer().getByRole('button', { name });

async function ask(text: string): Promise<void> {
  page = await explorer.open();
  await page.getByRole('combobox', { name: '搜索实体' }).fill(text);
  await page.getByRole('option').first().click();
  await drawer().getByRole('heading', { name: text }).waitFor();
  await drawer().getByText('为什么是同一个').click();
  await drawer().getByText('文中称').first().waitFor();
}

test('a person reads why the forms of every article are one thing', async () => {
  await ask('临江经济技术开发区');
  await drawer().getByText('凭所在地、开发区类型与专名认作同一个').waitFor();
  const said = await drawer().locator('.identity-articles').textContent();
  expect(said).toContain('临江经开区考察新江产业园区');
  expect(said).toMatch(/“临江经开区”：/);
});

test('with the keyboard alone a person makes two entities one, and takes it back', async () => {
  await ask('新江产业园区');
  const before = explorer.run('status', '--json');
  await button('与另一个是同一个…').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await page.keyboard.type('临江经济');
  await drawer().getByRole('option').first().waitFor();
  expect(await drawer().getByRole('option').allTextContents()).toHaveLength(1);
  await page.keyboard.press('Enter');
  await drawer().getByText('与“临江经济技术开发区”是同一个').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('改名');
  await page.keyboard.press('Enter');
  const note = page.getByRole('status').getByText('已记下：“新江产业园区”与“临江经济技术开发区”是同一个。');
  await note.waitFor();
  await drawer().getByText('改名').waitFor();
  expect(await drawer().locator('.entity-aliases').textContent()).toContain('新江产业园区');
  expect(explorer.run('judge', 'list')).toContain('改名');
  await page.getByRole('status').getByRole('button', { name: '撤回' }).click();
  await page.getByText('图谱已恢复原样').waitFor();
  expect(JSON.parse(explorer.run('status', '--json'))).toEqual(JSON.parse(before));
});

test('a person says which articles mean another one, and finds the way back in the drawer', async () => {
  await ask('临江经济技术开发区');
  await button('其实不是同一个…').click();
  expect(await button('分成两个').isDisabled()).toBe(true);
  await drawer()
    .getByRole('checkbox', { name: /考察新江/ })
    .check();
  await button('分成两个').click();
  await page.getByText('《临江经开区考察新江产业园区》里的“临江经济技术开发区”是另一个').first().waitFor();
  await page.getByRole('status').getByRole('button', { name: '关闭' }).last().click();
  expect(await drawer().locator('.identity-articles li').count()).toBe(1);
  await drawer().locator('.identity-judgements').getByRole('button', { name: '撤回' }).click();
  await expect.poll(() => drawer().locator('.identity-articles li').count()).toBe(2);
});

test('the page says why a judgement cannot be', async () => {
  await ask('新江产业园区');
  explorer.run('judge', 'different', '新江产业园区', '临江经济技术开发区');
  await button('与另一个是同一个…').click();
  await drawer().getByRole('combobox').fill('临江经济');
  await drawer().getByRole('option').first().click();
  page.faults.length = 0;
  await button('合为一个').click();
  await page.getByText(/第 8 行说.*不是同一个，第 9 行却说是同一个/).waitFor();
  page.faults.splice(0); // the browser itself logs an answer of 409
  explorer.run('judge', 'undo', '8');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the way to judge has no fault that axe finds, ${colorScheme}`, async () => {
    page = await explorer.open('/?lang=en', { colorScheme });
    await page.getByRole('combobox', { name: 'Search entities' }).fill('临江经济');
    await page.getByRole('option').first().click();
    await drawer().getByText('Why this is one').click();
    await drawer().getByRole('button', { name: 'Not one after all…' }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
