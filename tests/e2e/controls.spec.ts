import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { lever, settled } from './page.ts';

const undo = (page: Page) => page.getByRole('button', { name: /^撤销/ });
const chip = (page: Page, id: string) => page.locator(`[data-difference="${id}"]`);

/** The chance of all targets and the counts as they stand on the scorecard, once the sample of the newest change is complete. */
async function numbers(page: Page): Promise<string> {
  await settled(page);
  return page.locator('.scorecard').innerText();
}

async function undoAll(page: Page): Promise<number> {
  let count = 0;
  for (; await undo(page).isEnabled(); count++) await undo(page).click();
  return count;
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await expect(lever(page, 'sp')).toBeVisible();
});

test('a lever moves by every key of a range, each stroke one entry to undo', async ({ page }) => {
  const before = await numbers(page);
  const smart = lever(page, 'sp');
  await smart.focus();
  const levels: string[] = [];
  for (const key of ['ArrowRight', 'PageUp', 'End', 'ArrowLeft', 'PageDown', 'Home']) {
    await smart.press(key);
    levels.push(await smart.inputValue());
  }
  expect(levels).toEqual(['65', '75', '100', '95', '85', '0']);
  await expect(smart).toHaveAttribute('aria-valuetext', '0%');
  await expect.poll(() => numbers(page)).not.toBe(before);
  expect(await undoAll(page)).toBe(6);
  await expect(smart).toHaveValue('60');
  await expect.poll(() => numbers(page)).toBe(before);
});

test('a lever takes a level between its steps, and refuses what is no level', async ({ page }) => {
  const box = page.getByRole('textbox', { name: '生产过程智能化：水平，百分数' });
  await box.fill('62.5');
  await box.press('Enter');
  await expect(lever(page, 'sp')).toHaveValue('62.5');
  await lever(page, 'sp').press('ArrowLeft');
  await expect(lever(page, 'sp')).toHaveValue('60');
  await box.fill('sixty');
  await box.press('Tab');
  await expect(page.getByText('“sixty”不是数，仍为 60%')).toBeVisible();
  await expect(box).toHaveValue('60');
  expect(await undoAll(page)).toBe(2);
});

test('a drag is one entry, wherever the hand lets go', async ({ page }) => {
  const rail = (await lever(page, 'pd').boundingBox())!;
  const middle = rail.y + rail.height / 2;
  await page.mouse.move(rail.x + rail.width * 0.59, middle);
  await page.mouse.down();
  for (let part = 0.55; part > 0.2; part -= 0.05)
    await page.mouse.move(rail.x + rail.width * part, middle);
  await page.mouse.move(rail.x + rail.width * 0.2, middle + 90);
  await page.mouse.up();
  expect(Number(await lever(page, 'pd').inputValue())).toBeLessThan(30);
  expect(await undoAll(page)).toBe(1);
});

test('a group moves its members together, and its chip takes them back', async ({ page }) => {
  const before = await numbers(page);
  await page.locator('#group-digital').fill('80');
  for (const id of ['sp', 'pd', 'ii']) await expect(lever(page, id)).toHaveValue('80');
  await expect(chip(page, 'digital')).toContainText('0→80%');
  await expect.poll(() => numbers(page)).not.toBe(before);
  await chip(page, 'digital').getByRole('button').last().click();
  await expect(lever(page, 'sp')).toHaveValue('0');
  await expect(chip(page, 'digital')).toHaveCount(0);
  expect(await undoAll(page)).toBe(2);
});

test('a chip leads to its folded group', async ({ page }) => {
  await expect(lever(page, 'kt')).toBeHidden();
  await chip(page, 'weaklinks').getByRole('button').first().click();
  await expect(lever(page, 'kt')).toBeVisible();
  await expect(page.locator('#group-weaklinks')).toBeFocused();
});

test('the row of chips ends between two chips, and the focus brings the next one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  const chips = page.locator('[data-difference]');
  const seen = (): Promise<boolean[]> =>
    chips.evaluateAll((all) => all.map((each) => getComputedStyle(each).opacity === '1'));
  await expect.poll(seen).toContain(false);
  // What is hidden follows the width by a frame.
  await expect(async () => {
    const list = (await chips.first().locator('..').boundingBox())!;
    for (const [place, shown] of (await seen()).entries()) {
      const box = (await chips.nth(place).boundingBox())!;
      expect(box.x + box.width <= list.x + list.width, `chip ${place}`).toBe(shown);
    }
  }).toPass();
  await chips.last().getByRole('button').first().focus();
  await expect.poll(async () => (await seen()).at(-1)).toBe(true);
});

test('a refusal at the foot of the panel is scrolled into sight', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 740 });
  const box = page.getByRole('textbox', { name: /^保障措施：/ });
  await box.evaluate((input) => input.scrollIntoView({ block: 'end' }));
  await box.fill('150');
  await box.press('Enter');
  const message = page.getByText('“150”不在 0–100 之间，仍为 60%');
  const panel = (await page.locator('.scroller').boundingBox())!;
  await expect
    .poll(async () => {
      const { y, height } = (await message.boundingBox())!;
      return y + height;
    })
    .toBeLessThanOrEqual(panel.y + panel.height + 1);
});

