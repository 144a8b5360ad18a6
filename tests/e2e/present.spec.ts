import { expect, type Locator, type Page } from '@playwright/test';
import { defaultScenario } from '#model/defaultScenario.ts';
import { encodeLink } from '#share/encodeLink.ts';
import { expectNoBarriers } from './expectNoBarriers.ts';
import { test } from './journey.ts';
import { addressed, settled } from './page.ts';

test.use({ visitor: 'returning' });

const shown = { scenario: defaultScenario, reference: 'none', view: 'ladder' } as const;
const bold = Object.fromEntries(
  Object.keys(defaultScenario.levels).map((id) => [id, 1]),
) as typeof defaultScenario.levels;
const story = encodeLink({
  ...shown,
  story: [
    { caption: '先猜：多少个过千亿？', notes: '请大家举手。', asks: 'tier1000', shown },
    {
      caption: '全部做足，会怎样？',
      notes: '',
      shown: { ...shown, scenario: { ...defaultScenario, levels: bold } },
    },
    { caption: '过线的在哪里？', notes: '', shown: { ...shown, view: 'map' } },
  ],
});

async function present(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./${fragment && `#${fragment}`}`);
  await settled(page);
  await page.locator('#present-button').click();
  await expect(page.getByTestId('presenting')).toBeVisible();
  await settled(page);
}

/** The bar goes when nobody needs it, and takes no clicks then; what has the focus keeps it. */
async function clickOnBar(control: Locator): Promise<void> {
  await control.focus();
  await control.click();
}

async function openAudience(page: Page): Promise<Page> {
  const coming = page.context().waitForEvent('page');
  await clickOnBar(page.getByTestId('open-audience'));
  const audience = await coming;
  await inStep(page, audience);
  return audience;
}

/** Both windows have come to rest with the same seal. */
async function inStep(page: Page, audience: Page): Promise<void> {
  await settled(page);
  await settled(audience);
  await expect(page.getByTestId('audience-state')).toHaveAttribute('data-state', 'same');
  const seal = await page.getByTestId('status').getAttribute('data-seal');
  expect(seal).toMatch(/\w{4}-\w{4}/);
  await expect(audience.getByTestId('status')).toHaveAttribute('data-seal', seal!);
}

/** What the timer of the presenter counts, in seconds. */
async function counted(page: Page): Promise<number> {
  const text = (await page.getByTestId('timer').textContent()) ?? '';
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** What it counts, and between which two moments it was read, in seconds too. */
async function clock(page: Page) {
  const from = Date.now() / 1000;
  const shown = await counted(page);
  return { from, shown, to: Date.now() / 1000 };
}

/** Everything the picture of the room says. */
const words = (page: Page) =>
  page.locator('.room').evaluate((room) => room.textContent.replaceAll(/\s+/g, ' '));

/** The reference comes a little later than the numbers, in either window. */
async function sameWords(page: Page, audience: Page): Promise<void> {
  await expect(audience.locator('.reference').first()).not.toBeEmpty();
  await expect(page.locator('.reference').first()).not.toBeEmpty();
  await expect(async () => {
    expect(await words(audience)).toBe(await words(page));
  }).toPass();
}

test('a second window shows the room what the presenter moves, to the last number', async ({
  page,
}) => {
  test.slow();
  await present(page);
  const audience = await openAudience(page);
  await expect(audience.getByRole('button')).toHaveCount(0);
  await sameWords(page, audience);
  const before = await words(audience);

  const lever = page.locator('.levers #group-digital');
  await lever.press('Home');
  await lever.blur();
  await inStep(page, audience);
  await sameWords(page, audience);
  expect(await words(audience)).not.toBe(before);
  expect(await words(audience)).toContain('数字化赋能 60→0%');

  // While the hand still holds the slider the room already sees where it is.
  const box = (await lever.boundingBox())!;
  await page.mouse.move(box.x + 7, box.y + 9);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 9, { steps: 8 });
  const now = await lever.inputValue();
  expect(Number(now)).toBeGreaterThan(20);
  await expect(audience.locator('input[data-lever="digital"]')).toHaveValue(now);
  await page.mouse.up();
  await inStep(page, audience);
  await sameWords(page, audience);
});

test('either window can be loaded anew and is in step again', async ({ page }) => {
  test.slow();
  await present(page, story);
  const audience = await openAudience(page);
  await page.keyboard.press('r');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('next-step')).toContainText('过线的在哪里');
  await inStep(page, audience);
  await expect(audience.locator('.room h1')).toHaveText('全部做足，会怎样？');

  await audience.reload();
  await inStep(page, audience);
  await expect(audience.locator('.room h1')).toHaveText('全部做足，会怎样？');
  await sameWords(page, audience);

  await page.locator('.levers #group-green').press('Home');
  await inStep(page, audience);
  const seal = await page.getByTestId('status').getAttribute('data-seal');
  await addressed(page, { percent: { gp: 0 } });
  await expect.poll(() => counted(page)).toBeGreaterThanOrEqual(3);
  const before = await clock(page);
  await page.reload();
  await expect(page.getByTestId('presenting')).toBeVisible();
  await inStep(page, audience);
  expect(await page.getByTestId('status').getAttribute('data-seal')).toBe(seal);
  await expect(page.getByTestId('next-step')).toContainText('过线的在哪里');
  // It went on counting from where it stood.
  const after = await clock(page);
  expect(after.shown - before.shown).toBeGreaterThanOrEqual(after.from - before.to - 2);
  expect(after.shown - before.shown).toBeLessThanOrEqual(after.to - before.from + 2);
  await page.keyboard.press('PageDown');
  await expect(audience.locator('.room h1')).toHaveText('过线的在哪里？');
  await inStep(page, audience);
});

test('a duplicated tab presents to a second window of its own', async ({ page, context }) => {
  test.slow();
  await present(page);
  const audience = await openAudience(page);
  const seal = await page.getByTestId('status').getAttribute('data-seal');

  // Browsers copy what a tab keeps for itself into its duplicate.
  const kept = await page.evaluate(() => Object.entries(sessionStorage) as [string, string][]);
  const other = await context.newPage();
  await other.addInitScript((entries) => {
    if (!location.protocol.startsWith('http') || sessionStorage.length > 0) return;
    for (const [key, text] of entries) sessionStorage.setItem(key, text);
  }, kept);
  await other.goto(page.url());
  await expect(other.getByTestId('presenting')).toBeVisible();
  await settled(other);
  await other.locator('.room input[data-lever="digital"]').press('Home');
  await settled(other);
  await expect(other.getByTestId('status')).not.toHaveAttribute('data-seal', seal!);
  await inStep(page, audience);
  await expect(audience.getByTestId('status')).toHaveAttribute('data-seal', seal!);

  const second = await openAudience(other);
  expect(new URL(second.url()).search).not.toBe(new URL(audience.url()).search);
  await other.locator('.levers #group-green').press('Home');
  await inStep(other, second);
  await inStep(page, audience);
  await expect(audience.getByTestId('status')).toHaveAttribute('data-seal', seal!);
  await other.reload();
  await inStep(other, second);
});

test('the room guesses a count before it is revealed', async ({ page }) => {
  test.slow();
  await present(page, story);
  const audience = await openAudience(page);
  const tile = audience.locator('section[data-target="tier1000"]');
  await expect(tile.locator('[data-covered]')).toHaveText('?');
  await expect(tile.locator('[data-value], [data-probability], svg')).toHaveCount(0);
  await expect(audience.locator('[data-round]')).toHaveAttribute('data-round', 'covered');
  expect(await words(audience)).not.toMatch(/期望数|中位数 \d/);

  const box = page.getByLabel('现场的猜测');
  await box.fill('15，十二');
  await box.press('Enter');
  await expect(page.getByText('写 0 到 135 的个数或范围')).toBeVisible();
  await box.fill('15, 8-10');
  await box.press('Enter');
  await expect(audience.locator('[data-round]')).toContainText('猜 8–10');
  // Keys write while the box has the focus.
  await box.press('r');
  await expect(audience.locator('[data-round]')).toHaveAttribute('data-round', 'covered');

  await page.reload();
  await inStep(page, audience);
  await expect(audience.locator('[data-round]')).toHaveAttribute('data-round', 'covered');
  await expect(audience.locator('[data-round]')).toContainText('猜 8–10');

  await page.keyboard.press('r');
  await expect(audience.locator('[data-round]')).toHaveAttribute('data-round', 'revealed');
  const median = await tile.locator('[data-value]').textContent();
  await expect(audience.locator('[data-round]')).toContainText(`推演中位数 ${median} 个`);
  await expect(audience.locator('[data-round]')).toContainText('比中位数低');
  await expect(audience.locator('[data-round]')).toContainText('这个数来自 1,024 次抽样');

  await page.getByRole('button', { name: '再来一轮' }).click();
  await expect(audience.locator('[data-round]')).toHaveAttribute('data-round', 'covered');
  await expect(audience.locator('[data-round]')).not.toContainText('猜 8–10');
  // What a clicker sends reveals first, then goes on.
  await page.keyboard.press('PageDown');
  await expect(audience.locator('[data-round]')).toHaveAttribute('data-round', 'revealed');
  await page.keyboard.press('PageDown');
  await expect(audience.locator('[data-round]')).toHaveCount(0);
  await inStep(page, audience);

  await page.keyboard.press('b');
  await expect(audience.getByTestId('blank')).toBeVisible();
  await page.keyboard.press('b');
  await expect(audience.getByTestId('blank')).toHaveCount(0);
  await page.keyboard.press('+');
  await expect
    .poll(() => audience.locator('.room').getAttribute('data-scale').then(Number))
    .toBeGreaterThan(1.1);
});

test('one window is enough: the picture fills it, the bar comes when it is wanted, Escape leaves', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await present(page);
  const room = page.locator('.room');
  await expect(room).toHaveAttribute('data-scale', '1.6');
  await expect.poll(() => room.locator('[role="option"]').count()).toBeGreaterThanOrEqual(15);
  const bar = page.getByRole('region', { name: '演示控制' });
  const opacity = () => bar.evaluate((element) => getComputedStyle(element).opacity);
  await expect.poll(opacity).toBe('0');
  // A hand that goes on moving: a machine that pauses may miss the while the bar shows.
  let x = 700;
  await expect
    .poll(async () => {
      await page.mouse.move(x++, 500);
      return opacity();
    })
    .toBe('1');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '演示的按键' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: '演示的按键' })).toBeHidden();

  await page.getByRole('combobox', { name: '杠杆' }).selectOption('green');
  const slider = room.locator('input[data-lever="green"]');
  await slider.press('End');
  await slider.blur();
  await settled(page);
  await expect(room).toContainText('绿色化改造 60→100%');
  for (const view of ['trails', 'map', 'time', 'table']) {
    await page.getByRole('combobox', { name: '视图' }).selectOption(view);
    await expect(room).toHaveAttribute('data-view', view);
    await expect(room.locator('.view .skeleton')).toHaveCount(0);
    await expect(room.locator('.view').locator('svg, table').first()).toBeVisible();
    await expect
      .poll(() =>
        room.evaluate((element) => {
          const picture = element.querySelector('.view svg[height], .view table')!;
          return picture.getBoundingClientRect().right - element.getBoundingClientRect().right;
        }),
      )
      .toBeLessThanOrEqual(0);
  }
  await page.keyboard.press('t');
  const stopped = await page.getByTestId('timer').textContent();
  // A clock that stands: only time can show it.
  await page.waitForTimeout(1200);
  await expect(page.getByTestId('timer')).toHaveText(stopped!);
  await page.keyboard.press('Shift+T');
  await expect(page.getByTestId('timer')).toHaveText('0:00');

  await page.keyboard.press('Escape');
  await expect(page.locator('#present-button')).toBeVisible();
  await settled(page);
  await page.reload();
  await expect(page.locator('#present-button')).toBeVisible();
});

test('what a browser refuses is said, with the way to go on', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await present(page);
  await clickOnBar(page.getByTestId('open-audience'));
  await expect(page.getByRole('alert').filter({ hasText: '没有让第二个窗口打开' })).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '没有让第二个窗口打开' })).toHaveCount(0);
});

test('without channels between windows one window goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await present(page);
  await clickOnBar(page.getByTestId('open-audience'));
  await expect(page.getByRole('alert').filter({ hasText: 'BroadcastChannel' })).toBeVisible();
});

test('a second window that nobody answers says so and still shows its scenario', async ({
  page,
}) => {
  await page.goto('./?audience=nobody123');
  await settled(page);
  await expect(page.getByText('没有演示者回应')).toBeVisible();
  await expect(page.locator('.room')).toContainText('千亿级');
});

for (const language of ['zh', 'en'] as const)
  test(`no barrier is found while presenting in ${language}, light and dark @chromium`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await present(page, encodeLink({ ...shown, ...(language === 'en' && { language }) }));
    await clickOnBar(page.getByRole('button', { name: language === 'zh' ? '猜一猜' : 'Guess' }));
    await page.locator('[data-ask="tier500"]').click();
    await page.locator('input[name="guesses"]').fill('28, 31');
    await page.locator('input[name="guesses"]').press('Enter');
    await expectNoBarriers(page);
    await page.locator('[data-reveal]').click();
    await expectNoBarriers(page);
    const audience = await openAudience(page);
    await expectNoBarriers(page);
    await expectNoBarriers(audience);
  });
