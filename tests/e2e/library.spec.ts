import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { atRest, settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';

const tour = (page: Page) => page.getByTestId('tour');
const announcement = (page: Page) => page.getByTestId('announcement');
const library = (page: Page) => page.getByRole('button', { name: /打开情景库$/ });

test('a first visitor is shown round once, and takes the tour again from the help', async ({
  page,
}) => {
  await page.goto('./');
  await settled(page);
  await expect(tour(page)).toContainText('先看这两个数');
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tour(page)).toHaveCount(0);

  await page.goto('about:blank');
  await page.goto('./');
  await settled(page);
  const help = page.getByRole('button', { name: '键盘与导览' });
  await help.click();
  await expect(page.getByRole('dialog', { name: '键盘与导览' })).toContainText('PageUp');
  await expect(tour(page)).toHaveCount(0);
  await page.getByRole('button', { name: '再看一遍导览' }).click();
  await expect(tour(page).getByRole('button', { name: '下一步' })).toBeFocused();
  for (let step = 1; step < 6; step++) await page.keyboard.press('Enter');
  await expect(tour(page)).toContainText('它不是预测');
  await page.keyboard.press('Enter');
  await expect(tour(page)).toHaveCount(0);
  await expect(help).toBeFocused();
});

/** What a browser that can tell says of a layout shift; those that follow a key or a click do not count. */
interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

test('the tour takes no clicks from what lies under it, and moves nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
        if (!entry.hadRecentInput) shifts.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await settled(page);
  await expect(tour(page)).toBeVisible();
  const title = (await tour(page).getByText('先看这两个数').boundingBox())!;
  const hit = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x, y)?.closest('[data-testid="tour"]') !== null,
    [title.x + 5, title.y + 5] as const,
  );
  expect(hit).toBe(false);
  await page.locator('#group-platforms').press('Home');
  await atRest(page);
  await expect(announcement(page)).toContainText('平台整合优化 60→0%');
  const moved = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum);
  const before = await moved();
  await tour(page).getByRole('button', { name: '下一步' }).click();
  await expect(tour(page)).toContainText('再动一个杠杆');
  await tour(page).getByRole('button', { name: '结束导览' }).click();
  await expect(tour(page)).toHaveCount(0);
  expect(await moved()).toBeCloseTo(before, 3);
});

test('without a place to remember in, the page is whole and shows no tour', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await settled(page);
  await expect(page.locator('[data-target]')).toHaveCount(12);
  await expect(tour(page)).toHaveCount(0);
});

test.describe('someone who has been there before', () => {
  test.use({ visitor: 'returning' });

  test('a scenario is opened from the library by keys alone, as one step', async ({ page }) => {
    await page.goto('./');
    await settled(page);
    const before = await printedTargets(page);
    await library(page).press('Enter');
    const dialog = page.getByRole('dialog', { name: '情景库' });
    await expect(dialog.locator('[data-scenario="plan"]')).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(library(page)).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('计划如文・能耗管控');
    await settled(page);
    await expect(announcement(page)).toContainText('打开“计划如文・能耗管控”：千亿级期望数');
    await page.keyboard.press('Control+z');
    await settled(page);
    await expect.poll(() => printedTargets(page)).toEqual(before);
    await expect(announcement(page)).toContainText('撤销“打开‘计划如文・能耗管控’”');
  });

  test('the history leads back over several steps at once @chromium', async ({ page }) => {
    await page.goto('./');
    await settled(page);
    const before = await printedTargets(page);
    for (const group of ['digital', 'green', 'brand'])
      await page.locator(`#group-${group}`).press('End');
    await settled(page);
    await page.getByRole('button', { name: '历史：做过的每一步' }).click();
    const history = page.getByRole('dialog', { name: '历史' });
    await expect(history.getByRole('button')).toHaveCount(4);
    await expect(history.getByRole('button').first()).toContainText('品牌力提升 60→100%');
    await history.getByRole('button').last().click();
    await settled(page);
    await expect.poll(() => printedTargets(page)).toEqual(before);
    await expect(announcement(page)).toContainText('撤销 3 步');
    await history.getByRole('button').first().click();
    await page.keyboard.press('Escape');
    await expect(page.locator('#group-brand')).toHaveValue('100');
  });
});
