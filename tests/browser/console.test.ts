import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.close());

/** Types a query into the field and runs it by the keys. */
async function ask(page: Page, query: string): Promise<void> {
  const field = page.getByRole('textbox', { name: '查询语句' });
  await field.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(query);
  await page.keyboard.press('Control+Enter');
}

const rowsOf = (page: Page) => page.getByRole('table').getByRole('row');

test('A click on an example shows its rows as a table and as a graph, and the query to change', async () => {
  const page = await explorer.open('/?page=console');
  await page.getByRole('button', { name: '谁在哪里任什么职，原文怎么说？' }).click();
  await page.getByRole('cell', { name: '省商务厅副厅长侯向军' }).waitFor();
  expect(await page.getByRole('columnheader').allTextContents()).toEqual([
    '人物',
    '任职',
    '单位',
    '职务',
    '曾任',
    '原句',
  ]);
  expect(await page.getByRole('textbox', { name: '查询语句' }).textContent()).toContain('HOLDS_POST');
  await page.getByRole('group', { name: '结果的样子' }).getByRole('button', { name: '图' }).click();
  await page.getByRole('button', { name: '人物 查看侯向军' }).waitFor();
  expect(await page.getByRole('button', { name: '查看这条“任职”的依据' }).count()).toBeGreaterThan(3);
  expect(page.faults).toEqual([]);
});

test('A click on an entity of the result opens what is known of it, beside the result', async () => {
  const page = await explorer.open('/?page=console');
  await ask(page, 'MATCH (p:Person {name: "侯向军"}) RETURN p');
  await page.getByRole('button', { name: '人物 查看侯向军' }).click();
  await page.getByRole('heading', { name: '侯向军' }).waitFor();
  expect(await rowsOf(page).count()).toBe(2);
});

test('A link to a query shows its answer, in the language of the link', async () => {
  const query = encodeURIComponent('MATCH (n:Person) RETURN count(n) AS people');
  const page = await explorer.open(`/?page=console&lang=en&cypher=${query}`);
  await page.getByRole('columnheader', { name: 'people' }).waitFor();
  expect(await page.getByText(/1 row in \d+ ms/).count()).toBe(1);
});

test('A query that finds nothing for a mistyped name tells the nearest name that the graph knows', async () => {
  const page = await explorer.open(`/?page=cypher&cypher=${encodeURIComponent('MATCH (n:Persn) RETURN n')}`);
  await page.getByText('没有标签 Persn，是不是 Person？').waitFor();
  await ask(page, 'MATCH (n:Person) RETURN n.nmae');
  await page.getByText('没有属性 nmae，是不是 name？').waitFor();
  expect((await new AxeBuilder({ page }).include('.result').analyze()).violations).toEqual([]);
  await ask(page, 'MATCH (n:Person) RETURN n, count(*) ORDER BY n.name');
  await page.getByRole('columnheader', { name: 'count(*)' }).waitFor();
  expect(await page.getByText('没有属性').count()).toBe(0);
  expect(page.faults).toEqual([]);
});

test('A query that writes is refused with the clause, its place and what to do, and the place is marked', async () => {
  const page = await explorer.open('/?page=console');
  await ask(page, 'MATCH (z:Zone)\nSET z.name = "x"\nRETURN z');
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(/没有运行.*第 2 行第 1 列：SET。控制台只读/);
  expect(await page.locator('.cm-query-fault').allTextContents()).toEqual(['SET z.name = "x"']);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  expect(await page.locator('.cm-query-fault').count()).toBe(0);
  await ask(page, 'MATCH (z {name: "x"}) RETURN count(z) AS 改动');
  await page.getByRole('cell', { name: '0', exact: true }).waitFor();
});

test('What the embedded database would answer wrongly is refused with the spelling that works', async () => {
  const page = await explorer.open('/?page=console');
  await ask(page, 'MATCH (p:Person)-->(x) RETURN coalesce(p, x) AS 谁');
  await page.getByRole('alert').getByText('coalesce(a.name, b.name)').waitFor();
  await ask(page, 'MATCH (p:Person)-->(x) RETURN coalesce(p.name, x.name) AS 谁');
  await page.getByRole('columnheader', { name: '谁' }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('More rows than the limit are cut, and the page says so', async () => {
  const page = await explorer.open('/?page=console');
  await ask(page, 'UNWIND range(1, 5000) AS i RETURN i');
  await page.getByText('前 1,000 行，还有更多').waitFor();
  expect(await rowsOf(page).count()).toBe(201);
  await page.getByRole('button', { name: '再列出 200 行' }).click();
  expect(await rowsOf(page).count()).toBe(401);
});

test('A query that runs too long is stopped by itself or by hand, and the next one is answered', async () => {
  const page = await explorer.open('/?page=console');
  const endless = `MATCH ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => `(${name})`).join(', ')} RETURN count(*) AS n`;
  await ask(page, endless);
  await page.getByText(/正在查询，[1-9]/).waitFor();
  await page.getByRole('button', { name: '停止' }).click();
  await page.getByText('已停止等待').waitFor();
  await ask(page, endless);
  await page.getByRole('alert').getByText('超过 10 秒').waitFor({ timeout: 40_000 });
  await ask(page, 'MATCH (p:Person) RETURN count(p) AS 人数');
  await page.getByRole('columnheader', { name: '人数' }).waitFor({ timeout: 20_000 });
});

test('Labels, types and keys are offered while typing, also by their Chinese names', async () => {
  const page = await explorer.open('/?page=console');
  await page.getByRole('textbox', { name: '查询语句' }).click();
  await page.keyboard.type('MATCH (z:开发', { delay: 30 });
  await page.getByRole('option', { name: /Zone/ }).waitFor();
  await page.waitForTimeout(150); // the list takes no key just after it opened
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type('<-[:参加', { delay: 30 });
  await page.getByRole('option', { name: /ATTENDS/ }).waitFor();
  expect(await page.getByRole('textbox', { name: '查询语句' }).textContent()).toContain('(z:Zone)');
});

test('The result is copied as CSV', async () => {
  const page = await explorer.open('/?page=console');
  await ask(page, 'UNWIND [["甲", "乙"], ["a,b"]] AS 名 RETURN 名');
  await page.getByRole('button', { name: '复制为 CSV' }).click();
  await page.getByText('已复制').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('名\r\n甲、乙\r\n"a,b"');
});

test('Queries that were run are kept and can be forgotten', async () => {
  const page = await explorer.open('/?page=console');
  await ask(page, 'RETURN 1 AS 一');
  await page.getByRole('columnheader', { name: '一' }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'RETURN 1 AS 一' }).waitFor();
  await page.getByRole('button', { name: '清空' }).click();
  expect(await page.getByRole('button', { name: 'RETURN 1 AS 一' }).count()).toBe(0);
});

test.each(['light', 'dark'] as const)('The console in %s meets the rules of accessibility', async (colorScheme) => {
  const page = await explorer.open('/?page=console', { colorScheme });
  await page.getByRole('heading', { name: '图谱里有什么' }).waitFor();
  const empty = await new AxeBuilder({ page }).include('.console').analyze();
  expect(empty.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.getByRole('button', { name: '讲课的人是什么来历？' }).click();
  await page.getByRole('table').waitFor();
  const answered = await new AxeBuilder({ page }).include('.console').analyze();
  expect(answered.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
