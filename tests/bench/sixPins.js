import { settled } from './stageViews.js';

/** The levels that are pinned besides the one the page opens with, percent. */
const levels = [0, 20, 40, 80, 100];

/**
 * Pins six scenarios with the keys a hand would use, and waits until all are drawn.
 * @param {import('playwright').Page} page showing the app
 */
export async function pinSix(page) {
  const lever = page.locator('#group-digital');
  for (const [place, level] of [undefined, ...levels].entries()) {
    if (level !== undefined) await lever.fill(String(level));
    await settled(page);
    await lever.press('p');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.pins li:not(.note)').length === count,
      place + 1,
    );
  }
  await page.waitForFunction(
    () => document.querySelectorAll('.ladder path[fill^="var(--pin-"]').length === 6,
    undefined,
    { timeout: 60_000 },
  );
}
