import { expect } from '@playwright/test';
import { test } from './journey.ts';
import { settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';

test('a worker that does not load is named, and a retry brings the numbers', async ({
  page,
  watch,
}) => {
  watch.expected.push(/(?:ERR_FAILED|load).* \S+\/simulation\.worker/i);
  await page.route('**/simulation.worker*', (route) => route.abort());
  await page.goto('./');
  const alert = page.getByRole('alert').filter({ hasText: '模型未能载入' });
  await expect(alert).toContainText('还没有结果');
  await expect(page.getByTestId('status')).toHaveAttribute('data-state', 'error');
  await page.unroute('**/simulation.worker*');
  await alert.getByRole('button', { name: '重试' }).click();
  await settled(page);
  await expect(alert).toHaveCount(0);
  expect((await printedTargets(page)).tier1000?.median).not.toBe('');
});

test('a worker that falls silent leaves the last result, and a retry goes on @chromium', async ({
  page,
}) => {
  await page.goto('./');
  await settled(page);
  const before = await printedTargets(page);
  for (const worker of page.workers())
    await worker
      .evaluate(() => {
        self.close();
      })
      .catch(() => undefined);
  await page.locator('[data-lever="sp"]').press('End');
  const alert = page.getByRole('alert').filter({ hasText: '仍显示上一次的结果' });
  await expect(alert).toBeVisible();
  expect(await printedTargets(page)).toEqual(before);
  await alert.getByRole('button', { name: '重试' }).click();
  await settled(page);
  expect(await printedTargets(page)).not.toEqual(before);
});

const parts = [
  { file: 'ShareDialog', opener: '#share-button', brought: 'dialog[open] h2' },
  { file: 'KeyboardHelp', opener: '.help button', brought: '.help kbd' },
  { file: 'LimitsDialog', opener: '#limits-link', brought: 'dialog[open] h2' },
];
for (const { file, opener, brought } of parts) {
  test(`a part that does not come says so, and a retry brings it: ${file} @chromium`, async ({
    page,
    watch,
  }) => {
    watch.expected.push(new RegExp(`ERR_FAILED \\S+/${file}[^/]*\\.js`));
    await page.route(`**/${file}*.js`, (route) => route.abort());
    await page.goto('./');
    await settled(page);
    await page.locator(opener).click();
    const alert = page.getByRole('alert').filter({ hasText: '没有载入' });
    await expect(alert).toBeVisible();
    await page.unroute(`**/${file}*.js`);
    await alert.getByRole('button', { name: '重试' }).click();
    await expect(page.locator(brought).first()).toBeVisible();
    await expect(alert).toHaveCount(0);
  });
}