test.describe('on a tablet @chromium', () => {
  test.use({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true });
  test('levers and their numbers keep to their column, in English too', async ({ page }) => {
    await page.locator('[data-language="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    const panel = page.locator('.scroller');
    const over = await panel.evaluate((scroller) => {
      const edge = scroller.getBoundingClientRect().left + scroller.clientWidth;
      const parts = [...scroller.querySelectorAll('.row, .slider, .unit, select, section')];
      return parts.filter((part) => part.getBoundingClientRect().right > edge).length;
    });
    expect(over).toBe(0);
  });
});

test('a lever that starts later does less @chromium', async ({ page }) => {
  const before = await numbers(page);
  await page.getByRole('combobox', { name: '生产过程智能化：开始时间' }).selectOption('2022.75');
  await expect.poll(() => numbers(page)).not.toBe(before);
  expect(await undoAll(page)).toBe(1);
});

test('a driver of one year, and a shift of all three, change the results @chromium', async ({
  page,
}) => {
  const before = await numbers(page);
  const exports = page.getByRole('textbox', { name: '出口量，2021 年，%／年' });
  await exports.fill('-5');
  await exports.press('Enter');
  await expect(exports).toHaveValue('−5.0');
  await expect(chip(page, 'exportGrowth')).toBeVisible();
  const slump = await numbers(page);
  expect(slump).not.toBe(before);
  await page.locator('#driver-exportGrowth').press('ArrowRight');
  await expect.poll(() => numbers(page)).not.toBe(slump);
  await page.getByRole('button', { name: '出口量：还原' }).first().click();
  await expect.poll(() => numbers(page)).toBe(before);
});

test('a point of a driver is dragged as one entry to undo', async ({ page }) => {
  const before = await numbers(page);
  await page.getByRole('button', { name: '出厂价格：逐年调整与来源' }).click();
  const point = page.getByRole('slider', { name: /^出厂价格，2022 年/ });
  // The popover takes another place once its sources are there; hovering waits until it stands still.
  const popover = page.getByRole('dialog', { name: '出厂价格：逐年调整与来源' });
  await expect(popover.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await point.locator('circle').first().hover();
  const { x, y, width } = (await point.locator('circle').first().boundingBox())!;
  await page.mouse.move(x + width / 2, y + width / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 45, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('textbox', { name: /^出厂价格，2022 年/ })).not.toHaveValue('+4.0');
  await expect(chip(page, 'producerInflation')).toBeVisible();
  await expect.poll(() => numbers(page)).not.toBe(before);
  await page.keyboard.press('Escape');
  expect(await undoAll(page)).toBe(1);
});

test('a large project can be switched off @chromium', async ({ page }) => {
  const before = await numbers(page);
  await page.getByRole('button', { name: /^大项目/ }).click();
  await page.getByRole('switch', { name: '义乌光伏扩产' }).click();
  await expect(chip(page, 'yiwuPvExpansion')).toContainText('不发生');
  await expect.poll(() => numbers(page)).not.toBe(before);
});

test('a fixed coefficient and a switched-off source change the bands @chromium', async ({
  page,
}) => {
  const before = await numbers(page);
  await page.getByRole('button', { name: /^假设/ }).click();
  const widths = page.getByRole('row', { name: /^基年误差/ }).getByRole('cell');
  await expect(widths.nth(1)).toHaveText(/^\s*[1-9]\d*\s*$/);
  await expect(page.getByText(/最宽的一种：.*基年误差/)).toBeVisible();
  await page.getByRole('switch', { name: /^基年误差/ }).click();
  await expect.poll(() => numbers(page)).not.toBe(before);
  const certain = await numbers(page);
  await page.getByRole('searchbox').fill('policyEffectScale');
  await page.getByRole('switch', { name: '政策效果总偏差系数：固定为一个值' }).click();
  const scale = page.getByRole('textbox', { name: '政策效果总偏差系数：固定为', exact: true });
  await scale.fill('0.2');
  await scale.press('Enter');
  await expect.poll(() => numbers(page)).not.toBe(certain);
  await page.getByRole('button', { name: '还原到 打开时的情景' }).click();
  await expect.poll(() => numbers(page)).toBe(before);
});

test('the plan speaks for itself beside each lever, and closes with Escape', async ({ page }) => {
  const about = page.getByRole('button', { name: '生产过程智能化：计划原文与作用途径' });
  await about.click();
  const dialog = page.getByRole('dialog', { name: '生产过程智能化：计划原文与作用途径' });
  await expect(dialog).toContainText('到2022年,建成示范智能工厂100个。');
  await expect(dialog).toContainText('省经信厅');
  // It takes another place when its sources come.
  await expect(async () => {
    const { x, y, width, height } = (await dialog.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1440);
    expect(y + height).toBeLessThanOrEqual(900);
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(about).toBeFocused();
});
