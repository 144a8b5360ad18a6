import { expect, test, type Page } from '@playwright/test';
import { printedTargets, settled, simulatedTargets } from './scorecardNumbers.ts';
import { watchPage, type Trespasses } from './watchPage.ts';

let seen: Trespasses;
const tile = (page: Page, id: string) => page.locator(`[data-target="${id}"]`);
const tab = (page: Page, view: string) => page.locator(`[data-view="${view}"]`);
const hash = (page: Page) => page.evaluate(() => location.hash);
const row = (page: Page, id: string) => page.locator(`[data-cluster="${id}"]`).first();

test.beforeEach(async ({ page, baseURL }) => {
  seen = watchPage(page, new URL(baseURL!).origin);
  await page.goto('./');
  await settled(page);
});

test.afterEach(() => {
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('shows the numbers of the command, before and after levers move', async ({ page }) => {
  await expect.poll(() => hash(page)).not.toBe('');
  const plan = await printedTargets(page);
  expect(plan).toEqual(await simulatedTargets(await hash(page)));
  const opened = await hash(page);
  await page.locator('[data-lever="sp"]').press('Home');
  await page.locator('[data-lever="ii"]').press('End');
  await page.locator('#group-green').press('Home');
  await expect.poll(() => hash(page)).not.toBe(opened);
  await settled(page);
  const changed = await printedTargets(page);
  expect(changed).toEqual(await simulatedTargets(await hash(page)));
  expect(changed.energyIntensity).not.toEqual(plan.energyIntensity);
});

test('a link reopens the same numbers, view, selection, language and theme', async ({
  page,
  context,
}) => {
  await page.locator('[data-lever="pd"]').press('End');
  await row(page, 'yongkang-hardware').click();
  await tab(page, 'time').click();
  await page.locator('[data-language="en"]').click();
  await page.getByTestId('theme').click();
  await page.getByTestId('theme').click();
  await settled(page);
  await expect.poll(() => hash(page)).toContain('he');
  await page.waitForTimeout(500);
  const address = page.url();
  const numbers = await printedTargets(page);

  const other = await context.newPage();
  await other.goto(address);
  await settled(other);
  expect(await printedTargets(other)).toEqual(numbers);
  await expect(other.locator('[data-lever="pd"]')).toHaveValue('100');
  await expect(tab(other, 'time')).toHaveAttribute('aria-selected', 'true');
  await expect(other.getByRole('complementary')).toContainText('Yongkang hardware');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what just changed is told, and undone by keys', async ({ page }) => {
  const before = await printedTargets(page);
  await page.locator('#group-safeguards').press('Home');
  await settled(page);
  const sentence = page.locator('.sentence');
  await expect(sentence).toContainText('保障措施 60→0%：千亿级期望数');
  await expect(sentence).toContainText('→');
  expect(await printedTargets(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await settled(page);
  await expect.poll(() => printedTargets(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('#group-safeguards')).toHaveValue('0');
});

test('a cluster shows its base figure with source and grade', async ({ page }) => {
  await row(page, 'yongkang-hardware').click();
  const column = page.getByRole('complementary');
  await expect(column.getByRole('heading', { level: 2 })).toHaveText('永康五金');
  await expect(column).toContainText('810 亿元');
  await expect(column.getByLabel('B 级')).toBeVisible();
  await expect(column).toContainText('今年上半年永康五金产业总体规模达460亿元');
  await expect(column).toContainText('2022 年达到千亿的概率');
  await column.getByRole('button', { name: '取消选择 永康五金' }).click();
  await expect(column).toContainText('全省');
});

test('a tile puts its quantity on the stage', async ({ page }) => {
  await tile(page, 'waterIntensity').click();
  await expect(tab(page, 'time')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('img', { name: /^全省，单位增加值用水/ })).toBeVisible();
  await tile(page, 'tier500').click();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('tabs follow the arrow keys', async ({ page }) => {
  await tab(page, 'ladder').press('ArrowRight');
  await expect(tab(page, 'time')).toBeFocused();
  await expect(page.getByRole('img', { name: /^全省，产值：2019 年/ })).toBeVisible();
  await tab(page, 'time').press('ArrowRight');
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('the limits open over the page and give the focus back', async ({ page }) => {
  const link = page.getByRole('button', { name: '情景推演，不是预测' });
  await link.click();
  const dialog = page.getByRole('dialog', { name: '情景推演，不是预测' });
  await expect(dialog).toContainText('88 个的基年产值是估计');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('a damaged link names what it did not understand and keeps the rest', async ({ page }) => {
  await page.goto('./#1.1.1~rn1~lspGzz5~q~xab');
  const notice = page.getByRole('alert').filter({ hasText: '没有读懂' });
  await expect(notice).toContainText('link.check');
  await expect(notice).toContainText('link.levels.zz');
  await expect(page.locator('[data-lever="sp"]')).toHaveValue('80');
  await expect(page.locator('[data-lever="ii"]')).toHaveValue('0');
  await notice.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toHaveCount(0);
});

test('a phone shows counts, targets, rows near a line, and levers in a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(tile(page, 'tier1000')).toContainText('千亿级');
  await expect(row(page, 'yongkang-hardware')).toBeVisible();
  const lever = page.locator('[data-lever="sp"]');
  await page.getByRole('button', { name: '展开杠杆' }).click();
  await lever.press('End');
  await expect(lever).toHaveValue('100');
  await settled(page);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width);
  }
});
