const patience = { timeout: 60_000 };

/**
 * The views of the stage the page offers.
 * @param {import('playwright').Page} page
 * @returns {Promise<string[]>}
 */
export function stageViews(page) {
  return page
    .locator('[role="tab"][data-view]')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-view') ?? ''));
}

/**
 * Shows a view and waits until it is loaded and the page is at rest.
 * @param {import('playwright').Page} page
 * @param {string} view
 */
export async function openView(page, view) {
  await page.locator(`[role="tab"][data-view="${view}"]`).click(patience);
  await page.waitForSelector(`[data-view="${view}"][aria-selected="true"]`, patience);
  await page.waitForLoadState('networkidle', patience);
  await settled(page);
}

/**
 * Waits until the sample is complete.
 * @param {import('playwright').Page} page
 */
export async function settled(page) {
  await page.waitForSelector('[data-testid="status"][data-state="settled"]', patience);
}
