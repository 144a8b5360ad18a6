import { expect, type Page } from '@playwright/test';
import { planScenarios } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { test } from './journey.ts';
import { kept, notices, rest, settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';

test.use({ visitor: 'returning' });

/** Opens the board with nothing in the address. */
async function openBare(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./');
  await settled(page);
  await expect(notices(page)).toBeAttached();
}

/** Nothing is offered or told: only time can show it, as what is kept is read after the page is built. */
async function nothingTold(page: Page): Promise<void> {
  await page.waitForTimeout(rest);
  await expect(notices(page)).toBeEmpty();
}

async function work(page: Page): Promise<void> {
  await page.locator('#group-digital').press('End');
  await page.locator('#group-green').press('Home');
  await settled(page);
}

test('work is offered to go on with when the page is opened anew, steps included', async ({
  page,
}) => {
  await openBare(page);
  await nothingTold(page);
  await work(page);
  const before = await printedTargets(page);
  // No wait: what was done last is kept when the page goes.
  await openBare(page);
  await expect(notices(page)).toContainText('上次的情景还在：改自计划如文');
  expect(await printedTargets(page)).not.toEqual(before);
  await page.getByRole('button', { name: '继续上次' }).click();
  await settled(page);
  await expect.poll(() => printedTargets(page)).toEqual(before);
  await expect(notices(page)).toBeEmpty();
  await page.keyboard.press('Control+z');
  await expect(page.locator('#group-green')).toHaveValue('60');
  await page.keyboard.press('Control+z');
  await expect(page.locator('#group-digital')).toHaveValue('60');
});

test('a notice covers nothing: the stage ends above it, and nothing else moves @chromium', async ({
  page,
}) => {
  await openBare(page);
  await work(page);
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        for (const { node } of (entry as unknown as { sources: { node: Node | null }[] }).sources)
          moved.push((node instanceof Element ? node : node?.parentElement)?.outerHTML ?? '');
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openBare(page);
  await expect(notices(page)).toContainText('上次的情景还在');
  await page.waitForTimeout(rest);
  const [stage, notice, foot] = await Promise.all(
    [page.locator('#stage-panel'), notices(page), page.locator('.foot')].map((place) =>
      place.boundingBox().then((box) => box!),
    ),
  );
  expect(stage!.y + stage!.height).toBeLessThanOrEqual(notice!.y);
  expect(notice!.y + notice!.height).toBeLessThanOrEqual(foot!.y + 1);
  expect(notice!.x).toBeGreaterThanOrEqual(stage!.x);
  expect(notice!.x + notice!.width).toBeLessThanOrEqual(stage!.x + stage!.width);
  expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
});

test('a link is never replaced, and a page loaded again keeps its steps', async ({ page }) => {
  await openBare(page);
  await work(page);
  const link = encodeLink({ scenario: planScenarios.maximum, reference: 'none', view: 'ladder' });
  await page.goto('about:blank');
  await page.goto(`./#${link}`);
  await settled(page);
  await expect(notices(page)).toBeAttached();
  await nothingTold(page);
  await expect(page.locator('#group-green')).toHaveValue('100');
  await page.locator('#group-green').press('Home');
  await settled(page);
  await expect(page).not.toHaveURL(new RegExp(link));
  await page.reload();
  await settled(page);
  await expect(page.locator('#group-green')).toHaveValue('0');
  await expect(page.getByRole('button', { name: '撤销' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(page.locator('#group-green')).toHaveValue('100');
});

test('to go on with earlier work takes nothing from what was done since', async ({ page }) => {
  await openBare(page);
  await work(page);
  await openBare(page);
  await page.locator('#group-brand').press('Home');
  await settled(page);
  await page.getByRole('button', { name: '继续上次' }).click();
  await expect(page.locator('#group-green')).toHaveValue('0');
  await expect(page.locator('#group-brand')).toHaveValue('60');
  await page.keyboard.press('Control+z');
  await expect(page.locator('#group-green')).toHaveValue('60');
  await expect(page.locator('#group-brand')).toHaveValue('0');
});

test('two tabs keep their work side by side', async ({ page, context }) => {
  const other = await context.newPage();
  await openBare(page);
  await openBare(other);
  await page.locator('#group-digital').press('Home');
  await settled(page);
  await kept(page);
  await other.locator('#group-green').press('Home');
  await settled(other);
  await openBare(other);
  await other.getByRole('button', { name: '继续上次' }).click();
  await expect(other.locator('#group-green')).toHaveValue('0');
  await expect(other.getByRole('button', { name: '撤销' })).toBeEnabled();
  await openBare(page);
  await page.getByRole('button', { name: '不用了' }).click();
  await openBare(page);
  await page.getByRole('button', { name: '继续上次' }).click();
  await expect(page.locator('#group-digital')).toHaveValue('0');
});

test('a browser that keeps nothing is told once, and the page goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./');
  await settled(page);
  await page.locator('#group-digital').press('End');
  await expect(notices(page)).toContainText('存储空间已满');
  await page.getByRole('button', { name: '知道了' }).click();
  await page.locator('#group-digital').press('Home');
  await settled(page);
  // Told once.
  await nothingTold(page);
});

test('kept work that is damaged is told, and the page opens', async ({ page }) => {
  await openBare(page);
  await page.evaluate(() => {
    localStorage.setItem('tierline.session.1.x', '{"at":1,"link":<script>');
  });
  await openBare(page);
  await expect(notices(page)).toContainText('有损坏');
  await openBare(page);
  await nothingTold(page);
});
