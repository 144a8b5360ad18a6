import { expect, type Page } from '@playwright/test';
import { writeLink } from '#share/writeLink.ts';
import { test } from './journey.ts';
import { mostChanged } from './mostChanged.ts';
import { settled } from './page.ts';
import { printedTargets } from './scorecardNumbers.ts';

const briefing = (page: Page) => page.getByTestId('briefing');

/** Settled, and with the printed pages at hand: they come with the first wish to print. */
async function ready(page: Page): Promise<void> {
  await settled(page);
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const count = await briefing(page).count();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      return count;
    })
    .toBe(1);
  await expect(briefing(page)).toHaveCount(0);
}

/** Boxes of the pages of a PDF, in points. */
async function boxes(page: Page): Promise<readonly string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
    'latin1',
  );
  const count = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const sizes = pdf.match(/\/MediaBox\s*\[[^\]]*\]/g) ?? [];
  expect(sizes).toHaveLength(count);
  return sizes.map((size) => size.replaceAll(/(\d+)\.\d+/g, '$1'));
}

/** How far the text of each page ends above its foot, how far it is wider than the page, and whether a part was pressed. */
function rooms(page: Page) {
  return briefing(page)
    .locator('.page')
    .evaluateAll((pages) =>
      pages.map((sheet) => {
        const foot = sheet.querySelector('.foot')!;
        const last = foot.previousElementSibling!.getBoundingClientRect();
        return {
          left: foot.getBoundingClientRect().top >= last.bottom,
          above:
            sheet.firstElementChild!.getBoundingClientRect().top >=
            sheet.getBoundingClientRect().top,
          wide: sheet.scrollWidth - sheet.clientWidth,
        };
      }),
    );
}

/** Cells of the table of clusters whose figure comes too near the one before, or is cut. */
function crowded(page: Page) {
  return briefing(page)
    .locator('table:has([data-printed-cluster]) :is(th, td):not(:first-child)')
    .evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        const room = text.getBoundingClientRect().left - cell.getBoundingClientRect().left;
        return room < 4 ? [`${cell.textContent} ${room}`] : [];
      }),
    );
}

const fits = { left: true, above: true, wide: 0 };

test('however much is changed, and in both languages, the briefing is two pages of A4 @chromium', async ({
  page,
}) => {
  for (const language of ['zh', 'en'] as const) {
    const state = { scenario: mostChanged, reference: 'plan', view: 'map' } as const;
    const link = await writeLink({
      ...state,
      theme: 'dark',
      ...(language === 'en' && { language }),
    });
    await page.goto('about:blank');
    await page.goto(`./#${link}`);
    await ready(page);
    expect(await boxes(page)).toEqual(Array(2).fill('/MediaBox [0 0 594 841]'));
    await page.emulateMedia({ media: 'print' });
    await expect(briefing(page)).toHaveCount(1);
    expect(await crowded(page), language).toEqual([]);
    expect(await rooms(page)).toEqual([fits, fits]);
    await expect(briefing(page)).toContainText(language === 'zh' ? '及其余' : 'more');
    await expect(page.locator('.board')).toBeHidden();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    // Notes of the user stay in the user's language.
    const told = (await briefing(page).textContent())!.replaceAll(
      /\([甲乙丙丁戊己庚辛壬癸]+…\)/g,
      '',
    );
    if (language === 'en') expect(told).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
    // Not the screen: what is asked for stays, also on paper.
    await page.emulateMedia({ media: null });
  }
});

test('the paper has the numbers, the seal and the link of the board; the dialog prints it @chromium', async ({
  page,
}) => {
  await page.goto('./');
  await ready(page);
  await page.locator('#group-green').press('Home');
  await settled(page);
  const [seal, numbers] = [
    await page.getByTestId('status').getAttribute('data-seal'),
    await printedTargets(page),
  ];
  await page.evaluate(() => (window.print = () => void (document.title = 'printed')));
  await page.locator('#share-button').click();
  await page.locator('[data-print]').click();
  await expect(page).toHaveTitle('printed');
  expect(await boxes(page)).toHaveLength(2);
  await page.emulateMedia({ media: 'print' });
  await expect(briefing(page)).toHaveCount(1);
  expect(await rooms(page)).toEqual([fits, fits]);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(briefing(page).locator('[data-printed-target]')).toHaveCount(12);
  await expect(briefing(page).locator('[data-printed-seal]')).toHaveText(
    Array<string>(2).fill(`校验码 ${seal}`),
  );
  const link = await briefing(page).locator('[data-printed-link]').textContent();
  await page.emulateMedia({ media: 'screen' });
  await page.goto('about:blank');
  await page.goto(link!);
  await settled(page);
  expect(await printedTargets(page)).toEqual(numbers);
  await expect(page.getByTestId('status')).toHaveAttribute('data-seal', seal!);
});
