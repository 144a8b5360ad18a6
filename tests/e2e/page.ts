import { expect, type Page } from '@playwright/test';
import type { LinkState } from '#share/linkState.ts';
import { readLink } from '#share/readLink.ts';

/** Longer than the page waits before it writes its address or keeps its work: what has not come by then does not come. */
export const rest = 600;

export const lever = (page: Page, id: string) => page.locator(`[data-lever="${id}"]`);
export const tab = (page: Page, view: string) => page.locator(`[data-view="${view}"]`);
export const notices = (page: Page) => page.getByTestId('notices');
export const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
export const sealOf = (page: Page): Promise<string | null> =>
  page.getByTestId('status').getAttribute('data-seal');

/** The sample on the board is complete. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByTestId('status')).toHaveAttribute('data-state', 'settled');
}

/** The sample is complete, and so is what is asked for only then: what moves the province. */
export async function atRest(page: Page): Promise<void> {
  await settled(page);
  const heading = page.getByRole('heading', { name: '什么推动它' });
  await expect(
    page.locator('section').filter({ has: heading }).last().getByRole('img'),
  ).toBeVisible();
}

/** The view that was chosen is drawn: its code is there, and nothing stands in its place any more. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator('#stage-panel .skeleton')).toHaveCount(0);
  await expect(page.locator('#stage-panel').locator('svg, table').first()).toBeVisible();
}

/** What an address tells of a board; levels of single levers in percent. */
interface Told extends Pick<LinkState, 'language' | 'theme' | 'selected'> {
  readonly view: LinkState['view'];
  readonly percent: Readonly<Record<string, number>>;
  readonly pins: readonly { readonly name: string }[];
  readonly story: readonly { readonly caption: string }[];
}

async function told(page: Page): Promise<Told> {
  const { state } = await readLink(await hash(page));
  const levels = Object.entries(state.scenario.levels);
  const percent = levels.map(([id, level]) => [id, Math.round(level * 1000) / 10] as const);
  return { pins: [], story: [], ...state, percent: Object.fromEntries(percent) };
}

/** The address has come to tell what stands on the board. */
export async function addressed(page: Page, board: Partial<Told>): Promise<void> {
  await expect.poll(() => told(page)).toMatchObject(board);
}

/** The browser has kept the work of a page. */
export async function kept(page: Page): Promise<void> {
  const names = (): Promise<string[]> => page.evaluate(() => Object.keys(localStorage));
  await expect.poll(names).toContainEqual(expect.stringMatching(/^tierline\.session\.1\./));
}
