import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet, tick, type Component } from 'svelte';
import { expect, test } from 'vitest';
import InspectorSheet from '#views/layout/InspectorSheet.svelte';
import { nearestStop, sheetStops, stopAfterKey } from '#views/layout/sheetStops.ts';
import Sheet from '#views/layout/Sheet.svelte';
import { renderStage } from './filter/renderStage.ts';

const text = (html: string): ReturnType<typeof createRawSnippet> =>
  createRawSnippet(() => ({ render: () => html }));

test('the sheet comes to rest at the stop nearest to where it is let go of', () => {
  for (const [stop, share] of Object.entries(sheetStops)) expect(nearestStop(share)).toBe(stop);
  expect(nearestStop(0)).toBe('folded');
  expect(nearestStop(1)).toBe('full');
});

test('keys on the handle move the sheet from stop to stop', () => {
  expect(stopAfterKey('ArrowUp', 'folded')).toBe('half');
  expect(stopAfterKey('ArrowUp', 'full')).toBe('full');
  expect(stopAfterKey('ArrowDown', 'half')).toBe('folded');
  expect(stopAfterKey('Home', 'full')).toBe('folded');
  expect(stopAfterKey('End', 'folded')).toBe('full');
  expect(stopAfterKey('Enter', 'half')).toBeUndefined();
});

test('the sheet opens by its handle and when a key brings the focus inside, not under a finger', async () => {
  render(Sheet, {
    ...{ label: '杠杆', open: '展开', close: '收起', lead: text('<p>句子</p>') },
    children: text('<div><input aria-label="杠杆一"></div>'),
  });
  const handle = screen.getByRole('button');
  const input = screen.getByLabelText('杠杆一');
  const isOpen = (): boolean => handle.getAttribute('aria-expanded') === 'true';
  expect(isOpen()).toBe(false);
  await fireEvent.pointerDown(input);
  await fireEvent.focusIn(input);
  expect(isOpen()).toBe(false);
  await fireEvent.keyDown(document.body, { key: 'Tab' });
  await fireEvent.focusIn(input);
  expect(isOpen()).toBe(true);
  await fireEvent.click(handle);
  expect(isOpen()).toBe(false);
});

test('the sheet rests where it is told to, and comes back there', async () => {
  const { rerender } = render(Sheet, {
    ...{ label: '杠杆', open: '展开', close: '收起', lead: text('<p>句子</p>') },
    children: text('<div></div>'),
    rest: 'folded',
  });
  const handle = screen.getByRole('button');
  const sheet = (): string => screen.getByRole('region').className;
  expect(sheet()).toContain('folded');
  await fireEvent.click(handle);
  expect(sheet()).toContain('full');
  await fireEvent.click(handle);
  expect(sheet()).toContain('folded');
  await rerender({ rest: 'half' });
  expect(sheet()).toContain('half');
});

test('a selection opens the right column over the stage, Escape and its button close it', async () => {
  const part = ((internals) =>
    (InspectorSheet as Component<Record<string, unknown>>)(internals, {
      children: text('<p>永康五金</p>'),
    })) as Component;
  const board = renderStage(part);
  expect(screen.queryByRole('dialog')).toBeNull();
  board.stage.selected = 'yongkang-hardware';
  await tick();
  expect(screen.getByRole('dialog').textContent).toContain('永康五金');
  expect(await fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(board.stage.selected).toBe('yongkang-hardware');
  board.stage.selected = 'yongkang-hardware';
  await tick();
  expect(screen.getByRole('dialog')).toBeTruthy();
  const controls = document.body.appendChild(document.createElement('div'));
  controls.id = 'sheet-content';
  controls.dispatchEvent(new CustomEvent('reveal', { bubbles: true }));
  await tick();
  expect(screen.queryByRole('dialog')).toBeNull();
  board.stage.prefecture = 'ningbo';
  await tick();
  await fireEvent.focusIn(controls);
  expect(screen.queryByRole('dialog')).toBeNull();
  controls.remove();
  board.stage.selected = 'ningbo-auto';
  await tick();
  await fireEvent.click(screen.getByRole('button', { name: '收起' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await fireEvent.click(screen.getByRole('button', { name: '详情' }));
  expect(screen.getByRole('dialog')).toBeTruthy();
  board.stage.selected = undefined;
  await tick();
  expect(screen.queryByRole('dialog')).toBeNull();
});
