import { expect, type Page } from '@playwright/test';
import { test } from './journey.ts';
import { addressed, drawn, hash, rest, settled, tab } from './page.ts';
import { printedTargets, simulatedTargets } from './scorecardNumbers.ts';

const tile = (page: Page, id: string) => page.locator(`[data-target="${id}"]`);
const row = (page: Page, id: string) => page.locator(`[data-cluster="${id}"]`).first();

test.beforeEach(async ({ page }) => {
  await page.goto('./');
  await settled(page);
});

test('shows the numbers of the command, before and after levers move', async ({ page }) => {
  await expect.poll(() => hash(page)).not.toBe('');
  const plan = await printedTargets(page);
  expect(plan).toEqual(await simulatedTargets(await hash(page)));
  await page.locator('[data-lever="sp"]').press('Home');
  await page.locator('[data-lever="ii"]').press('End');
  await page.locator('#group-green').press('Home');
  await addressed(page, { percent: { sp: 0, ii: 100, gp: 0 } });
  await settled(page);
  const changed = await printedTargets(page);
  expect(changed).toEqual(await simulatedTargets(await hash(page)));
  expect(changed.energyIntensity).not.toEqual(plan.energyIntensity);
});

test('a link reopens the same numbers, view, selection, language and theme', async ({
  page,
  context,
}) => {
  await page.locator('[data-lever="pd"]').press('End');
  await row(page, 'yongkang-hardware').click();
  await tab(page, 'time').click();
  await page.locator('[data-language="en"]').click();
  await page.getByTestId('theme').click();
  await page.getByTestId('theme').click();
  await settled(page);
  const shown = { view: 'time', language: 'en', theme: 'dark' } as const;
  await addressed(page, { ...shown, selected: 'yongkang-hardware', percent: { pd: 100 } });
  const address = page.url();
  const numbers = await printedTargets(page);

  const other = await context.newPage();
  await other.goto(address);
  await settled(other);
  expect(await printedTargets(other)).toEqual(numbers);
  await expect(other.locator('[data-lever="pd"]')).toHaveValue('100');
  await expect(tab(other, 'time')).toHaveAttribute('aria-selected', 'true');
  await expect(other.getByRole('complementary')).toContainText('Yongkang hardware');
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what just changed is told, and undone by keys', async ({ page }) => {
  const before = await printedTargets(page);
  await page.locator('#group-safeguards').press('Home');
  await settled(page);
  const sentence = page.locator('.sentence');
  await expect(sentence).toContainText('保障措施 60→0%：千亿级期望数');
  await expect(sentence).toContainText('→');
  expect(await printedTargets(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await settled(page);
  await expect.poll(() => printedTargets(page)).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('#group-safeguards')).toHaveValue('0');
});

test('a cluster shows its base figure with source and grade', async ({ page }) => {
  await row(page, 'yongkang-hardware').click();
  const column = page.getByRole('complementary');
  await expect(column.getByRole('heading', { level: 2 })).toHaveText('永康五金');
  await expect(column).toContainText('810 亿元');
  await expect(column.getByLabel('B 级')).toBeVisible();
  await expect(column).toContainText('今年上半年永康五金产业总体规模达460亿元');
  await expect(column).toContainText('2022 年达到千亿的概率');
  await column.getByRole('button', { name: '取消选择 永康五金' }).click();
  await expect(column).toContainText('全省');
});

test('a tile puts its quantity on the stage @chromium', async ({ page }) => {
  await tile(page, 'waterIntensity').click();
  await expect(tab(page, 'time')).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('img', { name: /^全省，单位增加值用水/ })).toBeVisible();
  await tile(page, 'tier500').click();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('tabs follow the arrow keys, round the end', async ({ page }) => {
  await tab(page, 'ladder').press('ArrowLeft');
  await expect(tab(page, 'compare')).toBeFocused();
  await expect(page.getByTestId('compare').getByRole('table')).toBeVisible();
  await tab(page, 'compare').press('ArrowLeft');
  await expect(tab(page, 'table')).toBeFocused();
  await expect(page.getByRole('table', { name: /集群/ })).toBeVisible();
  await tab(page, 'table').press('ArrowLeft');
  await expect(page.getByRole('img', { name: /^全省，产值：2019 年/ })).toBeVisible();
  await tab(page, 'time').press('ArrowRight');
  await tab(page, 'table').press('ArrowRight');
  await tab(page, 'compare').press('ArrowRight');
  await expect(tab(page, 'ladder')).toBeFocused();
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('the limits open over the page and give the focus back @chromium', async ({ page }) => {
  const link = page.getByRole('button', { name: '情景推演，不是预测' });
  await link.click();
  const dialog = page.getByRole('dialog', { name: '情景推演，不是预测' });
  await expect(dialog).toContainText('88 个的基年产值是估计');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('a damaged link names what it did not understand and keeps the rest', async ({ page }) => {
  await page.goto('./#1.1.1~rn1~lspGzz5~q~xab');
  const notice = page.getByRole('alert').filter({ hasText: '没有读懂' });
  await expect(notice).toContainText('校验码');
  await expect(notice).toContainText('杠杆力度 › zz');
  await expect(page.locator('[data-lever="sp"]')).toHaveValue('80');
  await expect(page.locator('[data-lever="ii"]')).toHaveValue('0');
  await notice.getByRole('button', { name: '知道了' }).click();
  await expect(notice).toHaveCount(0);
});

test('a phone shows counts, targets, rows near a line, and levers in a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(tile(page, 'tier1000')).toContainText('千亿级');
  await expect(row(page, 'yongkang-hardware')).toBeVisible();
  const lever = page.locator('[data-lever="sp"]');
  await page.getByRole('button', { name: '展开杠杆' }).click();
  await lever.press('End');
  await expect(lever).toHaveValue('100');
  await settled(page);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width);
  }
});

test('the legend filters every view, says so, and is cleared @chromium', async ({ page }) => {
  await page.locator('[data-category="legacy"]').press('Enter');
  const notice = page.getByText('筛选：135 个中的 22 个');
  await expect(notice).toBeVisible();
  await expect(row(page, 'ningbo-auto')).toHaveCount(0);
  await tab(page, 'time').click();
  await expect(notice).toBeVisible();
  await tab(page, 'ladder').click();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(notice).toHaveCount(0);
  await expect(row(page, 'ningbo-auto')).toBeVisible();
});

test('the menu filters by place and says what leaves nothing @chromium', async ({ page }) => {
  await page.getByRole('button', { name: '筛选', exact: true }).press('Enter');
  const menu = page.getByRole('dialog', { name: '筛选' });
  await menu.getByLabel('设区市').selectOption('lishui');
  await menu.getByRole('radio', { name: /^千亿级/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('没有集群同时符合：千亿级、丽水。')).toBeVisible();
  await page.getByRole('button', { name: '清除筛选' }).last().click();
  await expect(row(page, 'ningbo-auto')).toBeVisible();
});

test('a cluster far below the lines is found by initials and brought into view @chromium', async ({
  page,
}) => {
  const far = row(page, 'pingyang-leather');
  await expect(far).toHaveCount(0);
  await page.locator('#results').press('/');
  const box = page.getByRole('combobox', { name: '查找集群' });
  await expect(box).toBeFocused();
  await box.fill('平阳制革');
  await box.press('Enter');
  await expect(box).toHaveCount(0);
  const selected = page.locator('.ladder [aria-selected="true"]');
  await expect(selected).toBeInViewport();
  await expect(selected).toContainText('平阳制革');
  await selected.hover();
  await page.mouse.wheel(0, -2000);
  await expect(selected).toHaveCount(0);
});

test('exact values stand beside the row that has the focus', async ({ page }) => {
  await row(page, 'ningbo-auto').press('ArrowDown');
  await expect(page.locator('.ladder .note')).toContainText(/2022 年中位数 [\d,]+ 亿元/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.ladder .note')).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`the stage and the layout hold still while numbers come, ${width} px @chromium`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          for (const { node } of (entry as unknown as { sources: { node: Node | null }[] })
            .sources) {
            const element = node instanceof Element ? node : node?.parentElement;
            if (element?.closest('.stage, .foot, .board > header, .sheet, .chips'))
              moved.push(element.outerHTML.slice(0, 120));
          }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await settled(page);
    // Nothing moves any more: only time can show it.
    await page.waitForTimeout(rest);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });

for (const language of ['zh', 'en'] as const)
  test(`at 1024 px the whole land is in sight, and that it is schematic, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.locator(`[data-language="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
    await tab(page, 'map').click();
    await drawn(page);
    const words = language === 'zh' ? '轮廓仅为示意' : 'Schematic outline';
    // The map takes its height from its place a frame after it is there.
    await expect(async () => {
      const panel = (await page.locator('#stage-panel').boundingBox())!;
      const note = (await page.getByText(words).boundingBox())!;
      const land = (await page.locator('#stage-panel [data-prefecture="wenzhou"]').boundingBox())!;
      expect(land.y + land.height).toBeLessThanOrEqual(note.y);
      expect(note.y + note.height).toBeLessThanOrEqual(panel.y + panel.height + 1);
    }).toPass();
  });

test('on a tablet the right column lies over the stage until it is closed', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await row(page, 'yongkang-hardware').click();
  const sheet = page.getByRole('dialog', { name: '所选集群' });
  await expect(sheet).toContainText('永康五金');
  /** Escape takes away what lies on top, one after another: the tour, the note of the row, then the sheet. */
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await page.getByRole('button', { name: '详情' }).click();
  await expect(sheet).toBeVisible();
  // What lets go of the cluster says so in words: a cross would be a second closing.
  await expect(sheet.getByText('取消选择 永康五金')).toBeVisible();
  expect((await sheet.boundingBox())!.width).toBeLessThanOrEqual(264 + 20);
  await sheet.getByRole('button', { name: '收起' }).click();
  await expect(sheet).toHaveCount(0);
});

for (const language of ['zh', 'en'] as const)
  test(`between phone and desktop no number and no sentence is cut, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await page.locator(`[data-language="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'zh-CN' : 'en');
    await page.locator('[data-preset="none"]').click();
    await settled(page);
    for (const width of [761, 768, 839, 840, 1023, 1279]) {
      await page.setViewportSize({ width, height: 1024 });
      await expect(page.locator('.others [data-target]')).toHaveCount(10);
      await expect.poll(() => page.evaluate(cutTexts), `${width} px`).toEqual([]);
    }
  });

/** Texts of the small tiles that leave their tile or meet their neighbour, and the sentence where it does not fit. */
function cutTexts(): string[] {
  const boxOf = (node: Node): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const cut = [...document.querySelectorAll('.others [data-target]')].flatMap((tile) => {
    const { left, right } = tile.getBoundingClientRect();
    const lines = [...tile.querySelectorAll('.line')].map((line) => [...line.children]);
    return lines.flatMap((parts) =>
      parts
        .filter((part, place) => {
          const box = boxOf(part);
          const next = parts[place + 1];
          const end = next ? boxOf(next).left : right;
          return box.left < left || box.right > end + 0.5 || box.width > part.clientWidth + 1;
        })
        .map((part) => part.textContent),
    );
  });
  const sentence = document.querySelector('.sentence')!;
  const page = document.documentElement;
  return [
    ...cut,
    // Glyphs reach out of their line by a few pixels in some browsers; a line that is cut is 16 px.
    ...(sentence.scrollHeight > sentence.clientHeight + 8 ? [sentence.textContent] : []),
    ...(page.scrollHeight > innerHeight || page.scrollWidth > innerWidth ? ['the page'] : []),
  ];
}

test('on a tablet the time view has one choice of clusters', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await tab(page, 'time').click();
  await drawn(page);
  await expect(page.locator('#add-subject')).toHaveCount(1);
});

test('a phone shows a whole group of rows above the sheet, and charts most of the screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const sheet = page.getByRole('region', { name: '杠杆与外部世界' });
  const top = async (): Promise<number> => (await sheet.boundingBox())!.y;
  const tools = await page.getByRole('group', { name: '查找与筛选' }).boundingBox();
  expect(tools!.y).toBeLessThan((await tab(page, 'ladder').boundingBox())!.y + 10);
  const heading = page.getByText('五百亿线', { exact: true });
  await expect
    .poll(async () => {
      const { y, height } = (await heading.boundingBox())!;
      return y + height;
    })
    .toBeLessThan(await top());
  await tab(page, 'table').click();
  await expect.poll(top).toBeGreaterThan(740);
  await tab(page, 'ladder').click();
  await expect.poll(top).toBeLessThan(600);
});

test('a phone lists all clusters when asked, and its sheet follows the finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.ladder [role="option"]')).toHaveCount(33);
  await page.getByRole('button', { name: '筛选 线附近 33' }).click();
  await page.getByRole('radio', { name: /^全部，按档/ }).check();
  await page.keyboard.press('Escape');
  await expect(page.locator('.ladder [role="option"]')).toHaveCount(135);
  const handle = page.getByRole('button', { name: '展开杠杆' });
  const { y } = (await handle.boundingBox())!;
  await page.mouse.move(195, y + 12);
  await page.mouse.down();
  await page.mouse.move(195, y - 150, { steps: 5 });
  await page.mouse.move(195, y - 330, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: '收起杠杆' })).toBeVisible();
});
