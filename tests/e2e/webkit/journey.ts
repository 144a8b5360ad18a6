import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base } from '@playwright/test';
import type { WebDriver } from 'selenium-webdriver';
import { serveFolder } from '../../../src/build/serveFolder.js';
import { readBrowsers } from '../browsers/browsers.js';
import { openWebkit } from '../browsers/openWebkit.js';
import { readWatch, watching } from './watching.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The built page on a server under a path, and a browser that opens it. */
export interface Hosted {
  readonly page: WebDriver;
  readonly folder: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
  /** Answers of the server that were errors. */
  readonly refused: string[];
}

/** One browser for all journeys: what one leaves in it the next finds. */
export const test = base.extend<{ readonly watch: undefined }, { readonly hosted: Hosted }>({
  hosted: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'tierline-'));
      try {
        cpSync(join(root, 'dist'), folder, { recursive: true });
        watchPages(folder);
        await hostAndOpen(folder, use);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ hosted: { page, refused } }, use) => {
      await use(undefined);
      expect([...(await readWatch(page)), ...refused]).toEqual([]);
    },
    { auto: true },
  ],
});

/** Serves a folder and opens a browser for as long as they are used, whatever comes of it. */
async function hostAndOpen(folder: string, use: (hosted: Hosted) => Promise<void>): Promise<void> {
  const refused: string[] = [];
  const server = await serveFolder(folder, 0, '/a/b/');
  try {
    server.prependListener('request', ({ url }, response) => {
      response.once('finish', () => {
        if (response.statusCode >= 400) refused.push(`${response.statusCode} ${url}`);
      });
    });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
    const { driver: page, close } = await openWebkit(readBrowsers().webkit!);
    try {
      await use({ page, folder, address, stop: () => stop(server), refused });
    } finally {
      await close();
    }
  } finally {
    await stop(server);
  }
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** The tour of the first visit would stand before the board. */
const returning = 'localStorage.setItem("tierline.tour", "seen");';

/** WebDriver tells neither errors nor requests: the first script of the copied page watches them. */
function watchPages(folder: string): void {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html)?.[1];
  if (entry === undefined) throw new Error('dist/index.html has no first script');
  const file = join(folder, entry);
  writeFileSync(file, `${watching}\n${returning}\n${readFileSync(file, 'utf8')}`);
}
