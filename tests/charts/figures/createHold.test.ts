import { expect, it } from 'vitest';
import { createHold } from '#charts/figures/createHold.ts';

it('follows while free, stands still while held, follows again when released', () => {
  const hold = createHold<number>();
  expect([
    hold(false, ['a', 1], () => 1),
    hold(true, ['a', 1], () => 2),
    hold(false, ['a', 1], () => 3),
  ]).toEqual([1, 1, 3]);
});

it('takes a first value even when held', () => {
  expect(createHold<number>()(true, ['a', 1], () => 7)).toBe(7);
});

it('does not keep the value of another subject', () => {
  const hold = createHold<number>();
  hold(false, ['a', 1], () => 1);
  expect(hold(true, ['b', 1], () => 2)).toBe(2);
});
