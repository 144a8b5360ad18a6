import type { BoardMessages } from '#i18n/board/zh.ts';
import type { Board } from '#state/board.svelte.ts';
import { pinLetter } from '#state/Pins.svelte.ts';

/** A pin in a line of text: its letter, and its name where it has one. */
export function pinTitle(letter: string, name: string): string {
  return `${letter} ${name}`.trim();
}

/** Name of the scenario everything is measured from: that of a pin, or of a plan of the library. */
export function referenceName(
  { pins, scenario }: Pick<Board, 'pins' | 'scenario'>,
  words: BoardMessages['header'],
): string {
  const pin = pins.reference;
  if (!pin) return words.scenarios[scenario.reference];
  return pinTitle(pinLetter(pins.list.indexOf(pin)), pin.name);
}

/** The same where there is little room: of a pin its letter, which the key over the view explains. */
export function referenceMark(
  { pins, scenario }: Pick<Board, 'pins' | 'scenario'>,
  words: BoardMessages['header'],
): string {
  const pin = pins.reference;
  return pin ? pinLetter(pins.list.indexOf(pin)) : words.scenarios[scenario.reference];
}
