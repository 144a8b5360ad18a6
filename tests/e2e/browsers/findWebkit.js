import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './candidates.js';
import { openWebkit } from './openWebkit.js';

/** @typedef {import('./openWebkit.js').Webkit} Webkit */

const libraries = '/usr/lib';
const releases = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

/**
 * Playwright's own WebKit needs libraries of few systems; WebKitGTK with its driver is a package of most.
 * @returns {Promise<Webkit | undefined>} what starts WebKitGTK here, or undefined
 */
export async function findWebkit() {
  const [driver] = onPath(['WebKitWebDriver']);
  const [screen] = onPath(['xvfb-run']);
  const [browser] = browsers();
  if (!driver || !browser || !screen) return undefined;
  const webkit = { driver, browser, screen };
  try {
    await (await openWebkit(webkit)).close();
    return webkit;
  } catch {
    return undefined;
  }
}

/** @returns {string[]} */
function browsers() {
  if (!existsSync(libraries)) return [];
  const folders = [libraries, ...readdirSync(libraries).map((name) => join(libraries, name))];
  return releases
    .flatMap((release) => folders.map((folder) => join(folder, release, 'MiniBrowser')))
    .filter(existsSync);
}
