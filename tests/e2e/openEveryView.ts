import { expect, type Page } from '@playwright/test';
import { drawn } from './page.ts';

const views = ['trails', 'map', 'time', 'table', 'compare', 'ladder'] as const;

/** Shows each view of the stage in turn; the parts of each are there and none is missing. */
export async function openEveryView(page: Page): Promise<void> {
  const panel = page.locator('#stage-panel');
  for (const view of views) {
    await page.locator(`[data-view="${view}"]`).click();
    await expect(page.locator(`[data-view="${view}"]`)).toHaveAttribute('aria-selected', 'true');
    await drawn(page);
    await expect(panel.locator('[role="alert"]')).toHaveCount(0);
  }
}
