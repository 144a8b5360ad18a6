import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { defaultScenario } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { frameCode } from '#views/share/frameCode.ts';
import { serveFolder } from '../../src/build/serveFolder.js';
import { test } from './journey.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const link = encodeLink({ scenario: defaultScenario, reference: 'none', view: 'ladder' });
const originOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** A page of someone else with the markup that the share dialog gives. */
let article: Server;
/** A host that lets this page frame it. */
let host: Server;
let frame = '';

test.beforeAll(async () => {
  article = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Article</title><link rel="icon" href="data:,">${frame}`);
  });
  await new Promise<void>((resolve) => {
    article.listen(0, '127.0.0.1', resolve);
  });
  host = await serveFolder(dist, 0, '/tierline/', originOf(article));
});
test.afterAll(() => {
  for (const server of [article, host]) {
    server.closeAllConnections();
    server.close();
  }
});

test('a page that the host names frames one view; one that it does not name gets none', async ({
  page,
  baseURL,
  watch,
}) => {
  frame = frameCode(`${originOf(host)}/tierline/#${link}`, 'Tierline');
  watch.origins = [originOf(article), originOf(host)];
  await page.goto(originOf(article));
  const framed = page.frameLocator('iframe');
  await expect(framed.getByTestId('status')).toHaveAttribute('data-state', 'settled');
  await expect(framed.locator('#stage-panel').getByRole('listbox')).toBeVisible();
  await expect(framed.locator('[data-lever], [role="tab"]')).toHaveCount(0);

  await page.goto('about:blank');
  watch.origins = [originOf(article), new URL(baseURL!).origin];
  watch.expected.push(/frame-ancestors/);
  frame = frameCode(`${baseURL}#${link}`, 'Tierline');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL!)) asked.push(request.url().split('#', 1)[0]!);
  });
  await page.goto(originOf(article));
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(asked, 'the page that is refused asks for nothing more').toEqual([`${baseURL}?embed`]);
  await expect(page.frameLocator('iframe').getByTestId('embed')).toHaveCount(0);
});
