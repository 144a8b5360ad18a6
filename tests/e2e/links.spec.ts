import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { readLink } from '#share/readLink.ts';
import { test } from './journey.ts';
import { addressed, hash, lever, rest, settled } from './page.ts';

const command = fileURLToPath(new URL('../../src/headless/simulate.js', import.meta.url));
const released = JSON.parse(
  readFileSync(new URL('../share/releasedLinks.json', import.meta.url), 'utf8'),
) as readonly { readonly what: string; readonly link: string; readonly seal: string }[];
const status = (page: Page) => page.getByTestId('status');
const entries = (page: Page) => page.evaluate(() => history.length);

/** Opens an entry of the library. */
async function openScenario(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: /打开情景库$/ }).click();
  await page.locator(`[data-scenario="${id}"]`).click();
  await settled(page);
}

/** The seal that the command gives a link. */
async function commandSeal(link: string, draws: number): Promise<string> {
  const call = [command, `#${link}`, '--draws', String(draws)];
  const { stdout } = await promisify(execFile)(process.execPath, call, { maxBuffer: 2 ** 28 });
  return (JSON.parse(stdout) as { seal: string }).seal;
}

/** Opens a link that shows its seal, and nothing of it that was not understood. */
async function showsSeal(
  page: Page,
  { link, seal, draws }: { readonly link: string; readonly seal: string; readonly draws: number },
): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await expect(status(page)).toHaveAttribute('data-seal', seal);
  await expect(status(page)).toHaveAttribute('data-draws', String(draws));
  await expect(status(page)).toContainText(seal);
  await expect(page.locator('section.issues')).toHaveCount(0);
}

test('released links show their seal, which the command gives, too', async ({
  page,
  browserName,
}) => {
  test.slow();
  for (const { link, seal } of released) {
    const { draws } = (await readLink(link)).state.scenario;
    // The command says the same whatever the browser is; it works while the page does.
    const [commanded] = await Promise.all([
      browserName === 'chromium' ? commandSeal(link, draws) : seal,
      showsSeal(page, { link, seal, draws }),
    ]);
    expect(commanded).toBe(seal);
  }
});

test('a seal goes as soon as something is changed, and comes back with what it is of', async ({
  page,
}) => {
  await page.goto('./#1.1.1~rn1');
  await settled(page);
  const seal = await status(page).getAttribute('data-seal');
  await lever(page, 'sp').press('End');
  await expect(status(page)).not.toHaveAttribute('data-seal', seal!);
  await settled(page);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveAttribute('data-seal', seal!);
});

test('Back and Forward step through opened scenarios, each as it was left', async ({ page }) => {
  await page.goto('./#1.1.1~rp1~n3k');
  await settled(page);
  const before = await entries(page);
  await openScenario(page, 'maximum');
  expect(await entries(page)).toBe(before + 1);
  for (let press = 0; press < 5; press++) await lever(page, 'sp').press('ArrowLeft');
  await settled(page);
  const left = await lever(page, 'sp').inputValue();
  await addressed(page, { percent: { sp: Number(left) } });
  expect(await entries(page)).toBe(before + 1);
  await openScenario(page, 'none');
  expect(await entries(page)).toBe(before + 2);

  await page.goBack();
  await expect(lever(page, 'sp')).toHaveValue(left);
  await page.goBack();
  await expect(lever(page, 'sp')).toHaveValue('60');
  await page.goForward();
  await expect(lever(page, 'sp')).toHaveValue(left);
  await page.goForward();
  await expect(lever(page, 'sp')).toHaveValue('0');
  expect(await entries(page)).toBe(before + 2);
});

test('what cannot be read is named, kept in the address, and never run', async ({ page }) => {
  const link = '#9.1.1~rn1~Qnew~ezz~lsp3<img src=x onerror=document.title=1>~z5~c37';
  await page.goto(`./${link}`);
  await settled(page);
  const notice = page.locator('section.issues');
  for (const place of ['编码版本', '校验码', '一段', '外部环境', '杠杆力度'])
    await expect(notice).toContainText(place);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/Tierline/);
  // The address is left alone: only time can show it.
  await page.waitForTimeout(rest);
  expect(await hash(page)).toContain('Qnew');
  await lever(page, 'sp').press('End');
  await expect.poll(() => hash(page)).not.toContain('Qnew');
});

test('an address of a megabyte leaves the board in use', async ({ page }) => {
  await page.goto('./#1.1.1~rn1~n3k');
  await settled(page);
  await page.evaluate(() => (location.hash = `#1.1.1~rn1${'~a'.repeat(500_000)}`));
  await expect(page.locator('section.issues')).toContainText('长度 ');
  await page.evaluate(() => (location.hash = `#1.1.1~rn1${'~a'.repeat(100_000)}`));
  await expect(page.locator('section.issues')).toContainText('读不懂之处的总数');
  await lever(page, 'sp').press('End');
  await settled(page);
});
