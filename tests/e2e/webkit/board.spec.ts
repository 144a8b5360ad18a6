import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { test } from './journey.ts';
import { readWatch, watching } from './watching.ts';

const released = JSON.parse(
  readFileSync(new URL('../../share/releasedLinks.json', import.meta.url), 'utf8'),
) as readonly { readonly link: string; readonly seal: string }[];
const [first, second] = [released[0]!, released[3]!];

let page: WebDriver;

test.describe.configure({ mode: 'serial' });
test.beforeEach(({ hosted }) => {
  page = hosted.page;
});

/** Opens an address anew, also where only what stands behind the `#` differs. */
async function open(url: string): Promise<void> {
  await page.get('about:blank');
  await page.get(url);
}

const status = (name: string): Promise<string | null> =>
  page.executeScript(
    'return document.querySelector("[data-testid=status]")?.getAttribute(arguments[0]) ?? null',
    name,
  );
const settled = () => expect.poll(() => status('data-state')).toBe('settled');
const sealIs = (seal: string) =>
  expect.poll(() => status('data-seal').catch(() => null)).toBe(seal);
const press = async (selector: string, ...keys: string[]) => {
  await page.findElement(By.css(selector)).sendKeys(...keys);
};
/** Clicks what may still be moving into its place. */
const click = (selector: string) =>
  expect(() => page.findElement(By.css(selector)).click()).toPass();
test('a released link shows the seal of every other browser, and every view is drawn', async ({
  hosted: { address },
}) => {
  await page.get(`${address}#${first.link}`);
  await sealIs(first.seal);
  for (const view of ['trails', 'map', 'time', 'table', 'compare', 'ladder']) {
    await click(`[data-view="${view}"]`);
    const marks = () => page.findElements(By.css('main [data-cluster], main svg path'));
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(3);
  }
  await open(`${address}#${second.link}`);
  await sealIs(second.seal);
});

test('a lever moves the numbers, undo brings them back, and the address holds them', async ({
  hosted: { address },
}) => {
  await open(`${address}#${first.link}`);
  await sealIs(first.seal);
  await press('#group-digital', Key.HOME);
  await expect.poll(() => status('data-seal')).not.toBe(first.seal);
  await settled();
  const moved = await status('data-seal');
  await expect.poll(() => page.getCurrentUrl()).toContain('~l');
  const link = await page.getCurrentUrl();
  await press('body', Key.chord(Key.CONTROL, 'z'));
  await sealIs(first.seal);
  await open(link);
  await sealIs(moved!);
});

test('the page speaks English', async () => {
  await click('[data-language="en"]');
  await expect.poll(() => page.findElement(By.css('html')).getAttribute('lang')).toBe('en');
  const tab = page.findElement(By.css('[data-view="ladder"]'));
  expect(await tab.getText()).toBe('Ladder');
  await click('[data-language="zh"]');
});

test('the watch of these journeys sees errors and broken rules', async () => {
  await page.executeScript(
    'console.warn("warned"); setTimeout(() => { throw new Error("thrown"); }); document.body.append(Object.assign(new Image(), { src: "http://localhost:9/x.png" }))',
  );
  let seen: readonly string[] = [];
  const read = async () => (seen = [...seen, ...(await readWatch(page))]).join('\n');
  for (const error of ['warned', 'thrown', 'img-src forbids'])
    await expect.poll(read).toContain(error);
});

test('after one visit a shared link opens without a network', async ({
  hosted: { address, stop },
}) => {
  await open(`${address}#${first.link}`);
  await settled();
  await expect
    .poll(() => page.executeScript('return navigator.serviceWorker?.controller?.state ?? null'))
    .toBe('activated');
  await stop();
  await open(`${address}#${second.link}`);
  await sealIs(second.seal);
  await page.navigate().refresh();
  await sealIs(second.seal);
});

test('the page of one file opens from the disk with the same seal', async ({
  hosted: { folder },
}) => {
  const file = pathToFileURL(join(folder, 'single/tierline.html'));
  await open(`${file.href}#${first.link}`);
  await page.executeScript(watching);
  await sealIs(first.seal);
  await press('#group-digital', Key.HOME);
  await expect.poll(() => status('data-seal')).not.toBe(first.seal);
  await settled();
});
