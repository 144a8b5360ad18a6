import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { openEveryView } from './openEveryView.ts';
import { addressed, kept, lever, settled } from './page.ts';

test.use({ visitor: 'returning' });

const key = (page: Page) => page.getByRole('list', { name: /钉住的情景/ }).getByRole('listitem');
/** Ticks of a pin in the ladder as their path. */
const ticks = (page: Page, colour: number) =>
  page.locator(`.ladder path[fill="var(--pin-${colour})"]`);
const openPins = (page: Page) => page.getByRole('button', { name: '钉住的情景' }).click();

/** Waits until the pins are simulated and drawn. */
async function pinned(page: Page, count: number): Promise<void> {
  await settled(page);
  await expect(key(page).filter({ hasText: /\d+\.\d／\d+\.\d/ })).toHaveCount(count);
}

test('pins stand still while the board moves, outlast the page, and one becomes the reference', async ({
  page,
}) => {
  await page.goto('./');
  await settled(page);
  await page.locator('#group-digital').focus();
  await page.keyboard.press('p');
  await expect(key(page)).toHaveCount(2);
  await page.locator('#group-digital').press('End');
  await settled(page);
  await openPins(page);
  await page.getByLabel('盘面上的情景', { exact: true }).fill('数字到顶');
  await page.getByRole('button', { name: '钉住', exact: true }).click();
  await page.keyboard.press('Escape');
  await pinned(page, 2);
  await expect(key(page).first()).toContainText('计划如文');
  await expect(key(page).nth(1)).toContainText('数字到顶');

  const before = [await ticks(page, 0).getAttribute('d'), await ticks(page, 1).getAttribute('d')];
  expect(before[0]).toContain('M');
  expect(before[0]).not.toBe(before[1]);
  const digital = page.locator('#group-digital');
  const { x, y, width, height } = (await digital.boundingBox())!;
  await page.mouse.move(x + width - 8, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 4, y + height / 2, { steps: 8 });
  await expect(digital).not.toHaveValue('100');
  expect(await ticks(page, 0).getAttribute('d')).toBe(before[0]);
  expect(await ticks(page, 1).getAttribute('d')).toBe(before[1]);
  await page.mouse.up();
  await settled(page);

  const level = Number(await lever(page, 'sp').inputValue());
  await addressed(page, {
    percent: { sp: level },
    pins: [{ name: '计划如文' }, { name: '数字到顶' }],
  });
  await page.reload();
  await pinned(page, 2);
  await expect(key(page).nth(1)).toContainText('数字到顶');

  await page.getByLabel(/^参照/).selectOption({ label: 'B 数字到顶' });
  await expect(page.getByLabel(/^参照/)).toHaveAttribute('title', 'B 数字到顶');
  await openPins(page);
  await expect(page.getByLabel('以 B 数字到顶 作参照')).toBeChecked();
  await page.keyboard.press('Escape');
  await openEveryView(page);
});

test('pins are offered with the work that another visit left', async ({ page }) => {
  await page.goto('./');
  await settled(page);
  await page.locator('#group-digital').focus();
  await page.keyboard.press('p');
  await expect(key(page)).toHaveCount(2);
  await kept(page);
  await page.goto('about:blank');
  await page.goto('./');
  await settled(page);
  await expect(key(page)).toHaveCount(0);
  await page.getByRole('button', { name: '继续上次' }).click();
  await pinned(page, 1);
});
