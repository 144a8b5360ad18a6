import { screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import LazyPart from '#views/parts/LazyPart.svelte';
import { renderPart } from '../renderPart.ts';

const children = createRawSnippet<[string]>((loaded) => ({
  render: () => `<b>${loaded()}</b>`,
}));
const part = LazyPart as unknown as Component<Record<string, unknown>>;

test('a part that does not come says so, and a retry brings it', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  load.mockRejectedValueOnce(new Error('no network'));
  renderPart(part, { load, children });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('没有载入');
  screen.getByRole('button', { name: '重试' }).click();
  expect((await screen.findByText('here')).tagName).toBe('B');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a part that does not come a second time offers the page anew, whose release may be gone from its host', async () => {
  const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
  renderPart(part, { load: () => Promise.reject(new Error('404')), children });
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: '重新打开页面' })).toBeNull();
  screen.getByRole('button', { name: '重试' }).click();
  (await screen.findByRole('button', { name: '重新打开页面' })).click();
  expect(reload).toHaveBeenCalledTimes(1);
  reload.mockRestore();
});

test('the message of a part that lies over the page can be put away', async () => {
  const onclose = vi.fn();
  renderPart(part, { load: () => Promise.reject(new Error('no network')), children, onclose });
  await screen.findByRole('alert');
  screen.getByRole('button', { name: '关闭' }).click();
  flushSync();
  expect(onclose).toHaveBeenCalledTimes(1);
});
