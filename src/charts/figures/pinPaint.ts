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
