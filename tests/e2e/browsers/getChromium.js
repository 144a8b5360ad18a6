import { spawnSync } from 'node:child_process';
import { findChromium } from './findBrowser.js';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */

const minutes = 60_000;
const playwright = 'node_modules/playwright/cli.js';

/** Package managers and how they install Chromium without asking. */
const packageManagers = [
  {
    check: ['apt-get', '--version'],
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { check: ['apk', '--version'], steps: [['apk', 'add', 'chromium']] },
  { check: ['dnf', '--version'], steps: [['dnf', 'install', '-y', 'chromium']] },
  { check: ['pacman', '--version'], steps: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
];

/**
 * Gets a Chromium where none starts: Playwright's download, then, for root, the libraries it needs
 * and the system's own package.
 * @returns {Promise<LaunchOptions | undefined>} options that start it, or undefined
 */
export async function getChromium() {
  for (const attempt of [
    download,
    ...(process.getuid?.() === 0 ? [libraries, systemPackage] : []),
  ]) {
    if (!attempt()) continue;
    const found = await findChromium();
    if (found) return found;
  }
  return undefined;
}

const download = () =>
  run([process.execPath, playwright, 'install', '--only-shell', 'chromium'], 6 * minutes);

const libraries = () =>
  run([process.execPath, playwright, 'install-deps', 'chromium'], 6 * minutes);

function systemPackage() {
  const manager = packageManagers.find(({ check }) => run(check, minutes, 'ignore'));
  return manager?.steps.map((step) => run(step, 8 * minutes)).at(-1) ?? false;
}

/** @type {(command: string[], timeout: number, stdio?: 'ignore' | 'inherit') => boolean} */
function run([program = '', ...options], timeout, stdio = 'inherit') {
  const environment = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  };
  return spawnSync(program, options, { stdio, timeout, env: environment }).status === 0;
}
