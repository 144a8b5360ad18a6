import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */
/** @typedef {import('./openWebkit.js').Webkit} Webkit */
/** @typedef {{ chromium: LaunchOptions, firefox?: LaunchOptions, webkit?: Webkit }} Browsers */

const place = fileURLToPath(
  new URL('../../../node_modules/.cache/tierline/browsers.json', import.meta.url),
);

/**
 * The browsers the last `prepare` found.
 * @returns {Browsers}
 * @throws {Error} when `prepare` has not run
 */
export function readBrowsers() {
  try {
    return JSON.parse(readFileSync(place, 'utf8'));
  } catch {
    throw new Error('No browser has been looked for yet: run node tests/e2e/browsers/prepare.js');
  }
}

/** @param {Browsers} browsers */
export function writeBrowsers(browsers) {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(browsers));
}
