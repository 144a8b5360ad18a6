import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { serveFolder } from '../../src/build/serveFolder.js';
import { cache } from './bundle.js';
import { dragQuality } from './dragQuality.js';
import { memoryOverUse } from './memoryOverUse.js';
import { pinSix } from './sixPins.js';
import { sliderToPixels } from './sliderToPixels.js';
import { openView, settled, stageViews } from './stageViews.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = resolve(fileURLToPath(new URL('app', cache)));

/** Frames as soon as there is something to paint: the wait for a display of 60 Hz is no work of the page. */
const unpaced = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** @typedef {import('playwright').LaunchOptions} LaunchOptions */
/** @typedef {{ p50Ms: number, p95Ms: number }} Quantiles */
/** @typedef {{ resting: Record<string, Quantiles>, dragging: Record<string, Quantiles> }} Reaction */

/**
 * Builds and serves the page while `measure` runs.
 * @template Measured
 * @param {(origin: string) => Promise<Measured>} measure
 * @returns {Promise<Measured>}
 */
export async function withApp(measure) {
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveFolder(folder, 0);
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  try {
    return await measure(`http://127.0.0.1:${port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Times from slider events to painted charts for each view of the stage, frames unpaced and, for the first view,
 * paced at 60 Hz.
 * @param {LaunchOptions} options that start Chromium here
 * @param {string} origin
 * @param {number} events of each kind
 * @param {(view: string, frames: 'unpaced' | 'paced', reaction: Reaction) => void} report
 * @returns {Promise<{ unpaced: Record<string, Reaction>, paced: Record<string, Reaction> }>}
 */
export async function reactionOfViews(options, origin, events, report) {
  const withoutPace = { ...options, args: [...(options.args ?? []), ...unpaced] };
  const reactions = async (
    /** @type {LaunchOptions} */ launch,
    /** @type {'unpaced' | 'paced'} */ frames,
    /** @type {number} */ most,
  ) =>
    inPage(launch, origin, async (page) => {
      /** @type {Record<string, Reaction>} */
      const found = {};
      for (const view of (await stageViews(page)).slice(0, most)) {
        await openView(page, view);
        const reaction = {
          resting: summarised(await sliderToPixels(page, events, 'resting')),
          dragging: summarised(await sliderToPixels(page, events, 'dragging')),
        };
        await settled(page);
        report(view, frames, reaction);
        found[view] = reaction;
      }
      return found;
    });
  return {
    unpaced: await reactions(withoutPace, 'unpaced', Infinity),
    paced: await reactions(options, 'paced', 1),
  };
}

/**
 * The same for the first view with six pins in it, frames unpaced: ghosts that stand still may cost next to nothing.
 * @param {LaunchOptions} options
 * @param {string} origin
 * @param {number} events of each kind
 * @returns {Promise<Reaction>}
 */
export async function reactionWithPins(options, origin, events) {
  const withoutPace = { ...options, args: [...(options.args ?? []), ...unpaced] };
  return inPage(withoutPace, origin, async (page) => {
    await pinSix(page);
    return {
      resting: summarised(await sliderToPixels(page, events, 'resting')),
      dragging: summarised(await sliderToPixels(page, events, 'dragging')),
    };
  });
}

/**
 * Long tasks, layout shifts and memory of the page in use.
 * @param {LaunchOptions} options
 * @param {string} origin
 */
export async function behaviourInUse(options, origin) {
  const views = await inPage(options, origin, stageViews);
  const browser = await chromium.launch(options);
  try {
    return {
      drag: await dragQuality(browser, origin, views),
      memory: await memoryOverUse(browser, origin, views),
    };
  } finally {
    await browser.close();
  }
}

/**
 * @template Found
 * @param {LaunchOptions} options
 * @param {string} origin
 * @param {(page: import('playwright').Page) => Promise<Found>} look
 * @returns {Promise<Found>}
 */
async function inPage(options, origin, look) {
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    await page.goto(origin);
    await settled(page);
    return await look(page);
  } finally {
    await browser.close();
  }
}

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
