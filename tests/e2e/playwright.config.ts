import { randomUUID } from 'node:crypto';
import { defineConfig } from '@playwright/test';
import { readBrowsers } from './browsers/browsers.js';

const port = Number(process.env.TIERLINE_PORT ?? 47319);
const browsers = readBrowsers();

/** One call of Playwright, for all processes that it starts: they inherit the name and read this again. */
process.env.TIERLINE_CALL ??= `${process.pid}-${randomUUID()}`;

/**
 * Tests of things Firefox cannot be told by Playwright (dark scheme, touch, downloads), and of ways that no browser
 * changes, carry `@chromium`.
 */
const firefox = browsers.firefox && [
  {
    name: 'firefox',
    testIgnore: 'webkit/**',
    grepInvert: /@chromium/,
    use: {
      browserName: 'firefox' as const,
      launchOptions: browsers.firefox,
      ...(browsers.firefox.channel !== undefined && { channel: browsers.firefox.channel }),
    },
  },
];

/** WebKitGTK is driven over WebDriver, which knows less: journeys of its own. */
const webkit = browsers.webkit && [{ name: 'webkit', testMatch: 'webkit/*.spec.ts' }];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  fullyParallel: true,
  // One browser waits while the other works.
  workers: 2,
  // Machines are shared: what takes seconds may take a minute.
  timeout: 240_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  // A page that does not run at all would keep every journey waiting.
  maxFailures: 12,
  reporter: 'list',
  // What a service worker answers no test could count or hold back; the offline tests allow it.
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node src/build/preview.js ${port}`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: 'webkit/**',
      use: { browserName: 'chromium', launchOptions: browsers.chromium },
    },
    ...(firefox ?? []),
    ...(webkit ?? []),
  ],
});
