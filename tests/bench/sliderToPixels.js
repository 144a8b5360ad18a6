/** Draws of the bands whose time is kept; 0 is the central run. */
export const stages = [0, 128, 256, 1024];

/** How long a stage is waited for before the measurement fails with what it saw. */
const patienceMs = 60_000;

/**
 * Moves levers in the built page, one event at a time, and waits until the charts are painted at each stage:
 * the page's status names the draws it shows, the next frame paints them, and a message sent from that frame
 * arrives when it is done. `resting` events come when the sample is full, `dragging` ones while it is
 * being refined, at any moment of a slice.
 *
 * Every event waits for bands of the event before it, so that 0 draws are the central run of its own; bands of
 * the former scenario that still arrive are passed over, and stages count from that central run.
 * @param {import('playwright').Page} page showing the app
 * @param {number} events
 * @param {'resting' | 'dragging'} hand
 * @returns {Promise<Record<string, number[]>>} milliseconds from the event, by stage
 */
export function sliderToPixels(page, events, hand) {
  const wanted = hand === 'resting' ? stages : [0];
  return page.evaluate(measure, { events, hand, wanted, patienceMs });
}

/** @param {{ events: number, hand: 'resting' | 'dragging', wanted: number[], patienceMs: number }} options */
async function measure({ events, hand, wanted, patienceMs }) {
  const status = /** @type {HTMLElement} */ (document.querySelector('[data-testid="status"]'));
  const levers = [...document.querySelectorAll('[data-lever]')].map(
    (place) =>
      /** @type {HTMLInputElement} */ (
        place.matches('input') ? place : place.querySelector('input[type="range"]')
      ),
  );
  if (levers.length !== 25) throw new Error(`${levers.length} levers`);
  const shown = () => Number(status.dataset.draws);
  const pause = (/** @type {number} */ milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  /** Resolves as soon as the status shows draws for which this holds; they may be there already. */
  const until = (/** @type {(draws: number) => boolean} */ holds, /** @type {string} */ what) =>
    new Promise((resolve, reject) => {
      const look = () => {
        if (!holds(shown())) return;
        observer.disconnect();
        clearTimeout(timer);
        resolve(undefined);
      };
      const observer = new MutationObserver(look);
      const timer = setTimeout(() => {
        observer.disconnect();
        reject(new Error(`no ${what} in ${patienceMs} ms: ${shown()} draws`));
      }, patienceMs);
      observer.observe(status, { attributeFilter: ['data-draws'] });
      look();
    });
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
  /** From the upper half of the lever's range into the lower and back, each time to another place. */
  const fromLowToHigh = (
    /** @type {HTMLInputElement} */ { value, min, max },
    /** @type {number} */ turn,
  ) => {
    const [from, to] = [Number(min), Number(max)];
    const share = Number(value) > (from + to) / 2 ? 0.05 * (turn % 9) : 0.55 + 0.05 * (turn % 8);
    return from + (to - from) * share;
  };
  const warmUp = 10;
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(wanted.map((stage) => [stage, []]));
  for (let event = -warmUp; event < events; event++) {
    await until((draws) => draws >= (hand === 'resting' ? 1024 : 128), 'former bands');
    const turn = event + warmUp;
    await pause(5 + ((turn * 7) % 23));
    const input = /** @type {HTMLInputElement} */ (levers[turn % levers.length]);
    input.value = String(fromLowToHigh(input, turn));
    const start = performance.now();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await until((draws) => draws === 0, 'central run');
    for (const stage of wanted) {
      await until((draws) => draws >= stage, `bands of ${stage} draws`);
      const end = Number(await painted());
      if (event >= 0) times[stage]?.push(end - start);
    }
    if (hand === 'resting') input.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return times;
}
