import type { PopoverPlace } from './PopoverPlace.ts';

const gap = 6;

/**
 * A place below a button, flush with its left side as far as the window allows; never wider than the window. One
 * that says how high it is moves up where it would not fit, any other takes the height that is left.
 */
export function placeBelow(
  { left, bottom }: Pick<DOMRect, 'left' | 'bottom'>,
  wanted: { readonly width: number; readonly height?: number },
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): PopoverPlace {
  const width = Math.min(wanted.width, innerWidth - 2 * gap);
  const below = innerHeight - bottom - 2 * gap;
  const height = Math.min(wanted.height ?? below, innerHeight - 2 * gap);
  return {
    left: Math.max(gap, Math.min(left, innerWidth - gap - width)),
    top: Math.max(gap, Math.min(bottom + gap, innerHeight - gap - height)),
    width,
    height,
  };
}
