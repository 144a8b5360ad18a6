import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';
import { defaultScenario } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { expectNoBarriers } from './expectNoBarriers.ts';
import { test } from './journey.ts';
import { drawn, sealOf, settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: '分享' });

const linkOf = (view: 'ladder' | 'map' | 'time'): string =>
  encodeLink({ scenario: defaultScenario, reference: 'none', view });

test.use({ visitor: 'returning' });
test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await settled(page);
});

async function save(page: Page, kind: string): Promise<{ name: string; content: Buffer }> {
  const waiting = page.waitForEvent('download');
  await dialog(page).locator(`[data-save="${kind}"]`).click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Drops a file on the page as a hand would, over whatever stands there. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([file, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], file));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    [name, [...content]] as const,
  );
}

test('a drawing, a picture and a file of a scenario, dropped back, open it to the last number @chromium', async ({
  page,
}) => {
  await page.locator('#group-digital').press('End');
  await settled(page);
  const changed = await printedTargets(page);
  const seal = (await sealOf(page))!;
  await page.keyboard.press('Control+s');
  const files = [];
  for (const kind of ['svg', 'png', 'json']) files.push(await save(page, kind));
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+z');
  await settled(page);
  const plain = await printedTargets(page);
  expect(plain).not.toEqual(changed);
  expect(await sealOf(page)).not.toBe(seal);
  for (const { name, content } of files) {
    await drop(page, name, content);
    await expect(page.locator('[data-outcome="opened"]')).toContainText(name);
    await settled(page);
    await expect.poll(() => printedTargets(page)).toEqual(changed);
    await expect(page.getByTestId('status')).toHaveAttribute('data-seal', seal);
    expect(content.includes(seal), `${name} says its seal`).toBe(true);
    await page.keyboard.press('Control+z');
    await settled(page);
    await expect.poll(() => printedTargets(page)).toEqual(plain);
  }
});

test('a drawing of every view stands alone: no token, no script, nothing from elsewhere @chromium', async ({
  page,
}) => {
  for (const view of ['ladder', 'trails', 'map', 'time']) {
    await page.locator(`[data-view="${view}"]`).click();
    await drawn(page);
    await page.locator('#share-button').click();
    const { content } = await save(page, 'svg');
    await page.keyboard.press('Escape');
    const svg = content.toString('utf8');
    expect(svg).not.toMatch(/var\(|<script|<style|<foreignObject|currentColor|href=/);
    expect(svg.match(/https?:\/\/[^"]+/g)).toEqual(['http://www.w3.org/2000/svg']);
    for (const text of ['计划如文・实际走势', '情景推演，不是预测', '1,024 次抽样', '引擎 1'])
      expect(svg).toContain(text);
  }
});

test('the link that is copied opens the same board @chromium', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('#group-green').press('Home');
  await settled(page);
  const changed = await printedTargets(page);
  await page.locator('#share-button').click();
  await dialog(page).getByRole('button', { name: '复制链接' }).click();
  await expect(dialog(page).getByText('链接已复制')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(link);
  await settled(page);
  expect(await printedTargets(page)).toEqual(changed);
});

test('a file that is none of ours is named and changes nothing; the dialog says it, too', async ({
  page,
}) => {
  const before = await printedTargets(page);
  await page.locator('#share-button').click();
  const input = dialog(page).locator('input[type="file"]');
  await input.setInputFiles({
    name: 'other.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1"></svg>'),
  });
  await expect(dialog(page).getByRole('alert')).toContainText('other.svg 里没有情景');
  await page.keyboard.press('Escape');
  await expect(page.locator('#share-button')).toBeFocused();
  expect(await printedTargets(page)).toEqual(before);
  await expect(page).toHaveTitle(/浙江块状经济/);
});

test('the data are saved as one archive @chromium', async ({ page }) => {
  await page.locator('#share-button').click();
  const { name, content } = await save(page, 'zip');
  expect(name).toBe('tierline-plan-outturn.zip');
  expect(content.subarray(0, 2).toString()).toBe('PK');
  expect(content.length).toBeGreaterThan(50_000);
});

test('in a frame of another page one view stands alone, and fits', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 640 });
  for (const view of ['ladder', 'map', 'time'] as const) {
    await page.goto('about:blank');
    await page.goto(`./?embed#${linkOf(view)}`);
    await settled(page);
    await drawn(page);
    await expect(page.locator('[data-lever], [data-target], [role="tab"]')).toHaveCount(0);
    const overflow = () =>
      page.evaluate(() => [
        document.documentElement.scrollHeight - innerHeight,
        document.documentElement.scrollWidth - innerWidth,
      ]);
    await expect.poll(overflow).toEqual([0, 0]);
  }
  await expect(page.getByRole('link', { name: '打开完整页面' })).toHaveAttribute(
    'href',
    /\/#1\.1\.1~/,
  );
});

test('no barrier is found in the dialog, light and dark @chromium', async ({ page }) => {
  test.slow();
  await page.locator('#share-button').click();
  await expect(dialog(page)).toBeVisible();
  await expectNoBarriers(page, 'dialog[open]');
});
