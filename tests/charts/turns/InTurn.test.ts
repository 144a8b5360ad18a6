import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import Parts from './Parts.svelte';

const shown = (): (string | null)[] =>
  Array.from(document.querySelectorAll('[data-part]'), (part) => part.textContent);

test('parts stand in their order, whatever the order of their turns, and have something in their place until then', async () => {
  const ends: (() => void)[] = [];
  const next = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    flushSync();
  };
  const pause = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  const { rerender } = render(Parts, { pause, ready: false });
  expect(shown()).toEqual(['…', '…', 'printed']);
  while (ends.length > 0) await next();
  expect(shown()).toEqual(['first', 'second', '…', 'printed']);
  await rerender({ pause, ready: true });
  while (ends.length > 0) await next();
  expect(shown()).toEqual(['first', 'second', 'third', 'printed']);
});
