import { fireEvent } from '@testing-library/svelte';

/** Moves a range input through some values as a drag does, and lets go. */
export async function drag(slider: HTMLElement, ...values: readonly number[]): Promise<void> {
  await fireEvent.pointerDown(slider);
  for (const value of values) await fireEvent.input(slider, { target: { value: String(value) } });
  await fireEvent.pointerUp(slider);
  await fireEvent.change(slider);
}

/** Types a text into a box and confirms it. */
export async function type(box: HTMLElement, text: string): Promise<void> {
  await fireEvent.focus(box);
  await fireEvent.input(box, { target: { value: text } });
  await fireEvent.keyDown(box, { key: 'Enter' });
}
