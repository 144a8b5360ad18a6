import { roundPixel } from './roundPixel.ts';

/** A pinned scenario as every chart names it. */
export interface PinMark {
  /** By its place among the pins: what tells it apart without its colour. */
  readonly letter: string;
  readonly name: string;
  /** Number of its colour, `--pin-0` to `--pin-5`. */
  readonly colour: number;
}

/** Colour of a pin as an attribute has it. */
export function pinPaint({ colour }: Pick<PinMark, 'colour'>): string {
  return `var(--pin-${colour})`;
}

/** Half the width of a caret, and its height. */
export const caret = { half: 2.8, height: 4 } as const;

/** A caret under a line: its tip points up at the value. */
export function caretPath(x: number, tip: number): string {
  return `M${roundPixel(x)} ${tip}l${caret.half} ${caret.height}h${-2 * caret.half}Z`;
}
