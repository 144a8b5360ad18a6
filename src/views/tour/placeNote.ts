export type Side = 'below' | 'right' | 'left' | 'above';

export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a note stands, in pixels of the window. */
export interface NotePlace {
  readonly left: number;
  readonly top: number;
}

const gap = 10;

/** Whether any of a part of the page is in the window. */
export function isSeen({ left, right, top, bottom }: Box, window: Size): boolean {
  const sized = right > left && bottom > top;
  return sized && right > 0 && bottom > 0 && left < window.width && top < window.height;
}

/** The smallest box around all of them; none around nothing. */
export function unionOf(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** A line around a part, a little outside of it and inside the window. */
export function ringAround(part: Box, window: Size): NotePlace & Size {
  const left = Math.max(1, part.left - 4);
  const top = Math.max(1, part.top - 2);
  const right = Math.min(window.width - 2, part.right + 4);
  const bottom = Math.min(window.height - 2, part.bottom + 2);
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * A place beside a part of the page, on the first of the sides that has room, moved along it as far as the window
 * asks; at the bottom of the window where there is no part or no room.
 */
export function placeNote(
  part: Box | undefined,
  note: Size,
  window: Size,
  sides: readonly Side[],
): NotePlace {
  const within = (start: number, length: number, room: number): number =>
    Math.max(gap, Math.min(start, room - length - gap));
  const bottom = {
    left: within(Infinity, note.width, window.width),
    top: within(Infinity, note.height, window.height),
  };
  if (!part) return bottom;
  const left = within(part.left, note.width, window.width);
  const top = within(part.top, note.height, window.height);
  const places: Readonly<Record<Side, NotePlace>> = {
    below: { left, top: part.bottom + gap },
    above: { left, top: part.top - gap - note.height },
    right: { left: part.right + gap, top },
    left: { left: part.left - gap - note.width, top },
  };
  const fits = (place: NotePlace): boolean =>
    place.left >= 0 &&
    place.top >= 0 &&
    place.left + note.width <= window.width &&
    place.top + note.height <= window.height;
  return sides.map((side) => places[side]).find(fits) ?? bottom;
}

/** On a phone: a strip at the bottom, or at the top of the window where it would lie over the part. */
export function placeStrip(part: Box | undefined, note: Size, window: Size): NotePlace {
  const top = window.height - note.height;
  if (!part || part.bottom <= top) return { left: 0, top };
  return { left: 0, top: Math.max(0, part.top - gap - note.height) };
}
