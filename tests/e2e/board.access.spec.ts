import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { test } from './journey.ts';
import { settled } from './page.ts';

const views = ['ladder', 'trails', 'map', 'time', 'table'];

/** The page for axe, whose own copy of Playwright's types is stricter about optional properties. */
function axeOptions(page: Page): ConstructorParameters<typeof AxeBuilder>[0] {
  return { page } as unknown as ConstructorParameters<typeof AxeBuilder>[0];
}

/** Rows and bubbles are of the same kinds with one city; all clusters together are looked at in Chinese on a wide screen. */
const oneCity = encodeLink({
  scenario: planScenarios.plan,
  reference: 'none',
  view: 'ladder',
  filter: { categories: [], prefecture: 'jinhua', nearLine: false, query: '' },
});

/** The whole page with its first view, then of every other view the part that changes with it. */
for (const language of ['zh', 'en'])
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 1024, 390])
      test(`no barrier is found in ${language}, ${colorScheme}, ${width} px @chromium`, async ({
        page,
      }) => {
        test.slow();
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
        await page.goto(language === 'zh' && width === 1440 ? './' : `./#${oneCity}`);
        await settled(page);
        if (language === 'en') await page.locator('[data-language="en"]').click();
        await page.locator('[data-cluster="yongkang-hardware"]').first().click();
        for (const view of width === 1024 ? ['ladder'] : views) {
          await page.locator(`[data-view="${view}"]`).press('Enter');
          await expect(page.locator(`[data-view="${view}"]`)).toHaveAttribute(
            'aria-selected',
            'true',
          );
          await settled(page);
          const axe = new AxeBuilder(axeOptions(page)).options({
            rules: { 'target-size': { enabled: true } },
            // What passes is not looked at; to list it takes as long as to find it.
            resultTypes: ['violations'],
          });
          const { violations } = await (
            view === 'ladder' ? axe : axe.include('#results')
          ).analyze();
          expect(
            violations.map(({ id, nodes }) => [view, id, nodes.map(({ target }) => target)]),
          ).toEqual([]);
        }
      });
