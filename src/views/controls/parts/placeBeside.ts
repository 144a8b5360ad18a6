import type { PopoverPlace } from '../../parts/PopoverPlace.ts';

const gap = 8;

/**
 * A place for a popover to the right of its button (or of the panel the button stands in), moved up and left as far as the
 * window asks; where there is no room beside the button, below or above it. Never wider than the window.
 */
export function placeBeside(
  button: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  wanted: { readonly width: number; readonly height: number },
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): PopoverPlace {
  const width = Math.min(wanted.width, innerWidth - 2 * gap);
  const beside = button.right + gap + width + gap <= innerWidth;
  if (beside) {
    const height = innerHeight - 2 * gap;
    const top = Math.max(gap, Math.min(button.top - gap, innerHeight - gap - wanted.height));
    return { left: button.right + gap, top, width, height };
  }
  const left = Math.max(gap, Math.min(button.left, innerWidth - gap - width));
  const below = innerHeight - gap - (button.bottom + 4);
  const above = button.top - 4 - gap;
  if (below >= wanted.height || below >= above)
    return { left, top: button.bottom + 4, width, height: below };
  return { left, top: button.top - 4 - Math.min(wanted.height, above), width, height: above };
}
