import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

const chromiumNames = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chromium-browser',
];

const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * Ways to start Chromium, the preferred first: Playwright's own, then the system's. The sandbox is on
 * wherever it can be: never for root, and not where the system forbids it (second try).
 * @returns {LaunchOptions[]}
 */
export function chromiumCandidates() {
  const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
  const paths = [undefined, ...onPath(chromiumNames), ...chromiumPlaces.filter(existsSync)];
  return paths.flatMap((executablePath) =>
    sandboxes.map((chromiumSandbox) => ({
      ...(executablePath === undefined ? {} : { executablePath }),
      chromiumSandbox,
      args: quiet,
    })),
  );
}

/**
 * Ways to start Firefox: Playwright's own, then the system's over WebDriver BiDi.
 * @returns {LaunchOptions[]}
 */
export function firefoxCandidates() {
  const system = onPath(['firefox', 'firefox-esr']);
  return [{}, ...system.map((executablePath) => ({ executablePath, channel: 'moz-firefox' }))];
}

/** @type {(names: string[]) => string[]} */
export function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}
