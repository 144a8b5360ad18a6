import { writeBrowsers } from './browsers.js';
import { findChromium, findFirefox } from './findBrowser.js';
import { findWebkit } from './findWebkit.js';
import { getChromium } from './getChromium.js';

const chromium = (await findChromium()) ?? (await getChromium());
if (chromium) {
  const firefox = await findFirefox();
  const webkit = await findWebkit();
  writeBrowsers({ chromium, ...(firefox && { firefox }), ...(webkit && { webkit }) });
  console.log(`Chromium: ${chromium.executablePath ?? 'of Playwright'}`);
  console.log(
    `Firefox: ${firefox ? (firefox.executablePath ?? 'of Playwright') : 'none, left out'}`,
  );
  console.log(`WebKit: ${webkit?.browser ?? 'none, left out'}`);
} else {
  console.error(
    'No browser for the browser tests: install Chromium or Chrome, for example with npx playwright install --with-deps chromium',
  );
  process.exitCode = 1;
}
