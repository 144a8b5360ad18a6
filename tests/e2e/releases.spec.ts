import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { serveFolder } from '../../src/build/serveFolder.js';
import { buildSecondRelease, secondNotes, type SecondRelease } from './buildSecondRelease.ts';
import { expectNoBarriers } from './expectNoBarriers.ts';
import { test } from './journey.ts';
import { notices, settled } from './page.ts';

interface ReleasedLink {
  readonly link: string;
  readonly seal: string;
}
const released = JSON.parse(
  readFileSync(new URL('../share/releasedLinks.json', import.meta.url), 'utf8'),
) as readonly ReleasedLink[];
const [plan, none] = released as [ReleasedLink, ReleasedLink];
const packed = released.find(({ link }) => link.includes('~Z'))!;

let second: SecondRelease;
let server: Server;
let origin: string;
const address = (link: string): string => `${origin}/a/b/#${link}`;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  second = await buildSecondRelease();
  server = await serveFolder(second.page, 0, '/a/b/');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.beforeEach(({ watch }) => {
  watch.origins = [origin];
});

const dialog = (page: Page) => page.getByTestId('release');
const sealOf = (page: Page, side: 'then' | 'now') => page.locator(`[data-seal-of="${side}"]`);
const compare = (page: Page) => page.getByRole('button', { name: '看发布时的数字' }).click();

test('changed figures are not released under a version that is out', () => {
  expect(second.refusal).toContain('Release 1.1 is out and is not written over');
});

test('an older link shows today’s numbers, and those it was published with beside them', async ({
  page,
}) => {
  await page.goto(address(plan.link));
  await settled(page);
  await expect(notices(page)).toContainText('这条链接出自引擎 1・数据 1');
  const today = (await page.getByTestId('status').getAttribute('data-seal')) ?? '';
  expect(today).not.toBe(plan.seal);

  await compare(page);
  await expect(sealOf(page, 'then')).toHaveText(plan.seal);
  await expect(sealOf(page, 'now')).toHaveText(today);
  await expect(dialog(page)).toContainText(secondNotes.zh);
  await expect(dialog(page).locator('[data-changed]')).toHaveCount(12);
  await expect(dialog(page).locator('[data-changed="energyIntensity"] b')).not.toHaveCount(0);
  await expect(dialog(page).locator('[data-cluster]')).toHaveCount(16);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => location.hash)).toBe(`#${plan.link}`);

  await page.getByRole('button', { name: '只看今天的' }).click();
  await expect(notices(page)).toBeEmpty();
});

test('older links opened on the way are offered as published, also with what is changed since @chromium', async ({
  page,
}) => {
  await page.goto(address('1.1.2~rn1~n1s~x'));
  await settled(page);
  for (const { link, seal } of [none, packed]) {
    await expect(notices(page)).toBeEmpty();
    await page.evaluate((hash) => (location.hash = hash), link);
    await expect(notices(page)).toContainText('这条链接出自');
    await compare(page);
    await expect(sealOf(page, 'then')).toHaveText(seal);
    await page.keyboard.press('Escape');
    if (link === none.link) await page.getByRole('button', { name: '只看今天的' }).click();
  }

  // What is changed since is computed by both, too.
  await page.locator('[data-lever="sp"]').press('End');
  await settled(page);
  await compare(page);
  await expect(dialog(page)).toContainText('改动后的情景');
  await expect(sealOf(page, 'then')).not.toHaveText(packed.seal);
  const changed = (await page.getByTestId('status').getAttribute('data-seal')) ?? '';
  await expect(sealOf(page, 'now')).toHaveText(changed);
  await expectNoBarriers(page, '[data-testid="release"]');
});

test('a frame says that its numbers are of today, and leads to the link as it was @chromium', async ({
  page,
}) => {
  await page.goto(`${origin}/a/b/?embed#${none.link}`);
  await expect(page.getByTestId('older')).toContainText('链接出自引擎 1・数据 1');
  const whole = page.getByTestId('embed').getByRole('link');
  await expect(whole).toHaveAttribute('href', address(none.link));
});

test('files that are missing or altered are told, and today’s numbers stay @chromium', async ({
  page,
  watch,
}) => {
  watch.expected.push(/404.* \S+\/releases\/1\.1\/release\.json$/);
  await page.route('**/releases/1.1/release.json', (route) => route.fulfill({ status: 404 }));
  await page.goto(address(none.link));
  await settled(page);
  const today = (await page.getByTestId('status').getAttribute('data-seal')) ?? '';
  await compare(page);
  await expect(dialog(page)).toContainText('不在这个网站上');

  await page.unrouteAll();
  await page.route('**/releases/1.1/worker.js', (route) =>
    route.fulfill({ body: 'onmessage = () => postMessage({ call: 0, answer: {} })' }),
  );
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(dialog(page)).toContainText('与发布时不一致');

  await page.unrouteAll();
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(sealOf(page, 'then')).toHaveText(none.seal);
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('status')).toHaveAttribute('data-seal', today);
});

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('an older link is shown as published without a network', async ({ page, context }) => {
    await page.goto(address('1.1.2~rn1~n1s~x'));
    await settled(page);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
      .toBe('activated');
    await context.setOffline(true);
    await page.goto('about:blank');
    await page.goto(address(none.link));
    await settled(page);
    await compare(page);
    await expect(sealOf(page, 'then')).toHaveText(none.seal);
  });
});
