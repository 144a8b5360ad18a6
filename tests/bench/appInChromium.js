import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { serveFolder } from '../../src/build/serveFolder.js';
import { cache } from './bundle.js';
import { sliderToPixels } from './sliderToPixels.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(fileURLToPath(new URL('app', cache)));
const events = 120;

/** Frames as soon as there is something to paint: the wait for a display of 60 Hz is no work of the page. */
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/**
 * Times from slider events to painted charts in the built page, frames unpaced and paced at 60 Hz.
 * @param {import('playwright').LaunchOptions} options that start Chromium here
 */
export async function appInChromium(options) {
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveFolder(folder, 0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const origin = `http://127.0.0.1:${port}/`;
  try {
    return {
      events,
      unpaced: await measure({ ...options, args: [...(options.args ?? []), ...unpaced] }, origin),
      paced: await measure(options, origin),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** @type {(options: import('playwright').LaunchOptions, origin: string) => Promise<{ resting: Record<string, Quantiles>, dragging: Record<string, Quantiles> }>} */
async function measure(options, origin) {
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(origin);
    await page.waitForSelector('[data-testid="status"][data-draws="1024"]');
    return {
      resting: summarised(await sliderToPixels(page, events, 'resting')),
      dragging: summarised(await sliderToPixels(page, events, 'dragging')),
    };
  } finally {
    await browser.close();
  }
}

/** @typedef {{ p50Ms: number, p95Ms: number }} Quantiles */

/** @type {(times: Record<string, number[]>) => Record<string, Quantiles>} */
const summarised = (times) =>
  Object.fromEntries(
    Object.entries(times).map(([stage, values]) => [
      stage,
      { p50Ms: quantile(values, 0.5), p95Ms: quantile(values, 0.95) },
    ]),
  );

/** @type {(values: number[], level: number) => number} the smallest value with at least that share at or below */
function quantile(values, level) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(level * sorted.length) - 1] ?? NaN;
}
