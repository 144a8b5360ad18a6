import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './findBrowser.js';

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */

const limitMinutes = 6;
const playwright = [
  process.execPath,
  fileURLToPath(new URL('../../../node_modules/playwright/cli.js', import.meta.url)),
];

/** Package managers and how they install Chromium without asking. */
const packageManagers = [
  {
    check: 'apt-get',
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { check: 'apk', steps: [['apk', 'add', 'chromium']] },
  { check: 'dnf', steps: [['dnf', 'install', '-y', 'chromium']] },
  { check: 'pacman', steps: [['pacman', '-Sy', '--noconfirm', 'chromium']] },
];

/**
 * Gets a Chromium where none starts: Playwright's download, and for root the libraries it lacks or the
 * system's own package.
 * @returns {Promise<LaunchOptions | undefined>} options that start it, or undefined
 */
export async function getChromium() {
  const root = process.getuid?.() === 0;
  const downloaded = run('Playwright’s download', [
    ...playwright,
    'install',
    '--only-shell',
    'chromium',
  ]);
  return (
    (downloaded && (await findChromium())) ||
    (downloaded && root && installLibraries() && (await findChromium())) ||
    (root && installPackage() && (await findChromium())) ||
    undefined
  );
}

const installLibraries = () =>
  run('the libraries of the download', [...playwright, 'install-deps', 'chromium']);

function installPackage() {
  const manager = packageManagers.find(({ check }) => spawnSync(check, ['--version']).status === 0);
  return manager?.steps.map((step) => run(`the system’s package (${step.join(' ')})`, step)).at(-1);
}

/** @type {(what: string, command: readonly string[]) => boolean} */
function run(what, [program = '', ...options]) {
  console.log(`Getting a browser: ${what} …`);
  const environment = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  };
  const { status } = spawnSync(program, options, {
    stdio: 'ignore',
    timeout: limitMinutes * 60_000,
    env: environment,
  });
  return status === 0;
}
