import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { By, Key, type WebDriver } from 'selenium-webdriver';
import { serveFolder } from '../../../src/build/serveFolder.js';
import { readBrowsers } from '../browsers/browsers.js';
import { openWebkit, type OpenWebkit } from '../browsers/openWebkit.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const released = JSON.parse(
  readFileSync(join(root, 'tests/share/releasedLinks.json'), 'utf8'),
) as readonly { readonly link: string; readonly seal: string }[];
const [first, second] = [released[0]!, released[3]!];

let webkit: OpenWebkit;
let page: WebDriver;
let server: Server | undefined;
let folder: string;
let address: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tierline-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  server = await serveFolder(folder, 0, '/a/b/');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
  webkit = await openWebkit(readBrowsers().webkit!);
  page = webkit.driver;
  // The tour of the first visit would stand before the board.
  await page.get(`${address}icon.svg`);
  await page.executeScript('localStorage.setItem("tierline.tour", "seen")');
});

test.afterAll(async () => {
  await webkit.close();
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

async function stop(): Promise<void> {
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
  server = undefined;
}

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
const settled = () => expect.poll(() => status('data-state'), { timeout: 30_000 }).toBe('settled');
const sealIs = (seal: string) =>
  expect.poll(() => status('data-seal').catch(() => null), { timeout: 30_000 }).toBe(seal);
const press = async (selector: string, ...keys: string[]) => {
  await page.findElement(By.css(selector)).sendKeys(...keys);
};
/** Clicks what may still be moving into its place. */
const click = (selector: string) =>
  expect(() => page.findElement(By.css(selector)).click()).toPass({ timeout: 15_000 });
/** Addresses of other origins that the page asked for. */
const foreign = (): Promise<string[]> =>
  page.executeScript(
    'return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name))',
  );

test('a released link shows the seal of every other browser, asks nothing of others, and breaks no rule', async () => {
  await page.get(`${address}#${first.link}`);
  await page.executeScript(
    'window.broken = []; addEventListener("securitypolicyviolation", (event) => window.broken.push(event.blockedURI)); addEventListener("error", (event) => window.broken.push(event.message))',
  );
  await sealIs(first.seal);
  for (const view of ['trails', 'map', 'time', 'table', 'compare', 'ladder']) {
    await click(`[data-view="${view}"]`);
    const marks = () => page.findElements(By.css('main [data-cluster], main svg path'));
    await expect.poll(async () => (await marks()).length).toBeGreaterThan(3);
  }
  await open(`${address}#${second.link}`);
  await sealIs(second.seal);
  expect(await foreign()).toEqual([]);
  expect((await page.executeScript('return window.broken')) ?? []).toEqual([]);
});

test('a lever moves the numbers, undo brings them back, and the address holds them', async () => {
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

test('after one visit a shared link opens without a network', async () => {
  await open(`${address}#${first.link}`);
  await settled();
  await expect
    .poll(() => page.executeScript('return navigator.serviceWorker?.controller?.state ?? null'), {
      timeout: 60_000,
    })
    .toBe('activated');
  await stop();
  await open(`${address}#${second.link}`);
  await sealIs(second.seal);
  await page.navigate().refresh();
  await sealIs(second.seal);
});

test('the page of one file opens from the disk with the same seal', async () => {
  const file = pathToFileURL(join(folder, 'single/tierline.html'));
  await open(`${file.href}#${first.link}`);
  await sealIs(first.seal);
});
