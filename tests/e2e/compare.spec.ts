import { expect } from '@playwright/test';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { expectNoBarriers } from './expectNoBarriers.ts';
import { test } from './journey.ts';
import { settled } from './page.ts';

test.use({ visitor: 'returning' });

test('a board beside its pin shows what differs, by how much, and how often it does better', async ({
  page,
}) => {
  await page.goto('./#1.1.1~rp1~n1s~wc');
  await settled(page);
  const compare = page.getByTestId('compare');
  await compare.getByRole('button', { name: '钉住看板' }).click();
  const row = (name: string) => compare.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect(compare.getByRole('columnheader', { name: /^A/ })).toBeVisible();

  await page.locator('#group-digital').press('Home');
  await settled(page);
  const production = row('生产过程智能化');
  await expect(production).toContainText('60%');
  await expect(production).toContainText('0%');
  const productivity = row('劳动生产率');
  await expect(productivity.locator('svg[role="img"]')).toBeVisible();
  await expect(productivity).toContainText('>99%');

  // Policy helps in every draw, so that a part of the plan never does better than the whole.
  await page.locator('header select').first().selectOption({ index: 3 });
  await expect(compare.getByRole('columnheader', { name: '优于' })).toContainText('A');
  const difference = productivity.locator('td').nth(2);
  await expect(difference).toContainText('−');
  await expect(productivity.locator('td').nth(3)).toHaveText('<1%');

  await compare.getByLabel('只看不同的').uncheck();
  await expect(row('绿色园区')).toHaveCount(2);
});

test('no barrier is found in the comparison, in both languages, wide and narrow @chromium', async ({
  page,
}) => {
  test.slow();
  // Every kind of row is there with some clusters; more of the same only take longer.
  const of = { categories: ['emerging'], prefecture: 'jinhua' } as const;
  const few = { ...of, nearLine: false, query: '' };
  const scenario = { ...planScenarios.plan, draws: 64 };
  const pins = [{ name: '不施策', colour: 2, scenario: planScenarios.none }] as const;
  for (const language of ['zh', 'en'] as const)
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      const state = { scenario, reference: 'none', view: 'compare', filter: few, pins } as const;
      await page.goto('about:blank');
      await page.goto(`./#${encodeLink({ ...state, language })}`);
      await settled(page);
      const bars = page.getByTestId('compare').locator('svg[role="img"]');
      await expect(bars.first()).toBeVisible();
      await expectNoBarriers(page, '#stage-panel');
    }
});
