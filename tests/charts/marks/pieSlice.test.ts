import { arc } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pieSlice } from '#charts/marks/pieSlice.ts';

const numbersOf = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

test('a slice is the one D3 draws, to a hundredth of a pixel', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.integer({ min: 2, max: 20 }),
      (share, radius) => {
        const shape = arc<number>()
          .innerRadius(0)
          .outerRadius(radius)
          .startAngle(0)
          .endAngle((value) => value * 2 * Math.PI);
        const expected = numbersOf(shape(share) ?? '');
        const drawn = numbersOf(pieSlice(share, radius));
        expect(drawn).toHaveLength(expected.length);
        drawn.forEach((number, place) => {
          expect(Math.abs(number - expected[place]!)).toBeLessThanOrEqual(0.006);
        });
      },
    ),
  );
});

test('certainty is the whole circle, without an edge to its centre', () => {
  expect(pieSlice(1, 6)).toBe('M0,-6A6,6,0,1,1,0,6A6,6,0,1,1,0,-6Z');
});

test('no chance at all draws nothing', () => {
  expect(pieSlice(0, 6)).toBe('');
});
