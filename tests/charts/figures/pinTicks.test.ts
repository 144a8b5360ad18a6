import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinTicks } from '#charts/figures/pinTicks.ts';

const left = (path: string): number => Number(/^M(-?[\d.]+) /.exec(path)![1]);
const range = [0, 500] as const;

test('ticks of pins keep the order of their values, and none hides another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 20, max: 480, noNaN: true }), { minLength: 2, maxLength: 6 }),
      (xs) => {
        const places = pinTicks(xs, 4, range).map(left);
        for (const [one, x] of xs.entries()) {
          for (const [other, otherX] of xs.entries()) {
            if (one === other) continue;
            expect(Math.abs(places[one]! - places[other]!)).toBeGreaterThanOrEqual(2.1);
            if (x < otherX) expect(places[one]!).toBeLessThan(places[other]!);
          }
          expect(Math.abs(places[one]! + 0.9 - x)).toBeLessThanOrEqual(2.2 * 5);
        }
      },
    ),
  );
});

test('a tick with room stands at its value, and a pin without a value has none', () => {
  const [first, none, last] = pinTicks([100, NaN, 200], 4, range);
  expect([left(first!), none, left(last!)]).toEqual([99.1, '', 199.1]);
});
