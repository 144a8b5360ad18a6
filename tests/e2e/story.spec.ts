import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectNoBarriers } from './expectNoBarriers.ts';
import { test } from './journey.ts';
import { addressed, hash, settled, tab } from './page.ts';

const panel = (page: Page) => page.getByTestId('story');
const player = (page: Page) => page.getByTestId('player');
const captions = (page: Page) => panel(page).getByLabel('说明');

test.use({ visitor: 'returning' });

/** Three steps: the plan on the ladder, no policy on the map, and over time. */
async function tell(page: Page): Promise<void> {
  await page.goto('./#1.1.1~rp1~n1s~xke');
  await settled(page);
  await page.locator('#story-button').click();
  const add = panel(page).getByRole('button', { name: /^(把看板加为一步|在这一步后加)$/ });
  await add.click();
  await page.keyboard.type('计划如文');
  await tab(page, 'map').click();
  await page.locator('#group-digital').press('Home');
  await add.click();
  await page.keyboard.type('没有数字化');
  await tab(page, 'time').click();
  await add.click();
  await page.keyboard.type('全省三年');
  await expect(captions(page)).toHaveCount(3);
}

test('three steps are told, put in order, played by keys, kept over a reload, and travel in the link', async ({
  page,
  context,
}) => {
  await tell(page);
  await page.getByRole('button', { name: '第 3 步 前移' }).click();
  await expect(captions(page).nth(1)).toHaveValue('全省三年');
  await panel(page).getByRole('button', { name: '从头放映' }).click();
  await panel(page).getByRole('button', { name: '关闭' }).click();

  await expect(player(page)).toContainText('计划如文');
  await expect(tab(page, 'ladder')).toHaveAttribute('aria-selected', 'true');
  await page.locator('body').press('PageDown');
  await expect(player(page)).toContainText('全省三年');
  await expect(tab(page, 'time')).toHaveAttribute('aria-selected', 'true');
  await page.locator('body').press('PageDown');
  await expect(tab(page, 'map')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#group-digital')).toHaveValue('0');
  await page.locator('body').press('PageUp');
  await expect(player(page)).toContainText('2／3');

  await page.locator('#group-green').press('End');
  await player(page).getByRole('button', { name: '回到第 2 步的情景' }).click();
  await expect(page.locator('#group-green')).toHaveValue('60');
  await player(page).getByRole('button', { name: '结束放映' }).click();
  await expect(player(page)).toHaveCount(0);
  await settled(page);

  const steps = ['计划如文', '全省三年', '没有数字化'].map((caption) => ({ caption }));
  await addressed(page, { view: 'time', percent: { sp: 0 }, story: steps });
  await page.reload();
  await settled(page);
  await page.getByRole('button', { name: '放映', exact: true }).click();
  await expect(player(page)).toContainText('计划如文');

  const other = await context.newPage();
  await other.goto(`./${await hash(page)}`);
  await settled(other);
  await expect(other.getByText('这里有一个 3 步的故事。')).toBeVisible();
  await other.getByRole('button', { name: '放映', exact: true }).click();
  await expect(player(other)).toContainText('计划如文');
  await other.close();
});

test('a story is saved and opened as a file, and one that was there can be put back @chromium', async ({
  page,
}) => {
  await tell(page);
  await expectNoBarriers(page, '[data-testid="story"]');
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: '存为文件' }).click();
  const path = await (await download).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ kind: 'story' });

  await page.getByRole('button', { name: '删除 第 1 步' }).click();
  await expect(captions(page)).toHaveCount(2);
  await panel(page).getByRole('button', { name: '放回' }).click();
  await expect(captions(page)).toHaveCount(3);
  await page.getByRole('button', { name: '删除 第 1 步' }).click();
  await panel(page).locator('[type="file"]').setInputFiles(path);
  await expect(captions(page)).toHaveCount(3);
  await panel(page).getByRole('button', { name: '换回原来的故事' }).click();
  await expect(captions(page)).toHaveCount(2);
  const text = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":1}') };
  await panel(page).locator('[type="file"]').setInputFiles(text);
  await expect(panel(page)).toContainText('这个文件里没有故事');
  await expect(captions(page)).toHaveCount(2);

  // The share dialog, and the page on which a file is dropped, take it as well.
  await panel(page).getByRole('button', { name: '关闭' }).click();
  await page.locator('#share-button').click();
  await page.getByRole('dialog', { name: '分享' }).locator('[type="file"]').setInputFiles(path);
  await expect(page.locator('[data-outcome="story"]')).toContainText('里的故事');
  await page.getByRole('button', { name: '换回原来的故事' }).click();
  await page.locator('#story-button').click();
  await expect(captions(page)).toHaveCount(2);
});
