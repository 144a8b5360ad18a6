import { openView, settled } from './stageViews.js';

const dragMs = 5000;
const longTaskMs = 50;

/**
 * Long tasks of the page during a drag of five seconds, and how far the layout moves by itself while the
 * page loads, during the drag and when the view changes.
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} views
 */
export async function dragQuality(browser, origin, views) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    await page.addInitScript(observe);
    await page.goto(origin);
    await settled(page);
    const loaded = await page.evaluate(take);
    await drag(page);
    const dragged = await page.evaluate(take);
    await settled(page);
    for (const view of [...views.slice(1), ...views.slice(0, 1)]) await openView(page, view);
    const switched = await page.evaluate(take);
    return {
      dragMs,
      longTaskMs,
      longTasksMs: dragged.tasks.filter((task) => task > longTaskMs),
      layoutShift: { load: loaded.shift, drag: dragged.shift, viewSwitches: switched.shift },
      /** Shifts within half a second of a click are expected by whoever clicked and counted apart. */
      layoutShiftAfterInput: switched.shiftAfterInput,
    };
  } finally {
    await page.close();
  }
}

/** Drags a lever to and fro with the mouse, 60 moves a second. @param {import('playwright').Page} page */
async function drag(page) {
  const box = await page.locator('input[data-lever]:visible').first().boundingBox();
  if (!box) throw new Error('no lever to drag');
  const y = box.y + box.height / 2;
  const at = (/** @type {number} */ share) => box.x + box.width * share;
  await page.mouse.move(at(0.5), y);
  await page.mouse.down();
  const start = performance.now();
  for (let move = 0; performance.now() - start < dragMs; move++) {
    await page.mouse.move(at(0.5 + 0.4 * Math.sin(move / 20)), y);
    const wait = (move + 1) * (1000 / 60) - (performance.now() - start);
    if (wait > 0) await page.waitForTimeout(wait);
  }
  await page.mouse.up();
}

/** Runs in the page before anything else. */
function observe() {
  const seen = { tasks: /** @type {number[]} */ ([]), shift: 0, shiftAfterInput: 0 };
  Object.assign(globalThis, { tierlineSeen: seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } =
        /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
      seen[hadRecentInput ? 'shiftAfterInput' : 'shift'] += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What was seen since the last time; entries arrive with the frame after them. */
async function take() {
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  const { tierlineSeen: seen } =
    /** @type {typeof globalThis & { tierlineSeen: { tasks: number[], shift: number, shiftAfterInput: number } }} */ (
      globalThis
    );
  const taken = { ...seen };
  Object.assign(seen, { tasks: [], shift: 0, shiftAfterInput: 0 });
  return taken;
}
