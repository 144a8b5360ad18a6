import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { contentSecurityPolicy } from '../../src/build/contentSecurityPolicy.js';
import { serveFolder } from '../../src/build/serveFolder.js';
import { test } from './journey.ts';
import { atRest } from './page.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The numbers are there when the worker has answered: a lever can be moved and every target has a value. */
async function runs(page: Page): Promise<void> {
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
}

test('the page asks its own origin only and runs without an error under its policy', async ({
  page,
}) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain(contentSecurityPolicy);
  await runs(page);
  const lever = page.getByRole('slider').first();
  await lever.focus();
  await lever.press('End');
  await atRest(page);
});

test('the policy stands in the page too, and forbids code from text', async ({ page, watch }) => {
  watch.expected.push(/script-src/);
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

  test('the page runs as well', async ({ page, watch }) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    watch.origins = [origin];
    await page.goto(`${origin}/deep/sub/path/`);
    await runs(page);
    await atRest(page);
  });
});
