import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer([]);
});
afterAll(() => explorer?.close());

test('an empty graph says how to fill it, takes a pasted article, and tells when the server is gone', async () => {
  const page = await explorer.open();
  await page.getByRole('heading', { name: '图谱还是空的' }).waitFor();
  await page.getByText('zone-graph ingest').waitFor();
  await page
    .getByRole('textbox', { name: /粘贴/ })
    .fill('长兴经开区赴杭州考察\n\n8月9日,长兴经济技术开发区管委会主任李文斌率队赴杭州经济技术开发区考察学习。');
  await page.getByRole('button', { name: '读入图谱' }).click();
  await page.getByRole('region', { name: /关系图/ }).waitFor();
  await page.getByRole('navigation', { name: '图例与筛选' }).getByRole('button', { name: '开发区' }).waitFor();
  await page.getByRole('contentinfo').getByText('1 篇文章').waitFor();
  expect(page.faults).toEqual([]);

  await explorer.stopServer();
  await page.getByRole('status').getByText('正在重新连接').waitFor();
  await page.getByRole('button', { name: '全部显示' }).click();
});
