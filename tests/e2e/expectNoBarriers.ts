import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** All rules in the light, the size of targets included; in the dark those of colours, which alone can differ. */
const rulesOf = {
  light: { rules: { 'target-size': { enabled: true } } },
  dark: { runOnly: ['color-contrast', 'link-in-text-block'] },
};

/** axe finds nothing in the page, or in a part of it, light and dark. */
export async function expectNoBarriers(page: Page, part = 'html'): Promise<void> {
  // The own copy of Playwright's types that axe has is stricter about optional properties.
  const options = { page } as unknown as ConstructorParameters<typeof AxeBuilder>[0];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder(options).include(part);
    // What passes is not looked at; to list it takes as long as to find it.
    axe.options({ ...rulesOf[colorScheme], resultTypes: ['violations'] });
    const { violations } = await axe.analyze();
    expect(
      violations.map(({ id, nodes }) => [colorScheme, id, nodes.map(({ target }) => target)]),
    ).toEqual([]);
  }
}
