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

const tools = () => page.getByRole('toolbar');

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How many pixels of a part of the page have gone more than each share (0 to 1) of the way from paper to ink. */
async function countInk(part: Box | null, shares: number[]): Promise<number[]> {
  if (!part) throw new Error('the part of the page is not there');
  const picture = await page.screenshot({ clip: part, animations: 'disabled' });
  return page.evaluate(
    async ([base64, bounds]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
      const style = getComputedStyle(document.documentElement);
      const red = (token: string) => Number.parseInt(style.getPropertyValue(token).trim().slice(1, 3), 16);
      const [paper, ink] = [red('--paper'), red('--ink')];
      const reds = data.filter((_, at) => at % 4 === 0);
      return bounds.map((bound) => reds.filter((value) => Math.abs((value - paper) / (ink - paper)) > bound).length);
    },
    [picture.toString('base64'), shares] as const,
  );
}

test('nothing of the graph lies under the tools', async () => {
  page = await explorer.open();
  await page.getByRole('button', { name: '全部显示' }).click();
  await page.waitForTimeout(300);
  const box = await tools().boundingBox();
  await page.addStyleTag({ content: '.tools { visibility: hidden }' });
  expect(await countInk(box, [0.02])).toEqual([0]);
});

test.each(['light', 'dark'] as const)(
  'lines are seen from far away, and stay quiet, in a %s room',
  async (colorScheme) => {
    page = await explorer.open('/', { colorScheme });
    const smaller = page.getByRole('button', { name: '缩小' });
    for (const _ of [1, 2, 3]) await smaller.click();
    await page.waitForTimeout(300);
    await page.addStyleTag({ content: '.map-canvas canvas:not(.sigma-edges), .tools { visibility: hidden }' });
    const box = await page.locator('.map-canvas').boundingBox();
    const [seen, loud] = await countInk(box, [0.2, 0.5]);
    expect(seen).toBeGreaterThan(200);
    expect(loud).toBe(0);
  },
);

test.each(['zh', 'en'])('on a telephone every page is in reach (%s)', async (language) => {
  page = await explorer.open(`/?lang=${language}`, { width: 390, height: 844 });
  await page
    .getByRole('contentinfo')
    .getByText(/篇文章|article/)
    .waitFor();
  const twins = page.getByRole('navigation', { name: /视图|Views/ }).getByRole('button');
  expect(await twins.count()).toBe(4);
  for (const twin of await twins.all()) {
    const box = await twin.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  }
});

test('an entity with more facts than are listed says so', async () => {
  page = await explorer.open();
  await page.route('**/api/entities/*', async (route) => {
    const response = await route.fetch();
    const detail = (await response.json()) as { node: { degree: number } };
    detail.node.degree = 6_001;
    await route.fulfill({ response, json: detail });
  });
  await page.getByRole('combobox').fill('梁志良');
  await page.getByRole('option').first().click();
  const drawer = page.getByRole('complementary', { name: '详情' });
  await drawer.getByText('6001 条事实').waitFor();
  await drawer.getByText(/只列出其中 \d 条/).waitFor();
});
