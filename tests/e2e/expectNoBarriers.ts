import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** axe finds nothing in a part of the page, light and dark; the size of targets is looked at, too. */
export async function expectNoBarriers(page: Page, part: string): Promise<void> {
  // The own copy of Playwright's types that axe has is stricter about optional properties.
  const options = { page } as unknown as ConstructorParameters<typeof AxeBuilder>[0];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder(options).include(part);
    axe.options({ rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  }
}
