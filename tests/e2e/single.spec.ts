import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { placeLink } from '#views/share/single/placeLink.ts';
import { test } from './journey.ts';
import { openEveryView } from './openEveryView.ts';
import { sealOf, settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';
import type { Watch } from './Watch.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = join(root, 'dist/single/tierline.html');
const ofDisk = 'null';
const late = { ...planScenarios.maximum, environment: 'outturn' as const };
const link = encodeLink({ scenario: late, reference: 'plan', view: 'ladder' });

test('the page of one file opens from the disk with the numbers of the served one', async ({
  page: online,
  context,
  watch,
}, testInfo) => {
  const file = testInfo.outputPath('single.html');
  writeFileSync(file, placeLink(readFileSync(built, 'utf8'), link)!);
  await online.goto(`./#${link}`);
  await settled(online);
  const [served, seal] = [await printedTargets(online), await sealOf(online)];

  const page = await pageOfDisk(context, watch);
  await page.goto(pathToFileURL(file).href);
  await settled(page);
  expect(await printedTargets(page)).toEqual(served);
  expect(await sealOf(page)).toBe(seal);
  expect(new URL(page.url()).hash).toBe(`#${link}`);
  await openEveryView(page);
  await page.locator('#group-digital').press('Home');
  await settled(page);
  await expect.poll(() => printedTargets(page)).not.toEqual(served);
});

test('the page of one file is the same by its own command as in the build @chromium', () => {
  const made = join(root, 'node_modules/.cache/tierline/made.html');
  execFileSync(process.execPath, ['src/build/single/buildSingle.js', '--out', made], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '' },
    stdio: 'ignore',
  });
  expect(readFileSync(made, 'utf8') === readFileSync(built, 'utf8')).toBe(true);
});

test('the page of one file says that it holds no engine of an earlier release @chromium', async ({
  context,
  watch,
}) => {
  const page = await pageOfDisk(context, watch);
  await page.goto(`${pathToFileURL(built).href}#1.1.0~rn1~n1s`);
  await settled(page);
  await page.getByRole('button', { name: '看发布时的数字' }).click();
  await expect(page.getByTestId('release')).toContainText('单文件版不带以前版本的引擎');
});

/** A page that may ask for nothing but files of the disk. */
async function pageOfDisk(context: BrowserContext, watch: Watch): Promise<Page> {
  const disk = await context.newPage();
  watch.restrict(disk, [ofDisk]);
  return disk;
}

/** Saves the whole page with what is on the board. */
async function saveSingle(page: Page): Promise<string> {
  await page.locator('#share-button').click();
  const waiting = page.waitForEvent('download');
  await page.locator('[data-save="html"]').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^tierline-.*\.html$/);
  const saved = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(saved);
  return saved;
}

test.describe('when its host has another release by now', () => {
  // What a service worker answers does not pass by here.
  test.use({ serviceWorkers: 'block' });

  test('the share dialog hands out no whole page, and says so @chromium', async ({ page }) => {
    await page.route('**/single/tierline.html', async (route) => {
      const response = await route.fetch();
      const other = (await response.text()).replace(/script-src 'sha256-.{9}/, "$&'other'");
      await route.fulfill({ response, body: other });
    });
    await page.goto('./');
    await settled(page);
    await page.locator('#share-button').click();
    await page.locator('[data-save="html"]').click();
    await expect(page.getByText('这一版的整页存不到了')).toBeVisible();
  });
});

test('the share dialog hands out the whole page, which hands itself on again @chromium', async ({
  page: online,
  context,
  watch,
}) => {
  await online.goto(`./#${link}`);
  await settled(online);
  const seal = await sealOf(online);
  const first = await saveSingle(online);

  const page = await pageOfDisk(context, watch);
  await page.goto(pathToFileURL(first).href);
  await settled(page);
  expect(await sealOf(page)).toBe(seal);
  await page.locator('#group-green').press('Home');
  await settled(page);
  const changed = await sealOf(page);
  expect(changed).not.toBe(seal);
  const second = await saveSingle(page);
  await page.goto('about:blank');
  await page.goto(pathToFileURL(second).href);
  await settled(page);
  expect(await sealOf(page)).toBe(changed);
});
