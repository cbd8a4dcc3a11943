import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer([]);
});
afterAll(() => explorer?.close());

test('what could not be read of a dropped file is listed, and its name does not stick to what is pasted next', async () => {
  const page = await explorer.open();
  const form = page.getByRole('form', { name: '加入一篇文章' });
  const lines = [
    { text: '长兴经开区赴杭州考察\n\n8月9日,长兴经济技术开发区管委会主任李文斌率队赴杭州经济技术开发区考察学习。' },
    { title: '没有正文' },
  ];
  const dataTransfer = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], '两篇.jsonl'));
      return transfer;
    },
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );
  await form.dispatchEvent('drop', { dataTransfer });
  await page.getByRole('button', { name: '读入图谱' }).click();
  const notes = page.getByRole('status');
  await notes.getByText(/两篇\.jsonl 里有一项不是文章/).waitFor();
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await notes.getByText(/两篇\.jsonl holds something that is no article/).waitFor();
  await page.getByRole('button', { name: '切换到中文' }).click();

  await page.getByRole('button', { name: '加入文章…' }).click();
  await form
    .getByRole('textbox')
    .fill('青山湖高新区举办培训\n\n8月9日,浙江大学城市学院副院长叶加中为青山湖高新区授课。');
  const [request] = await Promise.all([
    page.waitForRequest((each) => each.method() === 'POST'),
    form.getByRole('button', { name: '读入图谱' }).click(),
  ]);
  expect(request.postDataJSON()).toMatchObject({ name: '粘贴的文章' });
  await page.getByText('2 篇文章').first().waitFor();
  await notes.getByText(/两篇\.jsonl/).waitFor({ state: 'detached' });

  // An article of long ago does not vanish among those of today: what has just been read stands first.
  await page.getByRole('button', { name: '加入文章…' }).click();
  await form
    .getByRole('textbox')
    .fill('太湖新城举办讲座\n\n2009年3月1日\n\n浙江大学城市学院副院长叶加中为长兴经济技术开发区授课。');
  await form.getByRole('button', { name: '读入图谱' }).click();
  const titles = page.locator('.article-list .article-name');
  await expect.poll(() => titles.count()).toBe(3);
  expect(await titles.allTextContents()).toEqual([
    expect.stringMatching(/^太湖新城举办讲座新读入/),
    expect.stringMatching(/^青山湖高新区举办培训新读入/),
    expect.stringMatching(/^长兴经开区赴杭州考察/),
  ]);
  await page.reload();
  await expect.poll(() => titles.count()).toBe(3);
  expect(await titles.allTextContents()).not.toContainEqual(expect.stringContaining('新读入'));
  expect(page.faults).toEqual([]);
});

test('traditional characters find what is written in simplified ones, and both where an article has them', async () => {
  explorer.run('ingest', 'ingest/articles');
  const page = await explorer.open();
  const search = page.getByRole('combobox', { name: /搜索实体/ });
  const hits = page.getByRole('option');
  await search.fill('風陵渡經濟開發區');
  await hits.getByText('山西风陵渡经济开发区').first().waitFor();

  const form = page.getByRole('form', { name: '加入一篇文章' });
  await page.getByRole('button', { name: '加入文章…' }).click();
  await form
    .getByRole('textbox')
    .fill('經濟開發區舉辦講座\n\n8月9日，浙江大學城市學院副院長葉加中為長興經濟技術開發區授課，講解產業發展。');
  await form.getByRole('button', { name: '读入图谱' }).click();
  await page.getByRole('status').getByText('經濟開發區舉辦講座').first().waitFor();
  await search.fill('開發區');
  await hits.getByText('长兴经济技术开发区').first().waitFor();
  await hits.getByText('山西风陵渡经济开发区').first().waitFor();
  expect(page.faults).toEqual([]);
});
