import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { Board } from '#state/board.svelte.ts';
import History from '#views/header/History.svelte';
import HistoryList from '#views/header/HistoryList.svelte';
import { renderPart } from '../renderPart.ts';

function seed(board: Board, ...seeds: readonly number[]): void {
  for (const to of seeds) {
    const from = board.scenario.current.seed;
    board.scenario.apply({ control: 'seed', from, to }, { ...board.scenario.current, seed: to });
  }
  flushSync();
}
const steps = (): HTMLElement[] => screen.getAllByRole('button');
const names = (): string[] =>
  steps().map((step) => step.querySelector('.name')?.textContent.trim() ?? '');

test('the history lists every gesture in words, the newest first, down to the opened scenario', () => {
  const { board } = renderPart(HistoryList, { close: () => undefined });
  expect(names()).toEqual(['打开时：计划如文']);
  seed(board, 2, 5);
  expect(names()).toEqual(['种子 2→5', '种子 1→2', '打开时：计划如文']);
  expect(steps()[0]?.getAttribute('aria-current')).toBe('step');
});

test('a click leads over several steps at once, and forth again', async () => {
  const close = vi.fn();
  const { board } = renderPart(HistoryList, { close });
  seed(board, 2, 3, 4);
  await fireEvent.click(steps()[2]!);
  expect(board.scenario.current.seed).toBe(2);
  expect(names()).toEqual(['种子 3→4，已撤销', '种子 2→3，已撤销', '种子 1→2', '打开时：计划如文']);
  expect(steps()[2]?.getAttribute('aria-current')).toBe('step');
  await fireEvent.click(steps()[0]!);
  expect(board.scenario.current.seed).toBe(4);
  expect(close).not.toHaveBeenCalled();
  await fireEvent.click(steps()[0]!);
  expect(close).toHaveBeenCalledOnce();
});

test('a thousand gestures can all be undone', () => {
  const { board } = renderPart(HistoryList, { close: () => undefined });
  seed(board, ...Array.from({ length: 1000 }, (_, place) => place + 2));
  expect(board.scenario.past).toHaveLength(1000);
  board.scenario.go(0);
  expect(board.scenario.current).toBe(board.scenario.opened);
});

test('keys undo and redo, but not inside a box of text', async () => {
  const { board } = renderPart(History, {});
  seed(board, 2, 3);
  await fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
  expect(board.scenario.current.seed).toBe(2);
  await fireEvent.keyDown(window, { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(board.scenario.current.seed).toBe(3);
  await fireEvent.keyDown(window, { key: 'z', metaKey: true });
  await fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
  expect(board.scenario.current.seed).toBe(3);
  const box = document.body.appendChild(document.createElement('input'));
  await fireEvent.keyDown(box, { key: 'z', ctrlKey: true, bubbles: true });
  expect(board.scenario.current.seed).toBe(3);
  box.type = 'radio';
  await fireEvent.keyDown(box, { key: 'z', ctrlKey: true, bubbles: true });
  expect(board.scenario.current.seed).toBe(2);
  box.remove();
});
