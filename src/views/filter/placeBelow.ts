const gap = 8;

/** Where a popover stands, in pixels of the window, and how high it may be. */
export interface PlaceBelow {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** A place below a button, their left ends in line, moved into the window as far as it asks. */
export function placeBelow(
  button: Pick<DOMRect, 'left' | 'bottom'>,
  { offsetWidth: width, scrollHeight }: Pick<HTMLElement, 'offsetWidth' | 'scrollHeight'>,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): PlaceBelow {
  const height = Math.min(scrollHeight + 2, innerHeight - 2 * gap);
  return {
    left: Math.max(gap, Math.min(button.left, innerWidth - gap - width)),
    top: Math.max(gap, Math.min(button.bottom + 4, innerHeight - gap - height)),
    height,
  };
}
