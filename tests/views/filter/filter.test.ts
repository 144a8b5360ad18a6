import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, test } from 'vitest';
import { placeAfterKey } from '#views/filter/placeAfterKey.ts';
// Loaded before they are asked for: a file that ends while a part is loaded leaves it broken for the next one.
import '#views/filter/SearchBox.svelte';
import '#views/time/TimeStage.svelte';
import '#views/time/TimeSubjects.svelte';
import Stage from '#views/stage/Stage.svelte';
import { renderStage } from './renderStage.ts';

const categoryOf = (name: string): HTMLElement =>
  screen.getAllByRole('button', { name: new RegExp(name) }).find((it) => it.dataset.category)!;
const notice = (): string | undefined => screen.queryByText(/^筛选：135 个中的/)?.textContent;

/** Opens the search by its key and types. */
async function search(text: string): Promise<HTMLInputElement> {
  await fireEvent.keyDown(screen.getByRole('tabpanel'), { key: '/' });
  const box = await screen.findByRole<HTMLInputElement>('combobox');
  await fireEvent.input(box, { target: { value: text } });
  return box;
}
const matches = (): (string | null)[] =>
  Array.from(document.querySelectorAll('[role="search"] [role="option"]'), (it) => it.textContent);

describe('the legend', () => {
  test('names the four categories with their counts, and filters', async () => {
    const board = renderStage(Stage);
    const counts = { 大而强: 14, 小而特: 83, 新经济: 16, 两高一低: 22 };
    for (const [name, count] of Object.entries(counts))
      expect(categoryOf(name).textContent).toContain(`${count}`);
    expect(notice()).toBeUndefined();
    await fireEvent.click(categoryOf('两高一低'));
    expect(categoryOf('两高一低').getAttribute('aria-pressed')).toBe('true');
    expect(board.shown.size).toBe(22);
    expect(notice()).toBe('筛选：135 个中的 22 个');
  });
});

describe('the notice', () => {
  test('stands over every view and takes back one thing or all', async () => {
    const board = renderStage(Stage);
    board.filter.toggleCategory('strong');
    board.filter.prefecture = 'ningbo';
    await tick();
    const shown = board.shown.size;
    expect(notice()).toBe(`筛选：135 个中的 ${shown} 个`);
    await fireEvent.click(screen.getByRole('button', { name: '不再按“宁波”筛选' }));
    expect(notice()).toBe('筛选：135 个中的 14 个');
    board.stage.view = 'time';
    await tick();
    expect(notice()).toBe('筛选：135 个中的 14 个');
    await fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(board.filter.active).toBe(false);
    expect(notice()).toBeUndefined();
    expect(document.activeElement?.id).toBe('results');
  });

  test('a view with nothing to show says what is asked and offers to clear', async () => {
    const board = renderStage(Stage);
    board.filter.toggleCategory('legacy');
    board.filter.tier = 'tier1000';
    await tick();
    expect(board.shown.size).toBe(0);
    const message = screen.getByText(/没有集群同时符合/);
    expect(message.textContent).toBe('没有集群同时符合：两高一低、千亿级。');
    await fireEvent.click(screen.getAllByRole('button', { name: '清除筛选' }).at(-1)!);
    expect(board.shown.size).toBe(135);
    expect(screen.queryByText(/没有集群同时符合/)).toBeNull();
  });
});

describe('the search', () => {
  test('opens by its key, finds initials, walks by arrows and selects by Enter', async () => {
    const board = renderStage(Stage);
    const box = await search('yk');
    expect(document.activeElement).toBe(box);
    expect(matches()[0]).toContain('永康五金');
    const [first, second] = screen.getAllByRole('option', { name: /永康/ });
    expect(box.getAttribute('aria-activedescendant')).toBe(first!.id);
    await fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box.getAttribute('aria-activedescendant')).toBe(second!.id);
    expect(second!.getAttribute('aria-selected')).toBe('true');
    await fireEvent.keyDown(box, { key: 'ArrowUp' });
    await fireEvent.keyDown(box, { key: 'Enter' });
    expect(board.stage.selected).toBe('yongkang-hardware');
    await expect.poll(() => screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '查找集群' }));
  });

  test('takes the letters that are typed before it is there', async () => {
    renderStage(Stage);
    const results = screen.getByRole('tabpanel');
    for (const key of ['/', 'y', 'k']) void fireEvent.keyDown(results, { key });
    const box = await screen.findByRole<HTMLInputElement>('combobox');
    expect(box.value).toBe('yk');
    expect(matches()[0]).toContain('永康五金');
  });

  test('leaves Enter to the input method while it composes', async () => {
    const board = renderStage(Stage);
    const box = await search('yk');
    await fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    await fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    expect(board.stage.selected).toBeUndefined();
  });

  test('keeps the focus in its text when something beside it is pressed', async () => {
    renderStage(Stage);
    const box = await search('永康');
    expect(
      await fireEvent.mouseDown(screen.getByRole('button', { name: '只显示计数的 1 个' })),
    ).toBe(false);
    expect(await fireEvent.mouseDown(screen.getByRole('search'))).toBe(false);
    expect(await fireEvent.mouseDown(box)).toBe(true);
  });

  test('shows only what it found when asked to, whatever was asked before, and says which do not count', async () => {
    const board = renderStage(Stage);
    board.filter.prefecture = 'ningbo';
    await search('永康');
    expect(matches().filter((text) => text?.includes('不计数'))).toHaveLength(3);
    expect(screen.getByText('找到 4 个，其中 1 个计数')).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: '只显示计数的 1 个' }));
    expect([...board.shown]).toEqual(['yongkang-hardware']);
    expect(notice()).toBe('筛选：135 个中的 1 个');
  });

  test('says that it found nothing, and closes by Escape', async () => {
    renderStage(Stage);
    const box = await search('没有这个');
    expect(screen.getByText(/没有找到/)).toBeTruthy();
    expect(box.getAttribute('aria-expanded')).toBe('false');
    await fireEvent.keyDown(box, { key: 'Escape' });
    await expect.poll(() => screen.queryByRole('combobox')).toBeNull();
  });

  test('the key is a letter like any other outside the results and while one types', async () => {
    renderStage(Stage);
    const panel = screen.getByRole('tabpanel');
    const input = panel.appendChild(document.createElement('input'));
    await fireEvent.keyDown(input, { key: '/' });
    await fireEvent.keyDown(panel, { key: '/', ctrlKey: true });
    await fireEvent.keyDown(document.body, { key: '/' });
    input.remove();
    expect(screen.getByRole('button', { name: '查找集群' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
  });
});

test('arrow keys go round the matches, page keys stop at the ends', () => {
  expect(
    ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'a'].map((key) => placeAfterKey(key, 0, 12)),
  ).toEqual([1, 11, 8, 0, undefined]);
  expect(placeAfterKey('ArrowDown', 11, 12)).toBe(0);
  expect(placeAfterKey('ArrowDown', -1, 0)).toBeUndefined();
});
