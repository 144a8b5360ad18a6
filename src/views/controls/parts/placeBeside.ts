const gap = 8;

/** Where a popover stands, in pixels of the window, and how high it may be. */
export interface PopoverPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/**
 * A place for a popover to the right of its button (or of the panel the button stands in), moved up and left as far as the window asks; where there is
 * no room beside the button, below or above it.
 */
export function placeBeside(
  button: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  { offsetWidth: width, scrollHeight }: Pick<HTMLElement, 'offsetWidth' | 'scrollHeight'>,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): PopoverPlace {
  const wanted = scrollHeight + 2;
  const beside = button.right + gap + width + gap <= innerWidth;
  if (beside) {
    const height = innerHeight - 2 * gap;
    const top = Math.max(gap, Math.min(button.top - gap, innerHeight - gap - wanted));
    return { left: button.right + gap, top, height };
  }
  const left = Math.max(gap, Math.min(button.left, innerWidth - gap - width));
  const below = innerHeight - gap - (button.bottom + 4);
  const above = button.top - 4 - gap;
  if (below >= wanted || below >= above) return { left, top: button.bottom + 4, height: below };
  return { left, top: button.top - 4 - Math.min(wanted, above), height: above };
}
