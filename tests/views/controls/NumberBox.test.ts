import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { en } from '#i18n/controls/en.ts';
import { zh } from '#i18n/controls/zh.ts';
import NumberBox from '#views/controls/parts/NumberBox.svelte';

test('a number box says that it was left empty, and parts the thousands of its limits', async () => {
  const props = { shown: '60', rule: { range: { from: 0, to: 1e6 } }, label: '水平', unit: '%' };
  render(NumberBox, { ...props, words: zh.box, onchange: () => undefined });
  const box = screen.getByRole('textbox', { name: '水平' });
  const refuse = async (value: string): Promise<string | null> => {
    await fireEvent.input(box, { target: { value } });
    await fireEvent.keyDown(box, { key: 'Enter' });
    return screen.getByRole('alert').textContent;
  };
  expect(await refuse(' ')).toBe('没有填数，仍为 60%');
  expect(await refuse('2000000')).toBe('“2000000”不在 0–1,000,000 之间，仍为 60%');
});

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
