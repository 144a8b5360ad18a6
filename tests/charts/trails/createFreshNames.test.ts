import { expect, test } from 'vitest';
import { createFreshNames } from '#charts/trails/createFreshNames.ts';
import type { LabelPlace } from '#charts/trails/placeLabels.ts';

const name = (id: string, left: number): LabelPlace => ({
  id,
  box: { left, top: 10, right: left + 40, bottom: 26 },
});

test('names that moved fade in together, those that stand still do not, until the next ones move', () => {
  const sort = createFreshNames();
  const first = [name('a', 0), name('b', 50)];
  expect(first.map(sort(first).isFresh)).toEqual([true, true]);

  const second = [name('a', 0), name('b', 60), name('c', 90)];
  const moved = sort(second);
  expect(second.map(moved.isFresh)).toEqual([false, true, true]);

  // The same places to the pixel: nothing fades anew.
  const third = [name('a', 0.2), name('b', 60), name('c', 90)];
  const same = sort(third);
  expect(same.turn).toBe(moved.turn);
  expect(third.map(same.isFresh)).toEqual([false, true, true]);

  // A name that was away for a while is new where it stood.
  sort([name('b', 60)]);
  const back = sort([name('a', 0), name('b', 60)]);
  expect(back.turn).toBeGreaterThan(same.turn);
  expect([name('a', 0), name('b', 60)].map(back.isFresh)).toEqual([true, false]);
});
