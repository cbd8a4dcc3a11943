import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Explorer, startExplorer } from './browser.ts';

let explorer: Explorer;
let folder: string;
let page: Page & { faults: string[] };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zone-graph-report-'));
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

/** Somebody's report, a file on a disk that frames these embeds. */
async function openReport(...queries: string[]): Promise<Frame[]> {
  page = await explorer.open('/api/status');
  const frames = queries.map(
    (query) => `<iframe src="${explorer.address}/embed?${query}" width="900" height="700"></iframe>`,
  );
  const file = join(folder, 'report.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><title>报告</title>${frames.join('')}`);
  await page.goto(`file://${file}`);
  const found: Frame[] = [];
  for (let index = 0; index < queries.length; index += 1) {
    const frame = await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame();
    if (!frame) throw new Error(`frame ${index} did not open`);
    await frame.locator('figure svg').waitFor();
    found.push(frame);
  }
  return found;
}

test('a report frames the question: title, notes and source at once, without WebGL', async () => {
  const [frame] = await openReport('view=question');
  expect(await frame?.locator('canvas').count()).toBe(0);
  await frame?.locator('text', { hasText: '图 1　谁向哪个开发区讲授了什么' }).waitFor();
  await frame?.locator('text', { hasText: '资料来源：王波' }).waitFor();
});

test('a line in the frame leads to its sentence in the explorer, and the foot to the same view', async () => {
  const [frame] = await openReport('view=question&topic=人才');
  const open = async (link: Locator | undefined) => {
    const [tab] = await Promise.all([page.context().waitForEvent('page'), link?.click()]);
    await tab?.waitForLoadState();
    return tab;
  };
  const evidence = await open(frame?.getByRole('link', { name: /周开疆 授课/ }).locator('text'));
  await evidence?.getByRole('complementary', { name: '详情' }).locator('mark').first().waitFor();
  const view = await open(frame?.getByRole('link', { name: '在图谱中打开' }));
  await view?.getByRole('link', { name: /人才建设/ }).waitFor();
  expect(await view?.getByRole('link', { name: /国际合作/ }).count()).toBe(0);
});

test('a map in a frame becomes alive when it is asked to, one at a time', async () => {
  const [first, second] = await openReport('view=map&ink=light', 'view=map&ink=light&nokind=Place');
  await first?.getByRole('button', { name: '变成可操作的图' }).click();
  await first?.locator('canvas').first().waitFor({ state: 'attached' });
  await second?.getByRole('button', { name: '变成可操作的图' }).click();
  await second?.locator('canvas').first().waitFor({ state: 'attached' });
  await first?.locator('figure svg').waitFor();
  expect(await first?.locator('canvas').count()).toBe(0);
});

test('English and another colour come from the address', async () => {
  const [frame] = await openReport('view=map&lang=en&ink=dark&title=The+zones&number=0');
  await frame?.locator('text', { hasText: 'The zones' }).waitFor();
  await frame?.getByRole('link', { name: 'Open in the graph' }).waitFor();
});
