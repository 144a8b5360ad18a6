import { settled } from './stageViews.js';

const events = 1000;
const switches = 100;
const megabyte = 2 ** 20;

/**
 * Megabytes in use after collecting garbage, in the page and in each worker, before and after 1,000 slider events
 * and 100 view switches, and after 100 more: what the browser learns of code in use grows once and then stands, a
 * leak grows on.
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} views
 */
export async function memoryOverUse(browser, origin, views) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const session = await page.context().newCDPSession(page);
  const workers = await attachToWorkers(session);
  const read = async () => {
    await settled(page);
    return {
      pageMegabytes: await inUse((method) => session.send(/** @type {any} */ (method))),
      workerMegabytes: await Promise.all([...workers.values()].map((send) => inUse(send))),
    };
  };
  try {
    await page.goto(origin);
    await settled(page);
    // Every view once, so that what is loaded on demand is in both readings.
    await page.evaluate(switchViews, { views, switches: views.length + 1 });
    await page.evaluate(moveLevers, 50);
    const before = await read();
    await page.evaluate(moveLevers, events);
    const afterEvents = await read();
    await page.evaluate(switchViews, { views, switches });
    const afterSwitches = await read();
    await page.evaluate(switchViews, { views, switches });
    const afterAgain = await read();
    return { events, switches, before, afterEvents, afterSwitches, afterAgain };
  } finally {
    await page.close();
  }
}

/** @typedef {(method: string) => Promise<any>} Send */

/** @type {(send: Send) => Promise<number>} */
async function inUse(send) {
  await send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / megabyte;
}

/**
 * Ways to the workers of a page, kept up to date as they come and go.
 * @param {import('playwright').CDPSession} session
 * @returns {Promise<Map<string, Send>>}
 */
async function attachToWorkers(session) {
  /** @type {Map<string, Send>} */
  const workers = new Map();
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  let last = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo: { type, targetId } }) => {
    if (type !== 'worker') return;
    workers.set(
      targetId,
      (method) =>
        new Promise((resolve, reject) => {
          const id = ++last;
          waiting.set(id, resolve);
          const message = JSON.stringify({ id, method });
          session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
        }),
    );
  });
  session.on('Target.detachedFromTarget', ({ targetId }) => workers.delete(targetId ?? ''));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return workers;
}

/** One event a frame, as a drag makes them. @param {number} events */
async function moveLevers(events) {
  const inputs = /** @type {HTMLInputElement[]} */ ([
    ...document.querySelectorAll('input[data-lever]'),
  ]);
  for (let event = 0; event < events; event++) {
    const input = /** @type {HTMLInputElement} */ (inputs[(event >> 4) % inputs.length]);
    input.value = String(0.05 * (event % 20));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (event % 16 === 15) input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
}

/** Shows one view after the other, each for three frames. @param {{ views: readonly string[], switches: number }} options */
async function switchViews({ views, switches }) {
  for (let turn = 1; turn <= switches; turn++) {
    const tab = document.querySelector(`[role="tab"][data-view="${views[turn % views.length]}"]`);
    /** @type {HTMLElement} */ (tab).click();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }
}
