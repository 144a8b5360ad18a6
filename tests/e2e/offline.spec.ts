import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { serveFolder } from '../../src/build/serveFolder.js';
import { buildRelease } from './buildRelease.ts';
import { test } from './journey.ts';
import { openEveryView } from './openEveryView.ts';
import { notices, settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';

test.use({ serviceWorkers: 'allow' });

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const shared = encodeLink({ scenario: planScenarios.maximum, reference: 'plan', view: 'table' });

/**
 * A copy of the built page that a test can replace, on a server that it can stop. Nothing may be kept by the browser
 * itself, so that what is there without the server was kept by the page.
 */
class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'tierline-'));
  #server: Server | undefined;
  #port = 0;

  get address(): string {
    return `http://127.0.0.1:${this.#port}/a/b/`;
  }
  /** Puts a release on the server; files of the one before are gone, as a careless host has it. */
  async publish(release: string): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(release, this.folder, { recursive: true });
    if (!this.#server) await this.start();
  }
  async start(): Promise<void> {
    this.#server = await serveFolder(this.folder, this.#port, '/a/b/');
    this.#server.prependListener('request', (_, response: ServerResponse) => {
      const write = response.writeHead.bind(response);
      const plain = { 'Cache-Control': 'no-store' };
      Object.assign(response, {
        writeHead: (status: number, headers: OutgoingHttpHeaders) =>
          write(status, { ...headers, ...plain }),
      });
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise((resolve) => server?.close(resolve) ?? resolve(undefined));
  }
}

let host: Host;
test.beforeEach(async ({ watch }) => {
  host = new Host();
  await host.publish(dist);
  watch.origins = [new URL(host.address).origin];
});
test.afterEach(async () => {
  await host.stop();
  rmSync(host.folder, { recursive: true, force: true });
});

/** Everything is kept for use without a network, and this page is served from it. */
async function isKept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

const releaseOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as unknown as { release?: string }).release ?? 'first');

test('after one visit, under a path of a server, everything works without a network', async ({
  page,
}) => {
  await page.goto(host.address);
  await settled(page);
  const before = await printedTargets(page);
  await isKept(page);
  await host.stop();

  // Parts that were never asked for, still on the first visit.
  await page.keyboard.press('Escape');
  await openEveryView(page);

  await page.goto('about:blank');
  await page.goto(host.address);
  await settled(page);
  expect(await printedTargets(page)).toEqual(before);
  await page.reload();
  await settled(page);

  await page.goto('about:blank');
  await page.goto(`${host.address}?from=chat#${shared}`);
  await settled(page);
  expect(await printedTargets(page)).not.toEqual(before);
  await openEveryView(page);
  await page.locator('[data-language="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a newer release is offered, forced on nobody, and mixed with none', async ({ context }) => {
  test.setTimeout(600_000);
  const newer = await buildRelease('newer');
  const [page, other] = [await context.newPage(), await context.newPage()];
  await page.goto(`${host.address}#${shared}`);
  await settled(page);
  await isKept(page);
  await other.goto(host.address);
  await settled(other);
  // What the first page shows could be gone on with here.
  await other.getByRole('button', { name: '不用了' }).click();
  const numbers = await printedTargets(page);

  await host.publish(newer);
  await page.reload();
  await settled(page);
  await expect(notices(page)).toContainText('新版本已经备好');
  expect([await releaseOf(page), await releaseOf(other)]).toEqual(['first', 'first']);

  // Waiting is no reason to be served anything newer.
  await page.reload();
  await settled(page);
  expect(await releaseOf(page)).toBe('first');
  await expect(notices(page)).toContainText('新版本已经备好');

  await page.getByRole('button', { name: '换用新版本' }).click();
  await expect.poll(() => releaseOf(page).catch(() => 'loading')).toBe('newer');
  await settled(page);
  expect(await printedTargets(page)).toEqual(numbers);
  await expect(notices(page)).toBeEmpty();

  // The other page goes on with its own release, parts it has not asked for yet included.
  await expect(notices(other)).toContainText('另一个标签页');
  expect(await releaseOf(other)).toBe('first');
  await other.keyboard.press('Escape');
  await openEveryView(other);
  expect(await releaseOf(other)).toBe('first');
  await other.getByRole('button', { name: '换用新版本' }).click();
  await expect.poll(() => releaseOf(other).catch(() => 'loading')).toBe('newer');
});
