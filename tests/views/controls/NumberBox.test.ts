import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { en } from '#i18n/controls/en.ts';
import { zh } from '#i18n/controls/zh.ts';
import NumberBox from '#views/controls/parts/NumberBox.svelte';

test('a message of a number box follows the language, and goes with what was typed', async () => {
  const props = { shown: '60', rule: { range: { from: 0, to: 100 } }, label: '水平', unit: '%' };
  const given: number[] = [];
  const onchange = (value: number): unknown => given.push(value);
  const { rerender } = render(NumberBox, { ...props, words: zh.box, onchange });
  const box = screen.getByRole('textbox', { name: '水平' });
  await fireEvent.input(box, { target: { value: '120' } });
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(screen.getByRole('alert').textContent).toBe('“120”不在 0–100 之间，仍为 60%');
  await rerender({ words: en.box });
  expect(screen.getByRole('alert').textContent).toBe('“120” is not within 0–100; still 60%');
  await fireEvent.input(box, { target: { value: '12' } });
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(given).toEqual([12]);
});
