import fc from 'fast-check';
import { expect, it } from 'vitest';
import { historyDomain } from '#charts/inspector/historyDomain.ts';
import { waterfallDomain } from '#charts/inspector/waterfallScale.ts';

it('an axis of probabilities holds all points, ten points at least, and nothing beyond 0 and 1', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (points) => {
      const [from, to] = historyDomain(points);
      expect(to - from).toBeGreaterThan(0.1 - 1e-12);
      expect(from).toBeLessThanOrEqual(Math.min(...points));
      expect(to).toBeGreaterThanOrEqual(Math.max(...points));
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

it('steps are never enlarged beyond a tenth of the base, so that small ones look small', () => {
  const [from, to] = waterfallDomain(
    [810, 811, 810.5].map((at) => ({ from: at, to: at })),
    [],
  );
  expect(to - from).toBeCloseTo(81, 9);
  const value = fc.double({ min: 0, max: 5000, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), (values) => {
      const rows = values.map((at) => ({ from: at, to: at }));
      const [low, high] = waterfallDomain(rows, [500, 1000]);
      expect(low).toBeLessThanOrEqual(Math.min(...values));
      expect(high).toBeGreaterThanOrEqual(Math.max(...values));
      expect(high - low).toBeGreaterThanOrEqual(values[0]! * 0.1 - 1e-9);
    }),
  );
});

it('a line close to the steps is taken in, one far away is not', () => {
  const rows = [810, 980].map((at) => ({ from: at, to: at }));
  expect(waterfallDomain(rows, [500, 1000])).toEqual([810, 1000]);
});
