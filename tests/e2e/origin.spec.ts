import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { contentSecurityPolicy } from '../../src/build/contentSecurityPolicy.js';
import { serveFolder } from '../../src/build/serveFolder.js';
import { watchPage } from './watchPage.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The numbers are there when the worker has answered: a lever can be moved and every target has a value. */
async function runs(page: Page): Promise<void> {
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
}

test('the page asks its own origin only and runs without an error under its policy', async ({
  page,
  baseURL,
}) => {
  const seen = watchPage(page, new URL(baseURL!).origin);
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain(contentSecurityPolicy);
  await runs(page);
  const lever = page.getByRole('slider').first();
  await lever.focus();
  await lever.press('End');
  await page.waitForTimeout(1500);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('the policy stands in the page too, and forbids code from text', async ({ page, baseURL }) => {
  const { foreign } = watchPage(page, new URL(baseURL!).origin);
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', contentSecurityPolicy);
  const outcome = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.planted = true';
    document.head.append(script);
    return 'planted' in window;
  });
  expect(outcome).toBe(false);
  expect(foreign).toEqual([]);
});

test.describe('under a path of a server', () => {
  let server: Server;
  test.beforeAll(async () => {
    server = await serveFolder(dist, 0, '/deep/sub/path/');
  });
  test.afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('the page runs as well', async ({ page }) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const seen = watchPage(page, origin);
    await page.goto(`${origin}/deep/sub/path/`);
    await runs(page);
    await page.waitForTimeout(1000);
    expect(seen).toEqual({ errors: [], foreign: [] });
  });
});
