const gap = 6;

/** Where a popover stands below its button, in pixels of the window. */
export interface PlaceBelow {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place below a button, flush with its left side as far as the window allows; never wider than the window. */
export function placeBelow(
  { left, bottom }: Pick<DOMRect, 'left' | 'bottom'>,
  wanted: number,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): PlaceBelow {
  const width = Math.min(wanted, innerWidth - 2 * gap);
  const top = bottom + gap;
  return {
    left: Math.max(gap, Math.min(left, innerWidth - gap - width)),
    top,
    width,
    height: innerHeight - top - gap,
  };
}
