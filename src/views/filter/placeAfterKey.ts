/** Matches a page key moves over. */
const page = 8;

/** Place in a list of `length` a key moves to from `place`, round the ends; undefined for other keys. */
export function placeAfterKey(key: string, place: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === 'ArrowDown') return (place + 1) % length;
  if (key === 'ArrowUp') return (place - 1 + length) % length;
  if (key === 'PageDown') return Math.min(length - 1, place + page);
  return key === 'PageUp' ? Math.max(0, place - page) : undefined;
}
