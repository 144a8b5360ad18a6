import { expect } from '@playwright/test';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { expectNoBarriers } from './expectNoBarriers.ts';
import { test } from './journey.ts';
import { drawn, settled, tab } from './page.ts';

const views = ['ladder', 'trails', 'map', 'time', 'table'];

/** Rows and bubbles are of the same kinds with one city; all clusters together are drawn in Chinese on a wide screen. */
const oneCity = (language: 'zh' | 'en', view: 'ladder' | 'table'): string =>
  encodeLink({
    scenario: planScenarios.plan,
    reference: 'none',
    view,
    language,
    filter: { categories: [], prefecture: 'jinhua', nearLine: false, query: '' },
  });

/** The whole page with its first view, then of every other view the part that changes with it. */
for (const language of ['zh', 'en'] as const)
  for (const width of [1440, 1024, 390])
    test(`no barrier is found in ${language}, light and dark, ${width} px @chromium`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.goto(
        language === 'zh' && width === 1440 ? './' : `./#${oneCity(language, 'ladder')}`,
      );
      await settled(page);
      const lang = language === 'zh' ? 'zh-CN' : 'en';
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.locator('[data-cluster="yongkang-hardware"]').first().click();
      for (const view of width === 1024 ? ['ladder'] : views) {
        if (view === 'table') await page.goto(`./#${oneCity(language, 'table')}`);
        else await tab(page, view).press('Enter');
        await expect(tab(page, view)).toHaveAttribute('aria-selected', 'true');
        await settled(page);
        await drawn(page);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expectNoBarriers(page, view === 'ladder' ? 'html' : '#results');
      }
    });
