/** Draws of the bands whose time is kept; 0 is the central run. */
export const stages = [0, 128, 256, 1024];

/**
 * Moves levers in the built page, one event at a time, and waits until the charts are painted at each stage:
 * the page's status names the draws it shows, the next frame paints them, and a message sent from that frame
 * arrives when it is done. `resting` events come when the sample is full, `dragging` ones while it is
 * being refined, at any moment of a slice.
 * @param {import('playwright').Page} page showing the app
 * @param {number} events
 * @param {'resting' | 'dragging'} hand
 * @returns {Promise<Record<string, number[]>>} milliseconds from the event, by stage
 */
export function sliderToPixels(page, events, hand) {
  return page.evaluate(measure, { events, hand, wanted: hand === 'resting' ? stages : [0] });
}

/** @param {{ events: number, hand: 'resting' | 'dragging', wanted: number[] }} options */
async function measure({ events, hand, wanted }) {
  const status = /** @type {HTMLElement} */ (document.querySelector('[data-testid="status"]'));
  const levers = [...document.querySelectorAll('[data-lever]')].map(
    (place) =>
      /** @type {HTMLInputElement} */ (
        place.matches('input') ? place : place.querySelector('input[type="range"]')
      ),
  );
  if (levers.length !== 25) throw new Error(`${levers.length} levers`);
  const shown = () => Number(status.dataset.draws);
  const changed = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(undefined);
      });
      observer.observe(status, { attributeFilter: ['data-draws'] });
    });
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  const pause = (/** @type {number} */ milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  const until = async (/** @type {(draws: number) => boolean} */ holds) => {
    while (!holds(shown())) await changed();
  };
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(wanted.map((stage) => [stage, []]));
  await until((draws) => draws >= 1024);
  for (let event = -10; event < events; event++) {
    await pause(5 + (((event + 10) * 7) % 23));
    const input = /** @type {HTMLInputElement} */ (levers[(event + 10) % levers.length]);
    const before = shown();
    const cleared = changed();
    input.value = String(
      Number(input.value) > 0.5 ? 0.05 * ((event + 10) % 9) : 0.6 + 0.05 * ((event + 10) % 8),
    );
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await cleared;
    if (before === 0 || shown() !== 0)
      throw new Error(`central run missed: ${before} to ${shown()}`);
    for (const stage of wanted) {
      await until((draws) => draws >= stage);
      const end = Number(await painted());
      if (event >= 0) times[stage]?.push(end - start);
    }
    await until((draws) => draws >= (hand === 'resting' ? 1024 : 128));
  }
  return times;
}
