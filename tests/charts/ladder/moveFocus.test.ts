import { expect, it } from 'vitest';
import { placeAfterKey } from '#charts/ladder/moveFocus.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 19, 19],
  ['PageDown', 3, 13],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 7, 19],
  ['a', 7, undefined],
])('%s moves from place %d to %s of 20', (key, place, next) => {
  expect(placeAfterKey(key, place, 20)).toBe(next);
});
